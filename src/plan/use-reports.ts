import type { Fact, Recorded } from './facts.ts'
import type { Plan, Signed } from './plan.ts'

/** What whoever read the approved plan says of it afterwards. */
export type UseReport = {
  /** The choices of its form, and own words. */
  readonly helped: string
  readonly wrong: readonly string[]
  readonly text: string
  readonly jobRole: string
  readonly service: string
  /** Which version was approved then. */
  readonly of: number
}

/** As it stands in the plan: its id is the version of its fact. */
export type Reported = UseReport & Signed & { readonly read?: Signed }

export const reportedAfter = (
  reports: readonly Reported[],
  fact: Fact & { readonly kind: 'UseReported' | 'UseReportRead' },
  { by, at, version }: Recorded,
): readonly Reported[] => {
  if (fact.kind === 'UseReportRead')
    return reports.map((one) =>
      one.version === fact.report && one.read === undefined ? { ...one, read: { by, at, version } } : one,
    )
  const { kind: _, ...report } = fact
  return [...reports, { ...report, by, at, version }]
}

/** Those that nobody of its practice has said they read. */
export const unreadReports = ({ useReports }: Pick<Plan, 'useReports'>): readonly Reported[] =>
  useReports.filter(({ read }) => read === undefined)
