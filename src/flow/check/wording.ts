import type { Parts } from '../controls/parts.ts'
import type { Field, Section } from '../section.ts'
import type { AnyFieldWords, AnyWords } from '../words.ts'
import type { Fault } from './problem.ts'

/** Words are data that may come from a translator, so what the type demands of English is checked of every language. */
export const wordFaults = (section: Section, words: AnyWords): readonly Fault[] => [
  ...missing({ title: words.title, about: words.about, seenBy: words.seenBy }),
  ...Object.keys(section.steps).flatMap((step) =>
    missing({ title: words.steps[step]?.title }).map((fault) => ({ ...fault, step })),
  ),
  ...Object.entries(section.fields).flatMap(([name, field]) =>
    [...missing(fieldWords(field, words.fields[name])), ...urgentFaults(field, words.fields[name])].map(
      (fault) => ({ ...fault, field: name }),
    ),
  ),
]

const fieldWords = (field: Field, words: AnyFieldWords | undefined): Texts => ({
  label: words?.label,
  why: words?.why,
  heard: words?.heard,
  ...(field.control === 'list' ? itemWords(words?.item) : {}),
  ...('parts' in field || field.control === 'list' ? {} : choiceWords(field.choices, words?.choices)),
  ...('parts' in field ? partWords(field.parts, words?.parts) : {}),
  ...(field.control === 'piles' ? choiceWords(field.piles, words?.piles) : {}),
  ...(field.control === 'rows' ? { row: words?.row, addRow: words?.addRow } : {}),
  ...insteadWords(field, words),
})

const itemWords = (words: AnyWords | undefined): Texts => ({
  item: words?.title,
  add: words?.add,
  another: words?.another,
  none: words?.none,
  complete: words?.complete,
})

const choiceWords = (choices: readonly string[], words: AnyFieldWords['choices']): Texts =>
  Object.fromEntries(choices.map((choice) => [`choices.${choice}`, words?.[choice]]))

const partWords = (parts: Parts, words: AnyFieldWords['parts']): Texts =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([part, field]) => [
      [`parts.${part}`, words?.[part]?.label],
      ...Object.entries(choiceWords(field.choices, words?.[part]?.choices)).map(([name, text]) => [
        `parts.${part}.${name}`,
        text,
      ]),
    ]),
  )

/** What is said in the place of a row, a record or own words. */
const insteadWords = (field: Field, words: AnyFieldWords | undefined): Texts => ({
  ...('none' in field && field.none ? { none: words?.none } : {}),
  ...('unknown' in field && field.unknown ? { unknown: words?.unknown } : {}),
})

/** What urgent care reads beside an answer stands at `front` fields, and at no other. */
const urgentFaults = ({ front }: Field, words: AnyFieldWords | undefined): readonly Fault[] => {
  const isSaid = words?.urgent !== undefined && words.urgent.trim() !== ''
  if (isSaid === (front === true)) return []
  return [{ kind: isSaid ? 'urgent-words-in-vain' : 'no-urgent-words' }]
}

type Texts = Readonly<Record<string, string | undefined>>

const missing = (texts: Texts): readonly Fault[] =>
  Object.entries(texts)
    .filter(([, text]) => text === undefined || text.trim() === '')
    .map(([detail]) => ({ kind: 'missing-words', detail }))
