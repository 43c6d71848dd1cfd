import type { Said } from '../../flow/answer.ts'
import { controls } from '../../flow/controls/index.ts'
import type { Field } from '../../flow/section.ts'
import { answersAt, sectionAt, sectionsIn, wordsUnder } from '../../flow/spot.ts'
import type { AnyFieldWords } from '../../flow/words.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Spoken, Voice } from '../facts.ts'
import type { CarerId, Instant } from '../ids.ts'
import type { Plan } from '../plan.ts'
import { allForms } from '../plan-forms.ts'
import { asksForChanges } from '../voice-handing-over.ts'

/**
 * An answer as it reads, a line each: the words of its choices, and every own text letter for letter.
 * A way out has no lines: what absence is called is said by the page that shows it. Somebody who was
 * taken out of the list has none either.
 */
export const shown = (
  field: Field,
  words: AnyFieldWords | undefined,
  said: Said,
  contact: (id: string) => string | undefined,
): readonly string[] =>
  said.kind === 'answer' ? controls[field.control].shown(field, said.value, { words, contact }) : []

/** An answer without what it keeps for its author alone. */
export const counting = (field: Field, said: Said): Said => {
  if (said.kind !== 'answer') return said
  const value = controls[field.control].counting?.(field, said.value)
  return value === undefined ? said : { kind: 'answer', value }
}

/** What was asked to be changed since an approval, in the voice that asked: none is the person's own. */
export type Changed = {
  readonly field: string
  /** The innermost item in which it stands; none outside of lists. */
  readonly item?: string
  readonly section: string
  readonly at: Instant
  readonly isGone?: true
  readonly voice?: CarerId
}
type Answering = Pick<Spoken, 'voice' | 'section'> & {
  readonly item: string | undefined
  readonly said: Readonly<Record<string, Said>>
}

/** Of one item only: what stands in another one of the list is as it was. Who says again what was approved has changed nothing. */
export const changedBy = (plan: Plan, fact: Answering, at: Instant): Plan['changedFields'] => {
  const { voice, section, item } = fact
  if (!asksForChanges(plan, voice)) return plan.changedFields
  const by = inVoice(voice)
  const others = plan.changedFields.filter(
    (one) => fact.said[one.field] === undefined || one.item !== item || one.voice !== by.voice,
  )
  const now = Object.entries(fact.said).flatMap(([field, said]) => {
    const place = { field, ...(item === undefined ? {} : { item }), ...by }
    return isAsApproved(plan, place, said) ? [] : [{ ...place, section, at }]
  })
  return now.length === 0 && others.length === plan.changedFields.length
    ? plan.changedFields
    : [...others, ...now]
}

export const inVoice = (voice: Voice): Pick<Changed, 'voice'> =>
  voice === 'person' || voice === 'team' ? {} : { voice }

/** What stands approved in the voice that asks for a change: of a helper what they said themselves, since content tells helpers apart by no id. */
export const approvedOf = ({ approved }: Plan, { voice }: Pick<Changed, 'voice'>): readonly Entry[] => {
  const entries = approved?.content.entries ?? []
  if (voice === undefined) return entries.filter(({ saidBy }) => saidBy.voice === 'person')
  const then = approved?.asApproved?.voices[voice] ?? {}
  return entries.filter((entry) => {
    const { section, at } = spotOf(entry)
    const there = entry.saidBy.voice === 'carer' ? then[section] : undefined
    return there !== undefined && answersAt(there, at)?.answers[entry.field]?.at === entry.saidAt
  })
}

/**
 * Whether the words there are those that stand approved in the same voice, but for what their author keeps to themselves. Left for
 * later where nothing is approved, there are none of either.
 */
export const isAsApproved = (
  plan: Plan,
  place: Pick<Changed, 'field' | 'item' | 'voice'>,
  said: Said,
): boolean => {
  const entry = approvedOf(plan, place).find(
    ({ field, item }) => field === place.field && item === place.item,
  )
  if (entry === undefined) return said.kind === 'skipped'
  const form = allForms(plan.forms).find(({ section }) => section.id === entry.section)
  const rules = form && sectionAt(form.section, spotOf(entry).at)?.fields[place.field]
  return rules !== undefined && JSON.stringify(counting(rules, said)) === JSON.stringify(entry?.said)
}

/** What a field asks, in whatever list it stands. */
export const labelOf = (plan: Plan, field: string): string => {
  const { sections, submission, approval } = plan.forms
  const labels = [...sections, submission, approval].flatMap(({ section, words }) =>
    sectionsIn(section).flatMap(({ lists }) => wordsUnder(words, lists)?.fields[field]?.label ?? []),
  )
  return labels[0] ?? field
}

/** Where several stand in one answer, with the one that is meant. */
export const labelOfOne = (label: string, name: string | undefined): string =>
  name === undefined ? label : `${label}: ${name}`
