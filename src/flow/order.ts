import { holds, type Known } from './condition.ts'
import type { Form } from './form.ts'
import type { When } from './section.ts'

/** Sections that come first while a condition holds; the first entry that holds counts. Without one, all stand as registered. */
export type ReadingOrder = readonly { readonly when: When; readonly first: readonly string[] }[]

/** The same forms in the order in which somebody reads them: none is added, and none is left out. */
export const inOrder = (forms: readonly Form[], order: ReadingOrder, known: Known): readonly Form[] => {
  const first = order.find(({ when }) => holds(when, known))?.first ?? []
  const isFirst = ({ section }: Form): boolean => first.includes(section.id)
  return [
    ...first.flatMap((id) => forms.filter(({ section }) => section.id === id)),
    ...forms.filter((form) => !isFirst(form)),
  ]
}
