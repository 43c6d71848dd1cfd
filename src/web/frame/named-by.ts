import type { Form } from '../../flow/form.ts'
import { sectionsIn, wordsUnder } from '../../flow/spot.ts'

/** The question that an input belongs to, as its form words it, and whether it was written beside the answer or asked back. */
export type NamedBy = { readonly label: string; readonly as: 'answer' | 'words' | 'ask' }

/** Names are compared with those that forms make, never taken for one: an input of no form has no question. */
export const namedBy = (forms: readonly Form[], input: string): NamedBy | undefined => {
  const as = input.startsWith('words:') ? 'words' : input.startsWith('ask:') ? 'ask' : 'answer'
  const name = input.slice(input.lastIndexOf(':') + 1)
  const labels = forms.flatMap(({ section, words }) =>
    sectionsIn(section).flatMap(({ lists, section: { fields } }) =>
      Object.keys(fields)
        .filter((field) => name === field || name.startsWith(`${field}.`))
        .map((field) => wordsUnder(words, lists)?.fields[field]?.label ?? field),
    ),
  )
  return labels[0] === undefined ? undefined : { label: labels[0], as }
}
