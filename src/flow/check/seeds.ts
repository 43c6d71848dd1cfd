import { testsIn } from '../condition.ts'
import type { ListField } from '../controls/list.ts'
import type { Field, Section, Seed, Test } from '../section.ts'
import type { AnyWords } from '../words.ts'
import type { Fault, Problem } from './problem.ts'
import type { Placed } from './reads.ts'

type Part = Placed & { readonly words: AnyWords | undefined }

/**
 * Words that are to begin an item have to be able to: in a later list, whose items go by such words and have a brief that
 * begins there, may be added by whoever wrote them, and say where the words came from. A brief that nothing leads to
 * is promised to nobody.
 */
export const seedProblems = (parts: readonly Part[]): readonly Problem[] => {
  const seeds = parts.flatMap((part) =>
    Object.entries(part.section.seeds ?? {}).map(([field, seed]) => ({ part, field, seed })),
  )
  const seeded = seeds.flatMap(({ seed }) => listNamed(parts, seed.list)?.item ?? [])
  return [
    ...seeds
      .filter(({ part, field, seed }) => !isTaken(parts, part, field, seed))
      .map(({ part, field, seed }) => ({
        kind: 'seeds-nothing' as const,
        form: part.form,
        field,
        detail: seed.list,
      })),
    ...parts.flatMap((part) =>
      briefFaults(part, seeded.includes(part.section)).map((fault) => ({ ...fault, form: part.form })),
    ),
  ]
}

const listNamed = (parts: readonly Part[], list: string): ListField | undefined => {
  const field = parts.find(({ section }) => section.fields[list])?.section.fields[list]
  return field?.control === 'list' ? field : undefined
}

const isTaken = (parts: readonly Part[], { section }: Part, field: string, { list, when }: Seed): boolean => {
  const own = parts.findIndex((part) => part.section === section)
  const there = parts.findIndex((part) => part.section.fields[list])
  const items = listNamed(parts, list)
  const named = items && nameIn(items.item)
  const says = parts[there]?.words?.fields[list]?.item?.fields[named ?? '']
  return (
    items !== undefined &&
    there > own &&
    items.item.brief !== undefined &&
    (parts[there]?.words === undefined || (says?.seeded !== undefined && says.seededBeside !== undefined)) &&
    isTakenAs(section.fields[field], items, items.item.fields[named ?? '']) &&
    testsIn(when).every(([subject, test]) => isKnown(section, subject, test))
  )
}

/** What an item goes by: the first thing that is asked of it. */
const nameIn = ({ steps, start }: Section): string => steps[start]?.ask[0] ?? ''

const isTakenAs = (seed: Field | undefined, list: ListField, name: Field | undefined): boolean =>
  (seed?.control === 'text' || seed?.control === 'paragraph') &&
  name?.control === 'text' &&
  seed.by.every((author) => list.by.includes(author) && name.by.includes(author))

/** Only what the same section asks is known when the words are taken over. */
const isKnown = ({ fields }: Section, subject: string, test: Test): boolean => {
  const field = fields[subject]
  return field !== undefined && chosenIn(test).every((choice) => field.choices.some((one) => one === choice))
}

const chosenIn = (test: Test): readonly string[] => {
  if ('is' in test) return [test.is]
  if ('has' in test) return [test.has]
  return 'oneOf' in test ? test.oneOf : []
}

/** A brief begins with what the item goes by, and asks each time what the person may answer. */
const briefFaults = (
  { section: { brief, steps, start, fields }, words }: Part,
  isSeeded: boolean,
): readonly Fault[] => {
  const saysSeeded = Object.values(words?.fields ?? {}).some(({ seeded }) => seeded !== undefined)
  if (!brief) return saysSeeded ? [{ kind: 'brief-of-nothing', detail: 'seeded' }] : []
  return [
    ...(brief[0] === start && isSeeded ? [] : [{ kind: 'brief-of-nothing' as const, detail: start }]),
    ...brief
      .filter((step) => !steps[step]?.ask.some((field) => fields[field]?.by.includes('P')))
      .map((step) => ({ kind: 'brief-of-nothing' as const, step })),
  ]
}
