import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { type Json, part, textsIn } from '../json.ts'
import type { Field } from '../section.ts'
import { entryNamed } from '../spot.ts'
import { type Control, type FieldOf, type Post, sampled, type Typed } from './control.ts'
import { answeredOrNot, lengths, ownWords, readText, textIn } from './own-words.ts'
import { seen } from './text.ts'

export type Entry = { readonly code: string; readonly display: string }

/** What its publisher calls things, as it was on one day; the lists stand in flows/codes. */
export type CodeList = {
  readonly name: string
  readonly system: string
  readonly dated: string
  readonly source: string
  readonly entries: readonly Entry[]
}

/** A list that an organisation has a licence for: it lies outside this project, is asked, and is never held whole. */
export type HeldList = {
  readonly name: string
  readonly system: string
  /** As its publisher names the release, and the day of it. */
  readonly version: string
  readonly dated: string
  /** Ten at most, with another name by which an entry was found. */
  readonly matching: (text: string) => readonly (Entry & { readonly also?: string })[]
  readonly entryOf: (code: string) => Entry | undefined
}

type Coded = FieldOf<'coded'>

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
        .refine((code) => entryIn(list, code) !== undefined, 'not-offered')
        .exactOptional(),
      system: z.literal(list.system, 'not-offered').exactOptional(),
    })
    .refine(({ code, system }) => (code === undefined) === (system === undefined), 'not-offered'),
  choices: [],
})

/**
 * Own words, as `text` keeps them, which may bear a code where the organisation holds a list for this use. What was chosen is
 * kept whole beside the words, so that it reads the same when the list is gone or a newer one is there.
 */
export const codedFor = (rules: FieldRules, use: string) => ({
  ...rules,
  control: 'coded' as const,
  max: lengths.text,
  use,
  schema: wordsOrChosen,
  choices: [],
})

const listed = z.string().min(1).max(300)
const wordsOrChosen = z.union([
  z.strictObject({
    text: seen(lengths.text),
    code: listed,
    display: listed,
    system: listed,
    version: listed,
    dated: listed,
  }),
  seen(lengths.text),
])

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
  const field = codedNamed(fields, name)
  if (what !== 'look-up' || field === undefined) return undefined
  const inputs = inputsOf(name)
  const text = (typed[name]?.[0] ?? '').trim()
  const chosen = typed[inputs.lookedUp]?.[0]?.trim() === text ? (typed[inputs.code] ?? []) : []
  const found = matchesIn(field, text).map(({ code }) => code)
  return {
    ...typed,
    [inputs.code]: chosen,
    [inputs.lookedUp]: [text],
    [inputs.onOffer]: [...new Set([...found, ...chosen.filter((code) => code !== '')])],
  }
}

/** A field of its own, or a part of a record or of a row. */
const codedNamed = (fields: Readonly<Record<string, Field>>, name: string): Coded | undefined => {
  const field = entryNamed(fields, name)
  if (field !== undefined) return field.control === 'coded' ? field : undefined
  const around = Object.entries(fields).find(
    ([key, one]) => 'parts' in one && name.startsWith(`${key}.`),
  )?.[1]
  const inside =
    around && 'parts' in around ? entryNamed<Field>(around.parts, name.split('.').at(-1) ?? '') : undefined
  return inside?.control === 'coded' ? inside : undefined
}

/** What was typed and chosen, without what the page tells of the looking up. */
export const withoutLookUp = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => !isOfLookUp(key)))

export const isOfLookUp = (name: string): boolean => /\.(looked-up|on-offer|called)$/.test(name)

const matchesIn = ({ list, held }: Coded, text: string): readonly Entry[] =>
  (list ? matching(list, text) : held?.matching(text)) ?? []

/** Whatever holds the words, upper case or not, with its accents or without. */
const matching = ({ entries }: CodeList, text: string): readonly Entry[] => {
  const words = folded(text)
  if (words === '') return []
  return entries.filter(({ display }) => folded(display).includes(words)).slice(0, mostMatches)
}
const mostMatches = 10

const folded = (text: string): string => text.normalize('NFD').replace(accents, '').toLowerCase()
/** Those of Latin, Greek and Cyrillic letters; marks that are letters of other scripts stay. */
const accents = /[\u0300-\u036f]/g

const entryIn = ({ entries }: CodeList, code: string): Entry | undefined =>
  entries.find((entry) => entry.code === code)

export const displayIn = ({ list, held }: Coded, code: string): string | undefined =>
  (list ? entryIn(list, code) : held?.entryOf(code))?.display

/**
 * The words that were looked up and what was found come back with the page, so that edited words lose their code; and what a
 * chosen code was called, should its list not have it any more.
 */
const inputsOf = (name: string) => ({
  code: `${name}.code`,
  lookedUp: `${name}.looked-up`,
  onOffer: `${name}.on-offer`,
  called: `${name}.called`,
})

const chosenFor = (post: Post, text: string): readonly string[] =>
  textIn(post, 'looked-up').trim() === text ? post('code').filter((code) => code !== '') : []

/** Where the organisation's list lacks the code, the words stay: an answer of before keeps its own (`withCodeKept`). */
const chosenOr = ({ list, held, use }: Coded, text: string, code: string | undefined): Json => {
  if (use === undefined) return code === undefined || !list ? { text } : { text, code, system: list.system }
  const entry = code === undefined ? undefined : held?.entryOf(code)
  if (held === undefined || entry === undefined) return text
  const { system, version, dated } = held
  return { text, code: entry.code, display: entry.display, system, version, dated }
}

export const ownWordsIn = (value: Json): readonly string[] =>
  textsIn(typeof value === 'string' ? value : part(value, 'text'))

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
const heldLanguages: HeldList = {
  ...languages,
  version: '7',
  matching: (text) => matching(languages, text),
  entryOf: (code) => entryIn(languages, code),
}
const chosenPolish = {
  ...{ text: 'polski', code: 'pl', display: 'Polish', system: 'urn:ietf:bcp:47' },
  ...{ version: '7', dated: '2026-11-26' },
}

export const codedControl: Control<Coded> = {
  fhir: { type: 'open-choice' },
  read: (field, post) => {
    const words = readText(field, post)
    if (words.value === undefined) return words
    const text = textIn(post).trim()
    const [code, ...more] = chosenFor(post, text)
    if (more.length > 0) return { problem: 'one-only' }
    return { value: chosenOr(field, text, code) }
  },
  typedFor: (_, name, value) => {
    const inputs = inputsOf(name)
    const code = textsIn(part(value, 'code'))
    const text = ownWordsIn(value)
    return {
      [name]: text,
      [inputs.code]: code,
      [inputs.lookedUp]: code.length === 0 ? [] : text,
      [inputs.onOffer]: code,
      [inputs.called]: textsIn(part(value, 'display')),
    }
  },
  /** As it was called when it was chosen. A code that its list does not have any more is shown as it is. */
  shown: (field, value) => {
    const called = textsIn(part(value, 'display'))
    const [display] = [
      ...called,
      ...textsIn(part(value, 'code')).map((code) => displayIn(field, code) ?? code),
    ]
    return ownWordsIn(value).map((text) =>
      display === undefined || display.toLowerCase() === text.toLowerCase() ? text : `${text} (${display})`,
    )
  },
  cases: answeredOrNot,
  sample: ({ max, use }, own) => {
    const text = own.text.slice(0, max)
    return use === undefined ? { text } : text
  },
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
    {
      field: { ...codedFor(sampled, 'languages'), held: heldLanguages },
      valid: ['Kashubian', 'polski', chosenPolish],
      invalid: [
        ' ',
        'a'.repeat(201),
        'te\u202ea',
        { text: 'polski' },
        { text: 'polski', code: 'pl', system: 'urn:ietf:bcp:47' },
        { ...chosenPolish, text: ' ' },
        { ...chosenPolish, note: 'a little' },
        ['polski'],
      ],
    },
    { field: codedFor(sampled, 'languages'), valid: ['Kashubian'], invalid: ['', { text: 'polski' }] },
  ],
}
