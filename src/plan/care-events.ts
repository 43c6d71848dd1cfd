import type { Plan, Signed } from './plan.ts'

/** After which a plan is to be looked at again within days, whatever day its review has (RULE-REV). */
export const careEventKinds = ['emergency', 'admission', 'discharge'] as const
export type CareEvent = (typeof careEventKinds)[number]

/** As a clinician told it: the day on which it was. */
export type ToldEvent = Signed & { readonly what: CareEvent; readonly on: string }

/** `used`: whoever read it in an emergency said how it went. */
export type Happened = { readonly what: CareEvent | 'used'; readonly on: string }

/** The first that has happened since the approval: a version that is approved after it has looked at it. */
export const happenedSince = ({ approved, useReports, careEvents = [] }: Plan): Happened | undefined => {
  if (!approved) return undefined
  const told = careEvents.filter(({ version }) => version > (approved.asApproved?.version ?? 0))
  const used = useReports.filter(({ of }) => of === approved.version)
  const all: readonly Happened[] = [
    ...told.map(({ what, on }) => ({ what, on })),
    ...used.map(({ at }) => ({ what: 'used' as const, on: at })),
  ]
  return all.toSorted((one, other) => Date.parse(one.on) - Date.parse(other.on))[0]
}
