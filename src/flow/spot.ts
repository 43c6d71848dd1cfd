import type { Answers } from './answer.ts'
import type { Path } from './path.ts'
import type { Field, Section } from './section.ts'
import type { AnyWords } from './words.ts'

/**
 * A place in a plan: `at` is empty for a section itself, `[list, item]` for an item, `[list, item, list, item]`
 * for an item of an item, and has a field at its end where it points at one question.
 */
export type Spot = { readonly section: string; readonly at: At }
export type At = readonly string[]

/** The section or the item that a spot is in: a field at its end is left out. */
export const around = (at: At): At => (at.length % 2 === 0 ? at : at.slice(0, -1))

/** The field that a spot points at. */
export const fieldAt = (at: At): string | undefined => (at.length % 2 === 0 ? undefined : at.at(-1))

/** The id of the item that a spot is in; it is unique in a plan, so it tells two items apart wherever they stand. */
export const itemAt = (at: At): string | undefined => around(at).at(-1)

export const isSameSpot = (one: Spot, other: Spot): boolean =>
  one.section === other.section && one.at.join('/') === other.at.join('/')

/** The questions at a spot: those of the section, or of an item. */
export const sectionAt = (section: Section, at: At): Section | undefined => {
  const [list, , ...deeper] = around(at)
  if (list === undefined) return section
  const field = entryNamed(section.fields, list)
  return field?.control === 'list' ? sectionAt(field.item, deeper) : undefined
}

/** What is asked at a place; undefined where nothing is. */
export const fieldIn = (
  forms: readonly { readonly section: Section }[],
  { section: id, at }: Spot,
): Field | undefined => {
  const form = forms.find(({ section }) => section.id === id)
  return form && sectionAt(form.section, at)?.fields[fieldAt(at) ?? '']
}

export const wordsAt = (words: AnyWords, at: At): AnyWords | undefined => {
  const [list, , ...deeper] = around(at)
  if (list === undefined) return words
  const item = entryNamed(words.fields, list)?.item
  return item && wordsAt(item, deeper)
}

export const answersAt = (answers: Answers, at: At): Answers | undefined => {
  const [list, id, ...deeper] = around(at)
  if (list === undefined || id === undefined) return answers
  const item = entryNamed(entryNamed(answers.items, list), id)
  return item && answersAt(item, deeper)
}

export const pathAt = (path: Path, at: At): Path | undefined => {
  const [list, id, ...deeper] = around(at)
  if (list === undefined || id === undefined) return path
  const item = entryNamed(entryNamed(path.items, list), id)
  return item && pathAt(item, deeper)
}

/** The address of a spot, or of a step there, below the plan's; drafts are kept under it. */
export const addressOf = ({ section, at }: Spot, ...step: readonly string[]): string =>
  [section, ...at, ...step].join('/')

/** The step that an address leads to, and where it stands. */
export const stepIn = (address: string): { readonly spot: Spot; readonly step: string } => {
  const [section = '', ...rest] = address.split('/')
  return { spot: { section, at: rest.slice(0, -1) }, step: rest.at(-1) ?? '' }
}

/** The name of an input for a question: two items ask the same on one page, so the item's id stands before it. */
export const inputName = (at: At): string => {
  const item = itemAt(at)
  const field = fieldAt(at) ?? ''
  return item === undefined ? field : `${item}:${field}`
}

/** A section and the sections of its lists' items at any depth, each with the lists that lead to it. */
export const sectionsIn = (
  section: Section,
  lists: readonly string[] = [],
): readonly { readonly lists: readonly string[]; readonly section: Section }[] => [
  { lists, section },
  ...Object.entries(section.fields).flatMap(([name, field]) =>
    field.control === 'list' ? sectionsIn(field.item, [...lists, name]) : [],
  ),
]

/** The words of such a section. */
export const wordsUnder = (words: AnyWords, lists: readonly string[]): AnyWords | undefined =>
  wordsAt(
    words,
    lists.flatMap((list) => [list, '']),
  )

/** The entry that stands in a table of data under a name from outside; never what every object inherits. */
export const entryNamed = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined

/** Names under which every object answers, such as `constructor`: nothing of ours may go by one. */
export const isInherited = (name: string): boolean => name in {}
