import type { Fact } from './facts.ts'
import type { Plan, Signed } from './plan.ts'

/** After which a plan is to be looked at again within days, whatever day its review has (RULE-REV). */
export const careEventKinds = ['emergency', 'admission', 'discharge'] as const
export type CareEvent = (typeof careEventKinds)[number]

/** As a clinician told it: the day on which it was. `isLookedAt`: whoever signed a version since said that it was looked at. */
export type ToldEvent = Signed & {
  readonly what: CareEvent
  readonly on: string
  readonly isLookedAt?: true
}

/** `used`: whoever read it in an emergency said how it went. `ended-alone`: one recommendation of it was taken back. */
export type Happened = { readonly what: CareEvent | 'used' | 'ended-alone'; readonly on: string }

/** What was told and nobody who signed has looked at, oldest first: a version that is approved looks at nothing by itself. */
export const eventsOpen = ({ careEvents = [] }: Pick<Plan, 'careEvents'>): readonly ToldEvent[] =>
  careEvents.filter(({ isLookedAt }) => !isLookedAt)

/** An approval of before 28 November 2026 does not say which: then all that was told before it counts as looked at. */
export const eventsAfterApproval = (
  { careEvents = [] }: Pick<Plan, 'careEvents'>,
  { lookedAt }: Fact & { readonly kind: 'Approved' },
): readonly ToldEvent[] =>
  careEvents.map((one) =>
    lookedAt === undefined || lookedAt.includes(one.version) ? { ...one, isLookedAt: true } : one,
  )

/** The first that has happened since the approval, or before it and was not looked at. */
export const happenedSince = (plan: Plan): Happened | undefined => {
  const { approved, useReports, takenBackAlone = [] } = plan
  if (!approved) return undefined
  const told = eventsOpen(plan)
  const used = useReports.filter((one) => one.of === approved.version)
  const all: readonly Happened[] = [
    ...told.map(({ what, on }) => ({ what, on })),
    ...takenBackAlone.map(({ at }) => ({ what: 'ended-alone' as const, on: at })),
    ...used.map(({ at }) => ({ what: 'used' as const, on: at })),
  ]
  return all.toSorted((one, other) => Date.parse(one.on) - Date.parse(other.on))[0]
}
