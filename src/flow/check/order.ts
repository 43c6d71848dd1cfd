import { subjectsIn } from '../condition.ts'
import type { ReadingOrder } from '../order.ts'
import type { Section } from '../section.ts'
import type { Problem } from './problem.ts'

/** What comes first has to be there, and for a reason that somebody's answers outside lists, or the pathway, can give. */
export const orderProblems = (sections: readonly Section[], order: ReadingOrder): readonly Problem[] => {
  const ids = sections.map(({ id }) => id)
  const isAnswered = (subject: string) => sections.some(({ fields }) => fields[subject])
  return order.flatMap(({ when, first }, index) =>
    [
      ...first.filter((id, at) => !ids.includes(id) || first.indexOf(id) !== at),
      ...subjectsIn(when).filter((subject) => subject !== 'given.pathway' && !isAnswered(subject)),
    ].map((detail): Problem => ({ kind: 'unknown-order', form: `order ${index + 1}`, detail })),
  )
}
