import { percentile } from './percentile.ts'
import type { ReadUrgently } from './read-urgently.ts'
import type { Cost } from './serve.ts'
import type { Walked } from './walk-journeys.ts'
import type { Weight } from './weigh-page.ts'

type Both = { readonly ours: Walked; readonly bare: Walked }
export type Entered = {
  readonly posted: readonly string[]
  readonly shown: readonly string[]
  /** Statements that are asked of the database, those of the commit left out. */
  readonly statements: { readonly posted: number; readonly shown: number }
}

/** Microseconds of CPU for a page and its posted answer, beside how many facts or chapters there were. */
export type Growth = {
  readonly byFacts: readonly (readonly [number, number])[]
  readonly byChapters: readonly (readonly [number, number])[]
  /** Of the live audit of one plan: of one that nobody looked at before, after one answer more, and of a state that a page shows anyway. */
  readonly audit: { readonly first: number; readonly edited: number; readonly again: number }
}

export type Measured = {
  /** What others did on this machine when it began. */
  readonly load: number
  /** Patients at once in the walks that count. */
  readonly patients: number
  readonly plain: Both
  readonly gzipped: Both
  readonly withRow: ReadUrgently
  readonly withoutRow: ReadUrgently
  readonly firstPage: Weight
  readonly urgentPage: Weight
  readonly peak: { readonly ours: number; readonly bare: number }
  /** What ours had cost when it was ready. */
  readonly startedBy: Cost
  readonly entered: Entered
  readonly growth: Growth | undefined
  /** Requests of one journey. */
  readonly journeyRequests: number
}

/** What was measured, as figures that the same machine gives again: ratios first. */
export const figuresOf = ({ plain, gzipped, withRow, withoutRow, ...rest }: Measured) => {
  const withRowPerSecond = withRow.reads / withRow.cpuSeconds
  const withoutRowPerSecond = withoutRow.reads / withoutRow.cpuSeconds
  return {
    load: rounded(rest.load),
    patients: rest.patients,
    steps: stepsOf(plain),
    stepsWithGzip: stepsOf(gzipped),
    peakMiB: compared(rest.peak.ours / mebibyte, rest.peak.bare / mebibyte),
    urgentReadsPerCpuSecond: compared(withRowPerSecond, withoutRowPerSecond),
    urgentMedianMs: compared(percentile(withRow.readsMs, 50), percentile(withoutRow.readsMs, 50)),
    urgentP99Ms: compared(percentile(withRow.readsMs, 99), percentile(withoutRow.readsMs, 99)),
    start: {
      cpuSeconds: rounded(rest.startedBy.cpuSeconds),
      residentMiB: rounded(rest.startedBy.residentBytes / mebibyte),
    },
    answer: { files: rest.entered.posted.length, statements: rest.entered.statements.posted },
    question: { files: rest.entered.shown.length, statements: rest.entered.statements.shown },
    firstPage: rest.firstPage,
    urgentPage: rest.urgentPage,
    growth: rest.growth,
    journeyRequests: rest.journeyRequests,
  }
}
export type Figures = ReturnType<typeof figuresOf>
export type Compared = { readonly ours: number; readonly against: number; readonly ratio: number }
const mebibyte = 1024 * 1024

const stepsOf = ({ ours, bare }: Both) => ({
  perCpuSecond: compared(ours.requests / ours.cpuSeconds, bare.requests / bare.cpuSeconds),
  medianMs: compared(percentile(ours.stepsMs, 50), percentile(bare.stepsMs, 50)),
  p99Ms: compared(percentile(ours.stepsMs, 99), percentile(bare.stepsMs, 99)),
})

const compared = (ours: number, against: number): Compared => ({
  ours: rounded(ours),
  against: rounded(against),
  ratio: rounded(ours / against),
})

const rounded = (value: number): number => Number(value.toPrecision(3))
