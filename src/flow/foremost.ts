import type { Answers } from './answer.ts'
import { choicesIn, holds } from './condition.ts'
import { type Json, part, textsIn } from './json.ts'
import { isNamed } from './named.ts'
import type { Given, Section } from './section.ts'

/** The section as its pages put it: without the choices that are for other plans, save those that were chosen. */
export const putForwardIn = (section: Section, given: Given, answers: Answers['answers']): Section => {
  const out = Object.entries(section.putForward ?? {}).flatMap(([name, choices]) => {
    const said = answers[name]?.said
    const chosen = said?.kind === 'answer' ? chosenIn(said.value) : []
    const others = Object.keys(choices).filter((choice) => {
      const when = choices[choice]
      return when && !chosen.includes(choice) && !holds(when, { given, live: {}, measures: {} })
    })
    return others.length === 0 ? [] : [[name, others] as const]
  })
  if (out.length === 0) return section
  const fields = { ...section.fields }
  for (const [name, others] of out) {
    const field = fields[name]
    if (!field || field.control === 'list') continue
    fields[name] = { ...field, choices: field.choices.filter((choice) => !others.includes(choice)) }
  }
  return { ...section, fields }
}

/** Cards that lie in any pile were chosen too. */
const chosenIn = (value: Json): readonly string[] => [
  ...choicesIn(value),
  ...Object.values(part(value, 'others') ?? {}).flatMap(textsIn),
]

/** Of many choices the few that fit this plan, which its page shows first; the rest is one step away, and as good an answer. */
export const foremostOf = (
  { foremost = {} }: Section,
  field: string,
  given: Given,
  textsOf: (field: string) => readonly string[] = () => [],
): readonly string[] | undefined => {
  const first = foremost[field]?.find(
    ({ when }) => when === undefined || holds(when, { given, live: {}, measures: {} }),
  )
  if (!first?.calledBy) return first?.choices
  const said = first.calledBy.of.flatMap(textsOf).join(' . ')
  const called = Object.entries(first.calledBy.words).flatMap(([choice, words = []]) =>
    isNamed(said, words) ? [choice] : [],
  )
  return called.length === 0 ? undefined : [...called, ...first.choices]
}
