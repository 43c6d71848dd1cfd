import { subjectsIn } from '../condition.ts'
import type { Early, ReadingOrder, Tonight } from '../order.ts'
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

/** What is enough for tonight has to be pages that are there and ask something, for a reason that somebody's answers can give. */
export const tonightProblems = (
  sections: readonly Section[],
  tonight: Tonight,
  form = 'tonight',
): readonly Problem[] => {
  const isAsked = ({ section: id, step }: Tonight[number]['pages'][number]): boolean =>
    sections.some((one) => one.id === id && (one.steps[step]?.ask.length ?? 0) > 0)
  const isGiven = (subject: string): boolean =>
    subject === 'given.role' || sections.some(({ fields }) => fields[subject])
  return tonight.flatMap(({ when, pages }, index) =>
    [
      ...pages.filter((page) => !isAsked(page)).map(({ section, step }) => `${section}/${step}`),
      ...subjectsIn(when).filter((subject) => !isGiven(subject)),
    ].map((detail): Problem => ({ kind: 'unknown-order', form: `${form} ${index + 1}`, detail })),
  )
}

/** What is asked early: the same, and behind a page of the first chapter. */
export const earlyProblems = (sections: readonly Section[], { after, pages }: Early): readonly Problem[] => {
  const isFirst = sections[0]?.id === after.section
  return tonightProblems(sections, [...pages, { when: {}, pages: [after] }], 'early').concat(
    isFirst ? [] : [{ kind: 'unknown-order', form: 'early', detail: after.section }],
  )
}
