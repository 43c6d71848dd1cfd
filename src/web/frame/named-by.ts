import type { Form } from '../../flow/form.ts'
import { sectionsIn, wordsUnder } from '../../flow/spot.ts'

/** The question that an input belongs to, as its page asked it, and whether it was written beside the answer or asked back. */
export type NamedBy = { readonly label: string; readonly as: 'answer' | 'words' | 'ask' }

/**
 * Names are compared with those that forms make, never taken for one: an input of no form has no question. `crisis.name` is
 * within the list `crisis` and is a question itself: the longest name is the nearest.
 */
export const namedBy = (
  forms: readonly Form[],
  input: string,
  page: 'home' | 'desk' = 'desk',
): NamedBy | undefined => {
  const as = input.startsWith('words:') ? 'words' : input.startsWith('ask:') ? 'ask' : 'answer'
  const name = input.slice(input.lastIndexOf(':') + 1)
  let nearest: Question | undefined
  for (const one of forms.flatMap(questionsOf))
    if (isOf(name, one) && one.field.length > (nearest?.field.length ?? 0)) nearest = one
  return nearest && { label: page === 'home' ? nearest.title : nearest.label, as }
}

const isOf = (name: string, { field }: Question): boolean => name === field || name.startsWith(`${field}.`)

/** At home a page asks by its title, and where it asks more than one thing by the name of each; the desk has the names alone. */
type Question = { readonly field: string; readonly label: string; readonly title: string }

/** Listed once: a post may have more names than there are questions. */
const questionsOf = (form: Form): readonly Question[] => {
  const known = listed.get(form) ?? questionsIn(form)
  listed.set(form, known)
  return known
}
const listed = new WeakMap<Form, readonly Question[]>()

const questionsIn = ({ section, words }: Form): readonly Question[] =>
  sectionsIn(section).flatMap(({ lists, section: { fields, steps } }) => {
    const asking = wordsUnder(words, lists)
    return Object.keys(fields).map((field) => {
      const label = asking?.fields[field]?.label ?? field
      const [step = ''] = Object.entries(steps).find(([, { ask }]) => ask.join() === field) ?? []
      return { field, label, title: asking?.steps[step]?.title ?? label }
    })
  })
