import type { Answers, Said } from './answer.ts'
import { choicesIn, holds, type Known, type Parts, takesValue, testsIn } from './condition.ts'
import type { Author, FieldRules, Need } from './field-rules.ts'
import { part } from './json.ts'
import {
  type Field,
  type Given,
  type Measure,
  type Pathway,
  pathways,
  type Role,
  type Section,
  type Step,
  type When,
} from './section.ts'

/** What is known on arriving at a step. */
export type Arrival = {
  readonly given: Given
  /** Everything that was ever said, on whichever way. */
  readonly answers: Readonly<Record<string, Said>>
  /** What is live before this step. */
  readonly live: Readonly<Record<string, Said>>
  readonly measures: Readonly<Record<string, number>>
}

/** A step that is behind us: the one answer to where its questions lead. */
export type Left = {
  readonly asked: readonly string[]
  /** Whether everything that is asked was said. */
  readonly settled: boolean
  readonly live: Readonly<Record<string, Said>>
  readonly measures: Readonly<Record<string, number>>
  /** Which of its ways is taken, counted from 0, and the step it leads to; undefined when no condition holds. */
  readonly way: number | undefined
  readonly go: string | undefined
}

/** What the answers of a section are written about, as far as these say so. */
export const subjectOf = ({ writtenOf }: Section, answers: Answers['answers'] = {}): string | undefined => {
  const said = writtenOf && answers[writtenOf.by]?.said
  if (!writtenOf || said?.kind !== 'answer') return undefined
  const choice = String(part(said.value, 'choice') ?? said.value)
  return writtenOf.named.includes(choice) ? `${choice} ${String(part(said.value, 'note') ?? '')}` : choice
}

/** Written while the section was about something else: whether it fits is for whoever wrote it to say. */
export const isOfAnother = (
  answer: Answers['answers'][string] | undefined,
  now: string | undefined,
): boolean => answer?.writtenFor !== undefined && now !== undefined && answer.writtenFor !== now

/** The one stepper, pure: the chart, the lints, the path and the table of a conversation all walk by it. */
export const leave = (section: Section, step: Step, { given, answers, ...before }: Arrival): Left => {
  const asked = askedOf(section, step, given)
  const live = { ...before.live }
  for (const field of asked) {
    const said = answers[field]
    if (said) live[field] = said
  }
  const measures = section.measures
    ? measured(section.measures, before.measures, asked, answers)
    : before.measures
  const ways = waysOf(step)
  const way = ways.findIndex(({ when }) => when === undefined || holds(when, { given, live, measures }))
  return {
    asked,
    settled: asked.every((field) => answers[field] !== undefined || isBox(section.fields[field])),
    live,
    measures,
    way: way === -1 ? undefined : way,
    go: ways[way]?.go,
  }
}

export type Way = { readonly when?: When; readonly go: string }

/** The ways out of a step, in the order in which they are tried. */
export const waysOf = ({ next }: Step): readonly Way[] =>
  typeof next === 'string' ? [{ go: next }] : next.map((way) => (typeof way === 'string' ? { go: way } : way))

/** Where every measure stands before the first question. */
export const startsOf = (section: Section): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(section.measures ?? {}).map(([name, measure]) => [name, measure.start]))

/** A measure never leaves its bounds; they are kept once a step, after all its choices. */
export const bounded = ({ least, most }: Measure, value: number): number =>
  Math.min(most, Math.max(least, value))

const measured = (
  measures: Readonly<Record<string, Measure>>,
  before: Readonly<Record<string, number>>,
  asked: readonly string[],
  answers: Readonly<Record<string, Said>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => {
      const change = asked.reduce((sum, field) => sum + effectOf(measure, field, answers[field]), 0)
      return [name, bounded(measure, (before[name] ?? measure.start) + change)]
    }),
  )

const effectOf = (measure: Measure, field: string, said: Said | undefined): number =>
  said?.kind === 'answer'
    ? choicesIn(said.value).reduce((sum, choice) => sum + (measure.effects[field]?.[choice] ?? 0), 0)
    : 0

/** The fields of a step that this person is asked, in the plan's pathway; a walk asks several times for each step. */
export const askedOf = (section: Section, step: Step, given: Given): readonly string[] => {
  const known = asked.get(given) ?? remembering(given)
  const before = known.get(step)
  if (before) return before
  const names = namesAsked(section, step, given)
  known.set(step, names)
  return names
}
type Asked = Map<Step, readonly string[]>
const asked = new WeakMap<Given, Asked>()

const remembering = (given: Given): Asked => {
  const none: Asked = new Map()
  asked.set(given, none)
  return none
}

const namesAsked = (section: Section, step: Step, given: Given): readonly string[] =>
  step.ask.filter((name) => {
    const field = section.fields[name]
    return field !== undefined && isOffered(field, given) && !given.hidden?.includes(name)
  })

/** The fields of a step that this person may only suggest an answer to; they hold up nothing and count nowhere. */
export const suggestibleIn = (section: Section, step: Step, given: Given): readonly string[] =>
  step.ask.filter((name) => {
    const field = section.fields[name]
    return field?.suggestedBy !== undefined && isSuggestible(field, given) && !given.hidden?.includes(name)
  })

/** Whether a step is a page for this person: it asks them something, or takes a suggestion. */
export const putsAny = ({ asked, suggests = [] }: Put): boolean => asked.length + suggests.length > 0
type Put = { readonly asked: readonly string[]; readonly suggests?: readonly string[] }

/** The first step that asks it. */
export const stepAsking = ({ steps }: Section, field: string): string | undefined =>
  Object.keys(steps).find((step) => steps[step]?.ask.includes(field))

/** The strictest letter of the plan's pathways; a plan without one yet is asked what any pathway would ask. */
export const needOf = (field: FieldRules, chosen: readonly Pathway[]): Need => {
  const those = chosen.length === 0 ? pathways : chosen
  return (
    strictness.find((need) => those.some((pathway) => field.need[pathways.indexOf(pathway)] === need)) ?? '-'
  )
}
const strictness: readonly Need[] = ['M', 'R', 'O', '-']

/** Whether this role may author the field (RULE-01). */
export const mayAuthor = (field: FieldRules, role: Role): boolean => isBy(field, authorsIn[role])

/**
 * Whether the question is put at all: to somebody who may author it, in a pathway that it is meant for.
 * `given.asks` says who is asked; where it says nothing, whoever has the role.
 */
export const isOffered = (field: FieldRules, { asks, role, pathway }: Given): boolean =>
  (asks === 'anyone' || isBy(field, asks ?? authorsIn[role])) && needOf(field, pathway) !== '-'

/** Whether the question is put as a suggestion to whoever may author: a carer's own walk, never the team's. */
export const isSuggestible = (field: FieldRules, { role, pathway }: Given): boolean =>
  maySuggest(field, role) && needOf(field, pathway) !== '-'

/** Who may author a field answers it, and suggests nothing. */
export const maySuggest = (field: FieldRules, role: Role): boolean =>
  field.suggestedBy?.some((author) => authorsIn[role].includes(author)) === true && !mayAuthor(field, role)

const isBy = ({ by }: FieldRules, authors: readonly Author[]): boolean =>
  by.some((author) => authors.includes(author))

/** A senior clinician is a clinician too; trainees, urgent readers and administrators fill in forms of their own. */
const authorsIn: Readonly<Record<Role, readonly Author[]>> = {
  patient: ['P'],
  carer: ['H'],
  authority: ['A'],
  clinician: ['K'],
  'senior-clinician': ['K', 'K1'],
  trainee: ['P'],
  'urgent-reader': ['P'],
  administrator: ['P'],
}

/** By field, the choices that are not offered to this person now. */
export type Withheld = Readonly<Record<string, readonly string[]>>

/** What a step leaves out on arriving there. */
export const withheldAt = ({ offers = {} }: Section, { ask }: Step, known: Known): Withheld =>
  Object.fromEntries(
    ask.flatMap((field) => {
      const out = Object.entries(offers[field] ?? {}).flatMap(([choice, when]) =>
        holds(when, known) ? [] : [choice],
      )
      return out.length === 0 ? [] : [[field, out]]
    }),
  )

/** The section as it asks now: a choice that is withheld stands on no page, and no answer of it is taken. */
export const offeredIn = (section: Section, withheld: Withheld): Section => {
  if (Object.keys(withheld).length === 0) return section
  const known = offering.get(withheld)
  if (known?.of === section) return known.offered
  const fields = Object.entries(section.fields).map(([name, field]) => [
    name,
    offered(field, withheld[name] ?? []),
  ])
  const asksNow = { ...section, fields: Object.fromEntries(fields) }
  offering.set(withheld, { of: section, offered: asksNow })
  return asksNow
}
/** A way that was walked withholds the same from everybody on it. */
const offering = new WeakMap<Withheld, { readonly of: Section; readonly offered: Section }>()

const offered = (field: Field, withheld: readonly string[]): Field =>
  field.control === 'list' || withheld.length === 0
    ? field
    : {
        ...field,
        choices: field.choices.filter((choice) => !withheld.includes(choice)),
        schema: field.schema.refine(
          (value) => !choicesIn(value).some((choice) => withheld.includes(choice)),
          'not-offered',
        ),
      }

/** Every condition of a section: on its ways, on the choices that it offers, on who is named of it, and on who is rung first. */
export const whensOf = ({ steps, offers = {}, barred, onCall }: Section): readonly When[] => [
  ...(barred ? [barred] : []),
  ...(onCall ? [onCall] : []),
  ...Object.values(steps).flatMap((step) => waysOf(step).flatMap(({ when }) => (when ? [when] : []))),
  ...Object.values(offers).flatMap((choices) => Object.values(choices)),
]

/** All tests of a section's conditions. */
export const testsOf = (section: Section): Parts['tests'] => {
  const known = tests.get(section) ?? whensOf(section).flatMap(testsIn)
  tests.set(section, known)
  return known
}
const tests = new WeakMap<Section, Parts['tests']>()

/** Whether the question, as it is put now, still takes this answer; a way out is always taken. */
export const isStillValid = (
  field: Field | undefined,
  said: Said,
  withheld: readonly string[] = [],
): boolean =>
  said.kind !== 'answer' ||
  (field !== undefined &&
    takes(field, said) &&
    (withheld.length === 0 || !choicesIn(said.value).some((choice) => withheld.includes(choice))))

/** An answer is looked at once for a question, however many paths lead over it. */
const takes = (field: Field, said: Said & { readonly kind: 'answer' }): boolean => {
  const known = lookedAt.get(said)
  if (known?.field === field) return known.isTaken
  const isTaken = takesValue(field, said.value)
  lookedAt.set(said, { field, isTaken })
  return isTaken
}
const lookedAt = new WeakMap<Said, { readonly field: Field; readonly isTaken: boolean }>()

/** Whether it is a box beside an answer, which nobody has to tick and nobody leaves open. */
export const isBox = (field: Field | undefined): boolean => field?.control === 'one' && field.box === true

export const asksFor = (
  kind: Field['control'],
  { fields, asked }: { readonly fields: Pick<Section, 'fields'>; readonly asked: readonly string[] },
): boolean => asked.some((name) => fields.fields[name]?.control === kind)

/** Whether nothing is asked but to read. */
export const isOnlyToRead = (fields: Section['fields'], asked: readonly string[]): boolean =>
  asked.length > 0 && asked.every((name) => fields[name]?.control === 'seen')

/** What it says is for no reader of the plan, and for no helper. */
export const isForNoReader = (rules?: FieldRules) => rules?.leads === true || rules?.finds === true

/** Whether a page is only read, only chooses which pages come, or only lets the plan be found: nothing of it is told to others. */
export const isToldToNobody = (fields: Section['fields'], asked: readonly string[]): boolean =>
  isOnlyToRead(fields, asked) || (asked.length > 0 && asked.every((name) => isForNoReader(fields[name])))

/** Every page to read of a section and of its lists' items, by its field. */
export const pagesToRead = (section: Section): ReadonlyMap<string, Field> => {
  const known = toRead.get(section)
  if (known) return known
  const pages = new Map(
    Object.entries(section.fields).flatMap(([name, field]) => [
      ...(field.control === 'seen' ? [[name, field] as const] : []),
      ...(field.control === 'list' ? pagesToRead(field.item) : []),
    ]),
  )
  toRead.set(section, pages)
  return pages
}
const toRead = new WeakMap<Section, ReadonlyMap<string, Field>>()
