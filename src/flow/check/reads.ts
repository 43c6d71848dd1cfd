import { subjectsIn } from '../condition.ts'
import type { Field, Section } from '../section.ts'
import { whensOf } from '../step.ts'
import type { Problem } from './problem.ts'

/** A section in its place among the forms of a plan; items of lists follow their section and bear its name before a slash. */
export type Placed = { readonly form: string; readonly section: Section }

/** What sections read of earlier ones. */
export const readProblems = (parts: readonly Placed[]): readonly Problem[] =>
  parts.flatMap((part) =>
    Object.entries(part.section.reads ?? {}).flatMap(([name, field]) =>
      readFaults(parts, part, name, field).map((fault) => ({ ...fault, form: part.form, field: name })),
    ),
  )

const readFaults = (
  parts: readonly Placed[],
  { form, section }: Placed,
  name: string,
  field: Field,
): readonly Pick<Problem, 'kind' | 'detail'>[] => {
  const sections = parts.filter((part) => part.form === sectionOf(part.form))
  const owner = sections.findIndex((section) => section.section.fields[name] !== undefined)
  const own = sections.findIndex((section) => section.form === sectionOf(form))
  const there = sections[owner]?.section.fields[name]
  const isOther =
    there !== undefined && (there.control !== field.control || there.choices.join() !== field.choices.join())
  return [
    ...(there === undefined || isOther ? [{ kind: 'unknown-read' as const }] : []),
    ...(there !== undefined && owner >= own
      ? [{ kind: 'later-read' as const, detail: sections[owner]?.form ?? '' }]
      : []),
    ...(subjectsOf(section).includes(name) ? [] : [{ kind: 'never-read' as const }]),
  ]
}

const sectionOf = (form: string): string => form.split('/')[0] ?? form

const subjectsOf = (section: Section): readonly string[] => whensOf(section).flatMap(subjectsIn)

/** Conditions on a given value that no fact of these forms can change: age follows from a birth date, the nation from an address. */
export const givenProblems = (parts: readonly Placed[]): readonly Problem[] => {
  const marks = new Set(
    parts.flatMap((part) => Object.values(part.section.fields).flatMap(({ mark }) => mark ?? [])),
  )
  const varies = [
    'given.role',
    'given.begun',
    ...(marks.has('birth-date') ? ['given.age'] : []),
    ...(marks.has('address') ? ['given.nation', 'given.law'] : []),
    ...(marks.has('pathways') ? ['given.pathway'] : []),
  ]
  return parts.flatMap(({ form, section }) =>
    [...new Set(subjectsOf(section))]
      .filter((subject) => subject.startsWith('given.') && !varies.includes(subject))
      .map((field): Problem => ({ kind: 'given-never-varies', form, field })),
  )
}
