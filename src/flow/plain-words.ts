import { partsOf } from './condition.ts'
import type { Section, Test, When } from './section.ts'
import { type Way, waysOf } from './step.ts'
import type { AnyWords } from './words.ts'

/** A section as its author would tell it, in its own words: numbered questions, their answers, where each leads. */
export type PlainStep = {
  readonly number: number
  readonly question: string
  readonly asks: readonly {
    readonly label: string
    readonly control: string
    readonly choices: readonly string[]
    /** Those of them that are offered only under a condition. */
    readonly offers: readonly { readonly choice: string; readonly when: readonly PlainPart[] }[]
  }[]
  readonly leads: readonly Lead[]
}
export type Lead = {
  /** All of them hold. */
  readonly when: readonly PlainPart[]
  /** The number of the next step; undefined when the section is over. */
  readonly to: number | undefined
}
/** A test, one of several conditions, or a condition that must not hold. */
export type PlainPart =
  | { readonly about: string; readonly test: PlainTest }
  | { readonly any: readonly (readonly PlainPart[])[] }
  | { readonly not: readonly PlainPart[] }
/** A test whose choices are in words. */
export type PlainTest =
  | { readonly kind: 'is' | 'has' | 'oneOf'; readonly choices: readonly string[] }
  | { readonly kind: 'answered'; readonly yes: boolean }
  | { readonly kind: 'atLeast' | 'below'; readonly number: number }
  | { readonly kind: 'before' | 'after'; readonly date: string }
  | { readonly kind: 'names'; readonly words: readonly string[] }

export const plainSteps = (section: Section, words: AnyWords): readonly PlainStep[] => {
  const ids = Object.keys(section.steps)
  return Object.entries(section.steps).map(([id, step], place) => ({
    number: place + 1,
    question: words.steps[id]?.title ?? id,
    asks: step.ask.map((field) => askOf(section, words, field)),
    leads: waysOf(step).map((way) => leadOf(words, ids, way)),
  }))
}

const askOf = (section: Section, words: AnyWords, name: string): PlainStep['asks'][number] => {
  const field = section.fields[name]
  const choices = field && field.control !== 'list' ? field.choices : []
  return {
    label: words.fields[name]?.label ?? name,
    control: field?.control ?? '',
    choices: choices.map((choice) => choiceWord(words, name, choice)),
    offers: [section.offers, section.putForward]
      .flatMap((all) => Object.entries(all?.[name] ?? {}))
      .map(([choice, when]) => ({
        choice: choiceWord(words, name, choice),
        when: plainWhen(words, when),
      })),
  }
}

const leadOf = (words: AnyWords, ids: readonly string[], { when, go }: Way): Lead => ({
  when: plainWhen(words, when ?? {}),
  to: go === 'done' ? undefined : ids.indexOf(go) + 1,
})

/** A condition in the words of its form; what the form does not ask goes by its name. */
export const plainWhen = (words: AnyWords, when: When): readonly PlainPart[] => {
  const { tests, any, not } = partsOf(when)
  return [
    ...tests.map(([subject, test]) => ({
      about: labelOf(words, subject),
      test: plainTest(words, test, (choice) => choiceWord(words, subject, choice)),
    })),
    ...(any ? [{ any: any.map((one) => plainWhen(words, one)) }] : []),
    ...(not ? [{ not: plainWhen(words, not) }] : []),
  ]
}

const labelOf = (words: AnyWords, field: string): string => words.fields[field]?.label ?? field

const plainTest = (words: AnyWords, test: Test, word: (choice: string) => string): PlainTest => {
  if ('is' in test) return { kind: 'is', choices: [word(test.is)] }
  if ('has' in test) return { kind: 'has', choices: [word(test.has)] }
  if ('oneOf' in test) return { kind: 'oneOf', choices: test.oneOf.map(word) }
  if ('answered' in test) return { kind: 'answered', yes: test.answered }
  if ('before' in test) return { kind: 'before', date: labelOf(words, test.before) }
  if ('after' in test) return { kind: 'after', date: labelOf(words, test.after) }
  if ('names' in test) return { kind: 'names', words: test.names }
  return 'atLeast' in test ? { kind: 'atLeast', number: test.atLeast } : { kind: 'below', number: test.below }
}

/** What a row tells is made of its parts' choices. */
const choiceWord = (words: AnyWords, field: string, choice: string): string => {
  const { choices, parts } = words.fields[field] ?? {}
  if (!parts) return choices?.[choice] ?? choice
  const all = new Map(Object.values(parts).flatMap((one) => Object.entries(one.choices ?? {})))
  return choice
    .split(':')
    .map((one) => all.get(one) ?? one)
    .join(', ')
}
