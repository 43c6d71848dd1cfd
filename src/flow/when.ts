import type { Section, Step, Test, When } from './section.ts'

/** A condition taken apart: tests that must all hold, one of `any`, and nothing of `not`. */
export type Parts = {
  readonly tests: readonly (readonly [subject: string, test: Test])[]
  readonly any: readonly When[] | undefined
  readonly not: When | undefined
}

export const partsOf = (when: When): Parts => {
  const known = taken.get(when)
  if (known) return known
  const { any, not, ...others } = when
  const parts: Parts = {
    tests: Object.entries(others).flatMap(([subject, part]) => (isTest(part) ? [[subject, part]] : [])),
    any: any !== undefined && isList(any) ? any : undefined,
    not: not === undefined || isList(not) || isTest(not) ? undefined : not,
  }
  taken.set(when, parts)
  return parts
}
const taken = new WeakMap<When, Parts>()

const isList = (part: When[string]): part is readonly When[] => Array.isArray(part)

const isTest = (part: When[string]): part is Test => kinds.some((kind) => Object.hasOwn(part, kind))
const kinds = ['is', 'has', 'oneOf', 'answered', 'atLeast', 'below', 'before', 'after']

/** Every test that a condition holds, however deep. */
export const testsIn = (when: When): Parts['tests'] => {
  const { tests, any = [], not } = partsOf(when)
  return [...tests, ...any.flatMap(testsIn), ...(not ? testsIn(not) : [])]
}

/** Everything that a condition reads: what it tests, and the dates that it compares with. */
export const subjectsIn = (when: When): readonly string[] => [
  ...new Set(testsIn(when).flatMap(([subject, test]) => [subject, ...comparedIn(test)])),
]

/** The other date of a comparison, where it is an answer and not a day of the calendar. */
export const comparedIn = (test: Test): readonly string[] =>
  'before' in test || 'after' in test ? [dateIn(test)].filter((date) => !isDay(date)) : []

export const dateIn = (test: Test & ({ readonly before: string } | { readonly after: string })): string =>
  'before' in test ? test.before : test.after

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Every condition of a section: on its ways, on the choices that it offers, and on who is named of it. */
export const whensOf = ({ steps, offers = {}, barred }: Section): readonly When[] => [
  ...(barred ? [barred] : []),
  ...Object.values(steps).flatMap((step) => waysOf(step).flatMap(({ when }) => (when ? [when] : []))),
  ...Object.values(offers).flatMap((choices) => Object.values(choices)),
]

/** All tests of a section's conditions. */
export const testsOf = (section: Section): Parts['tests'] => whensOf(section).flatMap(testsIn)

export type Way = { readonly when?: When; readonly go: string }

/** The ways out of a step, in the order in which they are tried. */
export const waysOf = ({ next }: Step): readonly Way[] =>
  typeof next === 'string' ? [{ go: next }] : next.map((way) => (typeof way === 'string' ? { go: way } : way))
