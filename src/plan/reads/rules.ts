import type { Said } from '../../flow/answer.ts'
import { holds, type Known, subjectsIn } from '../../flow/condition.ts'
import type { Rule } from '../../flow/rules.ts'
import type { Spot } from '../../flow/spot.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { yearsBetween } from './age.ts'
import { formsOf, givenFor, pathIn, saidTo, standingOrder, textMarked, voicesOf } from './reading.ts'

type At<R extends Rule['at']> = { readonly at: R; readonly today: string }

/** The rules of this kind whose condition holds now. */
export const rulesNow = <T extends Rule['does']>(
  plan: Plan,
  { at, today }: At<Rule['at']>,
  does: T,
): readonly (Rule & { readonly does: T })[] =>
  plan.forms.rules.filter(
    (rule): rule is Rule & { readonly does: T } =>
      rule.at === at && rule.does === does && holds(rule.when, knownTo(plan, rule, today)),
  )

/** What rules need and nobody gave. */
export const neededNow = (plan: Plan, when: At<Rule['at']>): readonly Spot[] => [
  ...rulesNow(plan, when, 'need').flatMap(({ field }) => (hasValue(plan, field) ? [] : placed(plan, field))),
  ...rulesNow(plan, when, 'address').flatMap(({ field }) =>
    isAddressed(plan, field) ? [] : placed(plan, field),
  ),
]

export const hasValue = (plan: Plan, field: string): boolean =>
  voicesOf(plan).some((voice) => saidTo(plan, voice, field)?.kind === 'answer')

/** A value, or a reason why there is none: passing over is not a reason. */
const isAddressed = (plan: Plan, field: string): boolean => {
  const said = saidTo(plan, 'person', field)
  return said !== undefined && said.kind !== 'skipped'
}

export const placed = (plan: Plan, field: string): readonly Spot[] =>
  formsOf(plan).flatMap(({ section }) =>
    section.fields[field] ? [{ section: section.id, at: [field] }] : [],
  )

/** Only rules see today: no path changes by the clock. */
const knownTo = (plan: Plan, { at, when }: Rule, today: string): Known => {
  const voices: readonly Voice[] = at === 'hand-over' ? ['person'] : standingOrder(plan)
  const subjects = subjectsIn(when)
  const born = textMarked(plan, 'birth-date')
  return {
    given: givenFor(plan, 'team', plan.forms.approval.section),
    live: Object.fromEntries(
      subjects.flatMap((field): readonly (readonly [string, Said])[] => {
        const said = answerOf(plan, voices, field)
        return said ? [[field, said]] : []
      }),
    ),
    measures: {
      ...(born === undefined ? {} : { 'today.age': yearsBetween(born, today) }),
      ...Object.fromEntries(subjects.filter(isCount).map((name) => [name, countOf(plan, voices, name)])),
    },
  }
}

/** A list counts by its items, and its own answer says only that nothing is to be added. */
const answerOf = (plan: Plan, voices: readonly Voice[], field: string): Said | undefined => {
  const isList = formsOf(plan).some(({ section }) => section.fields[field]?.control === 'list')
  return isList
    ? undefined
    : voices.map((voice) => saidTo(plan, voice, field)).find((said) => said?.kind === 'answer')
}

const count = 'count.'
const isCount = (subject: string): boolean => subject.startsWith(count)

const countOf = (plan: Plan, voices: readonly Voice[], name: string): number => {
  const list = name.slice(count.length)
  const standing = voices.flatMap((voice) =>
    formsOf(plan).flatMap(({ section }) => Object.keys(pathIn(plan, voice, section).items[list] ?? {})),
  )
  return new Set(standing).size
}

/** The warnings of whoever reviews, each with the question that it is about. */
export const warningsOf = (plan: Plan, today: string): readonly (Spot & { readonly words: string })[] =>
  rulesNow(plan, { at: 'approval', today }, 'warn').flatMap(({ field, words }) =>
    placed(plan, field).map((spot) => ({ ...spot, words })),
  )
