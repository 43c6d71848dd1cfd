import type { Layout } from '../layout.ts'
import { placesIn } from '../layout.ts'
import { type Field, type Pathway, pathways, type Section } from '../section.ts'
import { checksFor, type Find, type Stranger, type StrangersCheck } from '../stranger.ts'
import type { Problem } from './problem.ts'

/**
 * A check promises that a stranger would read something: it looks where the page of the night shows it, for what
 * plans of each kind are asked, and leads to a question of the person's.
 */
export const strangerProblems = (
  sections: readonly Section[],
  layout: Layout,
  { checks, words }: Stranger,
): readonly Problem[] => {
  const asked = sections.flatMap((section) => askedIn(section))
  const placed = new Set(placesIn(layout).map(({ field }) => field))
  return [
    ...checks.flatMap((check) => [
      ...check.finds.flatMap((find) => findProblems(asked, placed, check, find)),
      ...(words[check.id] === undefined ? [{ kind: 'missing-words' as const, form: formOf(check) }] : []),
    ]),
    ...checks
      .filter(
        ({ about, when }, at) =>
          (when === undefined) === checks.slice(at + 1).some((one) => one.about === about),
      )
      .map((check): Problem => ({ kind: 'checks-in-vain', form: formOf(check), detail: check.about })),
    ...pathways.flatMap((pathway) => pathwayProblems(asked, checks, pathway)),
  ]
}

const formOf = ({ id }: StrangersCheck): string => `stranger ${id}`

type Asked = { readonly name: string; readonly field: Field; readonly isInItem: boolean }

/** What a step asks, with the items of lists. */
const askedIn = ({ fields, steps }: Section, isInItem = false): readonly Asked[] => {
  const names = new Set(Object.values(steps).flatMap(({ ask }) => ask))
  return Object.entries(fields).flatMap(([name, field]) => [
    ...(names.has(name) ? [{ name, field, isInItem }] : []),
    ...(field.control === 'list' ? askedIn(field.item, true) : []),
  ])
}

const findProblems = (
  asked: readonly Asked[],
  placed: ReadonlySet<string>,
  check: StrangersCheck,
  { field, has = [], each, unless, beside }: Find,
): readonly Problem[] => {
  const form = formOf(check)
  const of = (name: string) => asked.find((one) => one.name === name)
  const names = [
    field,
    ...(unless === undefined ? [] : [unless.field]),
    ...(beside === undefined ? [] : [beside]),
  ]
  const choices = [{ field, has }, ...(unless === undefined ? [] : [unless])]
  return [
    ...names
      .filter((name) => of(name) === undefined)
      .map((name): Problem => ({ kind: 'never-asked', form, field: name })),
    ...(placed.has(field) && (of(field)?.isInItem === true || (!each && !unless && !beside))
      ? []
      : [{ kind: 'checks-in-vain' as const, form, field }]),
    ...choices.flatMap((one) =>
      one.has
        .filter((choice) => !choicesOf(of(one.field)?.field).includes(choice))
        .map((detail): Problem => ({ kind: 'unknown-choice', form, field: one.field, detail })),
    ),
  ]
}

const choicesOf = (field: Field | undefined): readonly string[] =>
  field !== undefined && 'choices' in field ? field.choices : []

/** Whoever plans for this alone is asked something that the check looks for, and the question to which it leads. */
const pathwayProblems = (
  asked: readonly Asked[],
  checks: readonly StrangersCheck[],
  pathway: Pathway,
): readonly Problem[] => {
  const isAsked = (name: string, isOutside: boolean): boolean =>
    asked.some(
      (one) =>
        one.name === name &&
        one.field.by.includes('P') &&
        one.field.need[pathways.indexOf(pathway)] !== '-' &&
        !(isOutside && one.isInItem),
    )
  const given = { pathway: [pathway], role: 'patient', age: 'adult', nation: 'england', hidden: [] } as const
  return checksFor(checks, { given, live: {}, measures: {} }).flatMap((check) =>
    isAsked(check.asks, true) && check.finds.some(({ field }) => isAsked(field, false))
      ? []
      : [{ kind: 'checks-in-vain' as const, form: formOf(check), detail: `${pathway}: ${check.asks}` }],
  )
}
