import type { Said } from '../../flow/answer.ts'
import { controls } from '../../flow/controls/index.ts'
import type { Field } from '../../flow/section.ts'
import { sectionAt } from '../../flow/spot.ts'
import type { AnyFieldWords } from '../../flow/words.ts'
import { spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { allForms } from '../plan-forms.ts'

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

/**
 * Whether the person's words there are those that stand approved, but for what they keep to themselves. Left for later where nothing
 * is approved, there are none of either.
 */
export const isAsApproved = (
  { approved, forms }: Plan,
  place: { readonly field: string; readonly item?: string },
  said: Said,
): boolean => {
  const entry = approved?.content.entries.find(
    ({ field, item, saidBy }) => field === place.field && item === place.item && saidBy.voice === 'person',
  )
  if (entry === undefined) return said.kind === 'skipped'
  const form = allForms(forms).find(({ section }) => section.id === entry.section)
  const rules = form && sectionAt(form.section, spotOf(entry).at)?.fields[place.field]
  return rules !== undefined && JSON.stringify(counting(rules, said)) === JSON.stringify(entry?.said)
}
