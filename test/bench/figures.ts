import { percentile } from './percentile.ts'
import type { ReadUrgently } from './read-urgently.ts'
import type { Walked } from './walk-journeys.ts'
import type { Weight } from './weigh-page.ts'

export type Measured = {
  readonly ours: Walked
  readonly bare: Walked
  readonly withRow: ReadUrgently
  readonly withoutRow: ReadUrgently
  readonly firstPage: Weight
  readonly urgentPage: Weight
  readonly residentBytes: number
  readonly bareResidentBytes: number
  /** Requests of one journey. */
  readonly journeyRequests: number
}

/** What was measured, as figures that the same machine gives again: ratios first. */
export const figuresOf = ({ ours, bare, withRow, withoutRow, ...rest }: Measured) => {
  const oursPerSecond = ours.requests / ours.cpuSeconds
  const barePerSecond = bare.requests / bare.cpuSeconds
  const withRowPerSecond = withRow.reads / withRow.cpuSeconds
  const withoutRowPerSecond = withoutRow.reads / withoutRow.cpuSeconds
  return {
    stepsPerCpuSecond: compared(oursPerSecond, barePerSecond),
    postMedianMs: compared(percentile(ours.postsMs, 50), percentile(bare.postsMs, 50)),
    postP95Ms: compared(percentile(ours.postsMs, 95), percentile(bare.postsMs, 95)),
    postP99Ms: compared(percentile(ours.postsMs, 99), percentile(bare.postsMs, 99)),
    urgentReadsPerCpuSecond: compared(withRowPerSecond, withoutRowPerSecond),
    urgentMedianMs: compared(percentile(withRow.readsMs, 50), percentile(withoutRow.readsMs, 50)),
    urgentP99Ms: compared(percentile(withRow.readsMs, 99), percentile(withoutRow.readsMs, 99)),
    residentMiB: compared(rest.residentBytes / mebibyte, rest.bareResidentBytes / mebibyte),
    firstPage: rest.firstPage,
    urgentPage: rest.urgentPage,
    journeyRequests: rest.journeyRequests,
  }
}
export type Figures = ReturnType<typeof figuresOf>
export type Compared = { readonly ours: number; readonly against: number; readonly ratio: number }
const mebibyte = 1024 * 1024

const compared = (ours: number, against: number): Compared => ({
  ours: rounded(ours),
  against: rounded(against),
  ratio: rounded(ours / against),
})

const rounded = (value: number): number => Number(value.toPrecision(3))
