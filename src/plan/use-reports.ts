import type { Actor } from './actor.ts'
import type { Fact, Recorded } from './facts.ts'
import type { Instant } from './ids.ts'
import type { Plan, Signed } from './plan.ts'

/** What whoever read the approved plan says of it afterwards. */
export type UseReport = {
  /** Whether it helped: of whom it is about, and of readers until they were asked whether it was followed. */
  readonly helped?: string
  /** The choices of its form, and own words. */
  readonly followed?: string
  /** Why it was not. */
  readonly why?: string
  /** The practice alone reads it. */
  readonly happened?: readonly string[]
  /** Among that is something that somebody who could sign has to look at. */
  readonly isToLookAt?: true
  readonly wrong: readonly string[]
  readonly text: string
  readonly jobRole: string
  readonly service: string
  /** Which version was approved then. */
  readonly of: number
  /** Something was wrong in it, and whoever said so knew that the next reader is told. */
  readonly isForNext?: true
  /** By the person, or who decides for them, of the openings up to this one; whoever passed it over is not asked of them again. */
  readonly saidBack?: { readonly upTo: Instant; readonly read: string; readonly isSkipped?: true }
}

/** That somebody came in an emergency is told to nobody but the person and whose papers of a power were seen. */
export const saysBack = (actor: Actor, { approved, carers }: Pick<Plan, 'approved' | 'carers'>): boolean =>
  approved !== undefined && (actor.kind !== 'carer' || carers[actor.carer]?.authority !== undefined)

/** As it stands in the plan: its id is the version of its fact. */
export type Reported = UseReport & Signed & { readonly reads: readonly Read[] }

/** What the plan knows of its use. */
export type Used = {
  /** What readers and whoever it is about said of it afterwards, oldest first. */
  readonly useReports: readonly Reported[]
  /** Up to when its openings were passed over, oldest first: that says nothing, and nobody reads it. */
  readonly passedOver?: readonly Instant[]
}

/** Up to when its openings were talked about or passed over. */
export const askedUpTo = ({ useReports, passedOver = [] }: Used): readonly Instant[] => [
  ...passedOver,
  ...useReports.flatMap(({ saidBack }) => (saidBack ? [saidBack.upTo] : [])),
]

/**
 * Whether whoever opens the plan next is told: until the newest words on it, of somebody who could sign, say that it is settled.
 * A version that was signed since settles nothing.
 */
export const isUnsettled = ({ isForNext, reads }: Pick<Reported, 'isForNext' | 'reads'>): boolean =>
  isForNext === true && reads.findLast(({ words }) => words !== undefined)?.settles !== true

/** The version of the newest words of the practice on it; 0 where there are none. */
export const wordsStood = ({ reads }: Pick<Reported, 'reads'>): number =>
  reads.findLast(({ words }) => words !== undefined)?.version ?? 0

/** Also settled in words, as long as what was wrong is still what is approved: a version that came after it takes it down. */
export const isToldNext = (
  report: Pick<Reported, 'isForNext' | 'reads' | 'of'>,
  approved: number | undefined,
): boolean =>
  isUnsettled(report) || (report.isForNext === true && approved !== undefined && approved <= report.of)

/** Who of its practice has read it; `isDrafter`: who had written in the draft then, and so could not sign it. */
export type Read = Signed & { readonly isDrafter?: true; readonly words?: string; readonly settles?: true }

export const usedAfter = (
  { useReports, passedOver = [] }: Used,
  fact: Fact & { readonly kind: 'UseReported' | 'UseReportRead' },
  { by, at, version }: Recorded,
): Partial<Used> => {
  if (fact.kind === 'UseReportRead')
    return {
      useReports: useReports.map((one) =>
        one.version === fact.report
          ? { ...one, reads: [...one.reads, readOf(fact, { by, at, version })] }
          : one,
      ),
    }
  const { kind: _, ...report } = fact
  if (report.saidBack?.isSkipped) return { passedOver: [...passedOver, report.saidBack.upTo] }
  return { useReports: [...useReports, { ...report, by, at, version, reads: [] }] }
}

const readOf = (
  { isDrafter, words, settles }: Fact & { readonly kind: 'UseReportRead' },
  signed: Pick<Recorded, 'by' | 'at' | 'version'>,
): Read => ({
  ...signed,
  ...(isDrafter ? { isDrafter } : {}),
  ...(words === undefined ? {} : { words }),
  ...(settles ? { settles } : {}),
})
