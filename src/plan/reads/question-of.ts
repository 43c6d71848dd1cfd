import type { Section } from '../../flow/section.ts'
import type { AnyWords } from '../../flow/words.ts'

/** The question as it is read: the page's own where it asks one thing, else the label of the field. */
export const questionOf = (section: Section, words: AnyWords | undefined, field: string): string => {
  const [step] = Object.entries(section.steps).find(([, { ask }]) => ask.includes(field)) ?? ['']
  const asksOne = section.steps[step]?.ask.length === 1
  return (asksOne ? words?.steps[step]?.title : undefined) ?? words?.fields[field]?.label ?? field
}
