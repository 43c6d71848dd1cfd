import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { part, textsIn } from '../json.ts'
import type { Field } from '../section.ts'
import { entryNamed } from '../spot.ts'
import { type Control, type FieldOf, type Post, sampled, type Typed } from './control.ts'
import { answeredOrNot, lengths, ownWords, readText, textIn } from './own-words.ts'

/** What its publisher calls things, as it was on one day; the lists stand in flows/codes. */
export type CodeList = {
  readonly name: string
  readonly system: string
  readonly dated: string
  readonly source: string
  readonly entries: readonly { readonly code: string; readonly display: string }[]
}

/** Own words on one line and, where somebody chose it, what a list calls the same; the words alone are an answer. */
export const coded = (rules: FieldRules, list: CodeList) => ({
  ...rules,
  control: 'coded' as const,
  max: lengths.text,
  list,
  schema: z
    .strictObject({
      text: ownWords(lengths.text),
      code: z
        .string()
        .refine((code) => displayOf(list, code) !== undefined, 'not-offered')
        .exactOptional(),
      system: z.literal(list.system, 'not-offered').exactOptional(),
    })
    .refine(({ code, system }) => (code === undefined) === (system === undefined), 'not-offered'),
  choices: [],
})

/**
 * The page with what the list has for the words on it: all that was typed stays, and nothing is saved. Undefined
 * where the button that was pressed is another one.
 */
export const lookedUp = (
  deed: string,
  fields: Readonly<Record<string, Field>>,
  typed: Typed,
): Typed | undefined => {
  const [what, name = ''] = deed.split(' ')
  const field = entryNamed(fields, name)
  if (what !== 'look-up' || field?.control !== 'coded') return undefined
  const inputs = inputsOf(name)
  const text = (typed[name]?.[0] ?? '').trim()
  const chosen = typed[inputs.lookedUp]?.[0]?.trim() === text ? (typed[inputs.code] ?? []) : []
  return {
    ...typed,
    [inputs.code]: chosen,
    [inputs.lookedUp]: [text],
    [inputs.onOffer]: [...new Set([...matching(field.list, text), ...chosen.filter((code) => code !== '')])],
  }
}

/** What was typed and chosen, without what the page tells of the looking up. */
export const withoutLookUp = (name: string, typed: Typed): Typed => {
  const { lookedUp, onOffer } = inputsOf(name)
  return Object.fromEntries(Object.entries(typed).filter(([key]) => key !== lookedUp && key !== onOffer))
}

/** Whatever holds the words, upper case or not, with its accents or without. */
const matching = ({ entries }: CodeList, text: string): readonly string[] => {
  const words = folded(text)
  if (words === '') return []
  return entries
    .filter(({ display }) => folded(display).includes(words))
    .slice(0, mostMatches)
    .map(({ code }) => code)
}
const mostMatches = 10

const folded = (text: string): string => text.normalize('NFD').replace(accents, '').toLowerCase()
/** Those of Latin, Greek and Cyrillic letters; marks that are letters of other scripts stay. */
const accents = /[\u0300-\u036f]/g

export const displayOf = ({ entries }: CodeList, code: string): string | undefined =>
  entries.find((entry) => entry.code === code)?.display

/** The words that were looked up and what was found come back with the page, so that edited words lose their code. */
const inputsOf = (name: string) => ({
  code: `${name}.code`,
  lookedUp: `${name}.looked-up`,
  onOffer: `${name}.on-offer`,
})

const chosenFor = (post: Post, text: string): readonly string[] =>
  textIn(post, 'looked-up').trim() === text ? post('code').filter((code) => code !== '') : []

const languages: CodeList = {
  name: 'samples',
  system: 'urn:ietf:bcp:47',
  dated: '2026-11-26',
  source: 'https://www.iana.org/assignments/language-subtag-registry',
  entries: [
    { code: 'pl', display: 'Polish' },
    { code: 'fr', display: 'Français' },
  ],
}

export const codedControl: Control<FieldOf<'coded'>> = {
  fhir: { type: 'open-choice' },
  read: (field, post) => {
    const { system } = field.list
    const words = readText(field, post)
    if (words.value === undefined) return words
    const text = textIn(post).trim()
    const [code, ...more] = chosenFor(post, text)
    if (more.length > 0) return { problem: 'one-only' }
    return { value: code === undefined ? { text } : { text, code, system } }
  },
  typedFor: (_, name, value) => {
    const inputs = inputsOf(name)
    const code = textsIn(part(value, 'code'))
    const text = textsIn(part(value, 'text'))
    return {
      [name]: text,
      [inputs.code]: code,
      [inputs.lookedUp]: code.length === 0 ? [] : text,
      [inputs.onOffer]: code,
    }
  },
  /** A code that its list does not have any more is shown as it is. */
  shown: ({ list }, value) => {
    const [display] = textsIn(part(value, 'code')).map((code) => displayOf(list, code) ?? code)
    return textsIn(part(value, 'text')).map((text) =>
      display === undefined || display.toLowerCase() === text.toLowerCase() ? text : `${text} (${display})`,
    )
  },
  cases: answeredOrNot,
  sample: ({ max }, { text }) => ({ text: text.slice(0, max) }),
  samples: [
    {
      field: coded(sampled, languages),
      valid: [
        { text: 'polski', code: 'pl', system: 'urn:ietf:bcp:47' },
        { text: 'Kashubian' },
        { text: 'français', code: 'fr', system: 'urn:ietf:bcp:47' },
        { text: 'Polish, a little', code: 'pl', system: 'urn:ietf:bcp:47' },
      ],
      invalid: [
        { text: ' ' },
        { text: 'a'.repeat(201) },
        { text: 'Kashubian', code: 'csb', system: 'urn:ietf:bcp:47' },
        { text: 'polski', code: 'pl' },
        { text: 'polski', code: 'pl', system: 'http://snomed.info/sct' },
        { text: 'polski', system: 'urn:ietf:bcp:47' },
        { text: 'polski', display: 'Polish' },
        { code: 'pl', system: 'urn:ietf:bcp:47' },
        'polski',
      ],
    },
  ],
}
