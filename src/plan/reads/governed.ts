import { ukDay } from '../../flow/uk-day.ts'
import type { Governed } from '../access-log.ts'
import type { AccountId, PlanId } from '../ids.ts'

/** How much of it there was, in one respect. */
export type Sum = { readonly rows: number; readonly plans: number; readonly readers: number }
export type Sums = {
  readonly byReader: readonly (Sum & Pick<Governed, 'account' | 'name' | 'jobRole' | 'service'>)[]
  readonly byDay: readonly (Sum & { readonly day: string })[]
  readonly byPlan: readonly (Sum & { readonly plan: PlanId })[]
}

/** Whoever reads what is theirs, or of somebody whom they help, is named nowhere. */
export const isAtWork = ({ jobRole, service }: Pick<Governed, 'jobRole' | 'service'>): boolean =>
  jobRole !== '' || service !== ''

/** By reader, by day and by plan, each in an order that says nothing of anybody: of names, of days, of what was opened last. */
export const sumsOf = (accesses: readonly Governed[]): Sums => ({
  byReader: [...Map.groupBy(accesses.filter(isAtWork), ({ account }) => account).values()]
    .flatMap(([first, ...more]) => (first ? [{ ...sumOf([first, ...more]), ...whoIn(first) }] : []))
    .toSorted((one, other) => one.name.localeCompare(other.name)),
  byDay: [...Map.groupBy(accesses, ({ at }) => ukDay(at))].map(([day, all]) => ({ day, ...sumOf(all) })),
  byPlan: [...Map.groupBy(accesses, ({ plan }) => plan)].flatMap(([plan, all]) =>
    plan === undefined ? [] : [{ plan, ...sumOf(all) }],
  ),
})

const whoIn = ({ account, name, jobRole, service }: Governed) => ({ account, name, jobRole, service })

const sumOf = (all: readonly Governed[]): Sum => ({
  rows: all.length,
  plans: new Set(all.flatMap(({ plan }) => plan ?? [])).size,
  readers: new Set(all.map(({ account }) => account)).size,
})

/** Reading that somebody may want to ask about: what it was, and no weight of it. */
export type Unusual = { readonly account: AccountId; readonly name: string; readonly day: string } & (
  | { readonly is: 'many-plans'; readonly plans: number; readonly otherwise: number }
  | { readonly is: 'often-one'; readonly plan: PlanId; readonly times: number }
  | { readonly is: 'at-night'; readonly plans: number }
  | { readonly is: 'many-searches'; readonly times: number }
  | { readonly is: 'codes'; readonly plans: number }
)

/**
 * Of one person on one day: many more plans than on any other of these days, one plan again and again, plans of the practice between
 * midnight and five, many searches, or codes of several plans. Each may have a good reason; whoever reads at home what is theirs is
 * not looked at.
 */
export const unusualIn = (accesses: readonly Governed[]): readonly Unusual[] => {
  const atWork = accesses.filter(isAtWork)
  return [...Map.groupBy(atWork, ({ account }) => account).values()].flatMap((ofOne) => {
    const days = [...Map.groupBy(ofOne, ({ at }) => ukDay(at))]
    return days.flatMap(([day, all]) => {
      const others = days.filter(([other]) => other !== day).map(([, some]) => plansIn(some).size)
      return ofOneDay(all, Math.max(0, ...others)).map((one) => ({ ...one, day }))
    })
  })
}

const ofOneDay = (all: readonly Governed[], otherwise: number) => {
  const [first] = all
  if (!first) return []
  const { account, name } = first
  const who = { account, name }
  const plans = plansIn(all).size
  const [plan, times] = mostOpened(all)
  const searches = all.filter((one) => one.deed === 'searched' && one.plan === undefined).length
  const atNight = plansIn(all.filter((one) => one.practice !== undefined && isAtNight(one))).size
  const codes = plansIn(all.filter(({ deed }) => deed === 'revealed')).size
  return [
    ...(plans >= plansMany && plans > otherwise * timesMore
      ? [{ ...who, is: 'many-plans' as const, plans, otherwise }]
      : []),
    ...(plan !== undefined && times >= oftenOne ? [{ ...who, is: 'often-one' as const, plan, times }] : []),
    ...(atNight > 0 ? [{ ...who, is: 'at-night' as const, plans: atNight }] : []),
    ...(searches >= searchesMany ? [{ ...who, is: 'many-searches' as const, times: searches }] : []),
    ...(codes >= codesMany ? [{ ...who, is: 'codes' as const, plans: codes }] : []),
  ]
}
const [plansMany, timesMore, oftenOne, searchesMany, codesMany] = [10, 2, 12, 20, 3]

const plansIn = (all: readonly Governed[]): ReadonlySet<PlanId> =>
  new Set(all.flatMap(({ plan }) => plan ?? []))

const mostOpened = (all: readonly Governed[]): readonly [PlanId | undefined, number] => {
  const counts = [...Map.groupBy(all, ({ plan }) => plan)].map(([plan, some]) => [plan, some.length] as const)
  return (
    counts.filter(([plan]) => plan !== undefined).toSorted((one, other) => other[1] - one[1])[0] ?? [
      undefined,
      0,
    ]
  )
}

/** Urgent care works at night; who checks a draft, or reads for a practice, seldom does. */
const isAtNight = ({ at, deed, reason }: Governed): boolean => {
  const hour = Number(ukHour.format(new Date(at)))
  return (
    hour < 5 && (deed === 'read-draft' || reason === 'practice' || reason === 'team' || reason === 'versions')
  )
}
const ukHour = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
})
