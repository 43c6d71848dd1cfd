import type { FoundThen } from './compared.ts'
import { comparedLeast } from './spread.ts'

/** How much the plans that were approved in a month lacked, and what stands out in it. */
export type MonthFound = {
  readonly month: string
  readonly plans: number
  /** How many things a plan lacked on average. */
  readonly lacked: number
  /** Of fewer plans chance alone makes a month look good or bad. */
  readonly isEnough: boolean
  readonly special: readonly Special[]
}

/** A change that chance seldom makes: the four rules of Making Data Count for charts of single values (XmR). */
export type Special = 'outside' | 'run' | 'trend' | 'near'

/** Where months lie that only chance tells apart. */
export type Limits = { readonly mean: number; readonly lower: number; readonly upper: number }

export type ByMonth = {
  readonly months: readonly MonthFound[]
  /** Undefined while fewer months than `monthsLeast` have enough plans. */
  readonly limits: Limits | undefined
}
export const monthsLeast = 12

/** A month without an approval is no month with nothing missing: it has no place here. */
export const byMonth = (all: readonly FoundThen[]): ByMonth => {
  const months = [...Map.groupBy(all, ({ month }) => month)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, found]) => ({
      ...{ month, plans: found.length, isEnough: found.length >= comparedLeast },
      lacked: found.reduce((sum, { missing }) => sum + missing, 0) / found.length,
    }))
  const enough = months.filter(({ isEnough }) => isEnough)
  const values = enough.map(({ lacked }) => lacked)
  const limits = values.length < monthsLeast ? undefined : limitsOf(values)
  const special = limits ? specialIn(values, limits) : []
  return {
    limits,
    months: months.map((one) => ({ ...one, special: special[enough.indexOf(one)] ?? [] })),
  }
}

/** By the mean of how far each lies from the one before; a leap that is itself out of all bounds widens none. */
export const limitsOf = (values: readonly number[]): Limits => {
  const moves = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)))
  const usual = meanOf(moves.filter((move) => move <= leapFrom * meanOf(moves)))
  const mean = meanOf(values)
  return { mean, lower: Math.max(0, mean - perMove * usual), upper: mean + perMove * usual }
}
const perMove = 2.66
const leapFrom = 3.267

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** For each value in its order. A limit at nothing is none: less than nothing cannot be missing. */
export const specialIn = (
  values: readonly number[],
  { mean, lower, upper }: Limits,
): readonly (readonly Special[])[] => {
  const runs = marked(
    values,
    runLength,
    (all) => all.every((one) => one > mean) || all.every((one) => one < mean),
  )
  const trends = marked(values, runLength, (all) => isRising(all) || isRising(all.toReversed()))
  const near = (value: number) => Math.abs(value - mean) > ((upper - mean) * 2) / 3
  const nears = marked(values, 3, (all) => {
    const isOneSide = all.every((one) => one > mean) || all.every((one) => one < mean)
    return isOneSide && all.filter(near).length >= 2
  })
  return values.map((value, index) => [
    ...(value > upper || value < lower ? (['outside'] as const) : []),
    ...(runs.has(index) ? (['run'] as const) : []),
    ...(trends.has(index) ? (['trend'] as const) : []),
    ...(nears.has(index) && near(value) ? (['near'] as const) : []),
  ])
}
const runLength = 7

const isRising = (values: readonly number[]): boolean =>
  values.slice(1).every((value, index) => value > (values[index] ?? value))

/** The places of all values of every stretch of this length of which it holds. */
const marked = (
  values: readonly number[],
  length: number,
  isSpecial: (all: readonly number[]) => boolean,
): ReadonlySet<number> =>
  new Set(
    values.flatMap((_, from) => {
      const all = values.slice(from, from + length)
      return all.length === length && isSpecial(all) ? all.map((_, index) => from + index) : []
    }),
  )
