import type { SaidAlready } from '../said-already.ts'
import type { Field, Section } from '../section.ts'
import { sectionsIn } from '../spot.ts'
import type { Problem } from './problem.ts'

/** What is shown above a question was asked elsewhere, by words or choices, and is no secret by itself: nor is it quoted there anyway. */
export const saidAlreadyProblems = (sections: readonly Section[], said: SaidAlready): readonly Problem[] => {
  const all = sections.flatMap((one) => sectionsIn(one)).map(({ section }) => section)
  return Object.entries(said).flatMap(([name, others]) => {
    const there = all.filter(({ fields }) => fields[name])
    const steps = there
      .flatMap((section) => Object.values(section.steps))
      .filter(({ ask }) => ask.includes(name))
    const isFine = (other: string): boolean =>
      other !== name &&
      others.filter((one) => one === other).length === 1 &&
      isQuotable(all.find(({ fields }) => fields[other])?.fields[other]) &&
      !steps.some(({ ask, recall }) => ask.includes(other) || recall?.includes(other))
    return steps.length > 0 && others.length > 0
      ? others.filter((other) => !isFine(other)).map((detail) => fault(name, detail))
      : [fault(name, name)]
  })
}

const fault = (field: string, detail: string): Problem => ({
  kind: 'said-nowhere',
  form: 'said-already',
  field,
  detail,
})

const isQuotable = (field: Field | undefined): boolean =>
  field !== undefined &&
  !field.delicate &&
  ['text', 'paragraph', 'lines', 'stages', 'one', 'one-with-note', 'many', 'many-with-note'].includes(
    field.control,
  )
