import { flows } from '#flows/index.ts'
import type { Answer, Answers } from '#src/flow/answer.ts'
import { putForwardIn } from '#src/flow/foremost.ts'
import type { Json } from '#src/flow/json.ts'
import { pathOf } from '#src/flow/path.ts'
import type { Given, Pathway, Role, Section } from '#src/flow/section.ts'
import { sectionsIn, wordsUnder } from '#src/flow/spot.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import { wordsIn } from '#src/flow/words-in.ts'
import { everyField } from './every-field.ts'

export const givenTo = (role: Role, ...pathway: Pathway[]): Given => ({
  pathway,
  role,
  age: 'adult',
  nation: 'england',
})

export const answered = (values: Readonly<Record<string, Json>>): Answers => ({
  answers: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, answerOf(value)])),
  items: {},
})
const answerOf = (value: Json): Answer => ({
  said: { kind: 'answer', value },
  asked: 'as it was asked',
  flow: 'test@1',
  by: { id: 'p1', name: 'Asha' },
  at: '2026-03-01T10:00:00Z',
  version: 1,
})

export const askedIn = (section: Section, given: Given, values: Readonly<Record<string, Json>> = {}) =>
  pathOf(section, answered(values), given).steps.flatMap((step) => step.asked)

export const chapter = (id: string): Section => {
  const found = flows.sections.find(({ section }) => section.id === id)
  if (found === undefined) throw new Error(`no chapter ${id}`)
  return found.section
}

export const itemOf = (id: string, list: string): Section => {
  const field = chapter(id).fields[list]
  if (field?.control !== 'list') throw new Error(`${list} is no list`)
  return field.item
}

export const sections = flows.sections.flatMap((form) => [
  form.section,
  ...everyField(form).flatMap(({ field }) => (field.control === 'list' ? [field.item] : [])),
])
export const allAsked = (given: Given) => sections.flatMap((section) => askedIn(section, given))
/** What the pages on these paths say of death, as far as pathway and role alone decide. */
export const ofDying = (given: Given, said: Readonly<Record<string, Json>> = {}): readonly string[] =>
  flows.sections
    .flatMap((form) => sectionsIn(form.section).map(({ section, lists }) => ({ form, section, lists })))
    .filter(({ section }) => section.id !== 'start')
    .flatMap(({ form, section, lists }) => {
      const words = wordsUnder(wordsIn(form, { voice: given.role === 'carer' ? 'carer' : 'me' }), lists)
      return pathOf(section, answered(said), given)
        .steps.filter(({ asked }) => asked.length > 0)
        .flatMap(({ id, asked }) => [
          words?.steps[id],
          ...asked.map((name) => putTo(given, section, name, words?.fields[name])),
        ])
    })
    .flatMap(textsIn)
    .filter((text) => /\b(die|dies|dying|death|dead|last days|live longer)\b/i.test(text))

/** Without the words of choices that are put forward on other plans. */
const putTo = (given: Given, section: Section, name: string, words: AnyFieldWords | undefined) => {
  const offered: readonly string[] | undefined = putForwardIn(section, given, {}).fields[name]?.choices
  if (!words?.choices || !offered) return words
  const choices = Object.entries(words.choices).filter(([choice]) => offered.includes(choice))
  return { ...words, choices: Object.fromEntries(choices) }
}

const textsIn = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.entries(words).flatMap(([name, one]) =>
          name === 'toldAs' || name === 'item' ? [] : textsIn(one),
        )
      : []

export const without = (from: readonly string[], taken: readonly string[]) =>
  from.filter((name) => !taken.includes(name))
