import languages from '#flows/codes/languages.json' with { type: 'json' }
import { flows } from '#flows/index.ts'
import { controls } from '#src/flow/controls/index.ts'
import type { AnyExchanges } from '#src/flow/exchange.ts'
import { to } from '#src/flow/exchange.ts'
import type { FieldRules, Need } from '#src/flow/field-rules.ts'
import * as f from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import type { Json } from '#src/flow/json.ts'
import type { Layout } from '#src/flow/layout.ts'
import type { Field, Section, Step } from '#src/flow/section.ts'
import type { At } from '#src/flow/spot.ts'
import type { AnyWords } from '#src/flow/words.ts'
import type { Ports } from '#src/web/frame/ports.ts'
import { fieldWordsOf, wordsOf } from './a-form-to-check.ts'

/** One way in which a form can ask a question: what a newcomer may write in flows, one value of each. */
export type Combination = {
  readonly author: keyof typeof authors
  readonly need: Need
  readonly front: boolean
  /** Behind whose answer it is asked: nobody's, one in the same chapter, one of an earlier chapter. */
  readonly behind: 'nothing' | 'person' | 'clinician' | 'earlier'
  /** In how many lists it stands. */
  readonly depth: 0 | 1 | 2
  readonly kind: keyof typeof kinds
  readonly sees: 'open' | 'clinical'
}

export const authors = {
  P: { by: ['P'], class: 'W' },
  H: { by: ['H'], class: 'R' },
  K: { by: ['K'], class: 'C' },
  PK: { by: ['P', 'K'], class: 'R' },
  PHK: { by: ['P', 'H', 'K'], class: 'W' },
  K1: { by: ['K1'], class: 'F' },
  A: { by: ['A'], class: 'R' },
} as const satisfies Record<string, Pick<FieldRules, 'by' | 'class'>>

const codes = ['c1', 'c2', 'c3'] as const
export const kinds = {
  text: (rules) => f.text(rules),
  paragraph: (rules) => f.paragraph(rules),
  lines: (rules) => f.lines(rules),
  number: (rules) => f.wholeNumber(rules, 1, 9),
  date: (rules) => f.date(rules),
  'partial-date': (rules) => f.partialDate(rules),
  one: (rules) => f.one(rules, codes),
  many: (rules) => f.many(rules, codes),
  'one-with-note': (rules) => f.oneWithNote(rules, codes),
  'many-with-note': (rules) => f.manyWithNote(rules, codes),
  rank: (rules) => f.rank(rules, codes, 2),
  piles: (rules) => f.piles(rules, codes, ['very', 'not']),
  stages: (rules) => f.stages(rules, codes),
  references: (rules) => f.references(rules, 'thing'),
  coded: (rules) => f.coded(rules, languages),
  record: (rules) => f.record(rules, (own) => ({ name: f.text(own), role: f.one(own, codes) }), ['name']),
  rows: (rules) =>
    f.rows(rules, (own) => ({ name: f.text(own), since: f.partialDate(own) }), { musts: ['name'] }),
} as const satisfies Record<string, (rules: FieldRules) => Field>

export const theField = 'trial.asked'
const anyone = { by: ['P', 'H', 'A', 'K'], class: 'R', need: 'OOOOOO' } as const
const gates = {
  person: { field: 'trial.gate', rules: f.one(anyone, ['yes', 'no']) },
  clinician: { field: 'trial.gate', rules: f.one({ ...anyone, by: ['K'], class: 'C' }, ['yes', 'no']) },
  earlier: { field: 'before.gate', rules: f.one(anyone, ['yes', 'no']) },
} as const

/** The question itself. */
export const fieldOf = ({ author, need, front, kind, sees }: Combination): Field =>
  kinds[kind]({
    ...authors[author],
    need: need === '-' ? '-RRRRR' : `${need}${need}${need}${need}${need}${need}`,
    ...(front ? { front } : {}),
    ...(sees === 'clinical' ? { sees } : {}),
  })

export const valueBy = (one: Combination, who: string): Json =>
  controls[fieldOf(one).control].sample(fieldOf(one), { text: `Words of ${who}`, choices: ['c1'] })

const ids = ['thing', 'part']
/** The item in which it is asked; empty outside lists. */
export const placeOf = ({ depth }: Combination): At =>
  ids.slice(0, depth).flatMap((list) => [list, `${list}-1`])

const before: Section = {
  id: 'before',
  version: 1,
  fields: { 'before.gate': gates.earlier.rules },
  start: 'gate',
  steps: { gate: { ask: ['before.gate'], next: 'done' } },
}

/** The chapter, or the innermost item, that asks it. */
const leafOf = (one: Combination, id: string, name: string | undefined): Section => {
  const gate = one.behind === 'nothing' ? undefined : gates[one.behind]
  const next: Step['next'] = gate ? [{ when: { [gate.field]: { is: 'yes' } }, go: 'asked' }, 'done'] : 'asked'
  const isHere = gate !== undefined && one.behind !== 'earlier'
  return {
    id,
    version: 1,
    fields: {
      ...(name === undefined ? {} : { [name]: f.text(anyone) }),
      ...(isHere ? { [gate.field]: gate.rules } : {}),
      [theField]: fieldOf(one),
    },
    start: 'name',
    steps: {
      name: { ask: name === undefined ? [] : [name], next: 'gate' },
      gate: { ask: isHere ? [gate.field] : [], next },
      asked: { ask: [theField], next: 'done' },
    },
    ...(one.behind === 'earlier' ? { reads: { 'before.gate': gates.earlier.rules } } : {}),
  }
}

const inList = (item: Section, list: string, id: string, name: string | undefined): Section => ({
  id,
  version: 1,
  fields: { ...(name === undefined ? {} : { [name]: f.text(anyone) }), [list]: f.listOf(anyone, item, 3) },
  start: 'name',
  steps: {
    name: { ask: name === undefined ? [] : [name], next: 'all' },
    all: { ask: [list], next: 'done' },
  },
})

const trialOf = (one: Combination): Section => {
  if (one.depth === 0) return leafOf(one, 'trial', undefined)
  if (one.depth === 1) return inList(leafOf(one, 'a-thing', 'thing.name'), 'thing', 'trial', undefined)
  const parts = inList(leafOf(one, 'a-part', 'part.name'), 'part', 'a-thing', 'thing.name')
  return inList(parts, 'thing', 'trial', undefined)
}

const wordsFor = (section: Section): AnyWords => ({
  ...wordsOf(section),
  title: `The chapter ${section.id}`,
  steps: Object.fromEntries(Object.keys(section.steps).map((step) => [step, { title: `Page of ${step}` }])),
  fields: Object.fromEntries(
    Object.entries(section.fields).map(([name, field]) => [
      name,
      {
        ...fieldWordsOf(field),
        label: `Label of ${name}`,
        ...(field.front ? { urgent: `Row of ${name}` } : {}),
        ...(field.control === 'list' ? { item: wordsFor(field.item) } : {}),
      },
    ]),
  ),
})

const exchangesFor = ({ fields }: Section): AnyExchanges =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if (field.control === 'list') return [name, exchangesFor(field.item)]
      return [name, name === theField ? to('Observation.value') : 'answer only']
    }),
  )

const formWith = (section: Section): Form => {
  const words = wordsFor(section)
  return { section, words, written: words, variants: [], exchange: exchangesFor(section) }
}

/** The product with the forms that every plan needs, and a chapter with the question, placed as flows/README says. */
export const formsWith = (one: Combination): Ports['forms'] => {
  // What the start seeds is a list of a chapter that is not here.
  const ours = flows.sections
    .filter(({ section }) => ['start', 'person'].includes(section.id))
    .map((form) => ({ ...form, section: { ...form.section, seeds: {} } }))
  const earlier = one.behind === 'earlier' ? [formWith(before)] : []
  return {
    ...flows,
    sections: [...ours, ...earlier, formWith(trialOf(one))],
    rules: [],
    urgentPage: { layout: layoutWith(one), words: flows.urgentPage.words },
  }
}

const layoutWith = (one: Combination): Layout => {
  const rows = one.front ? [{ field: theField, absent: 'absent' }] : []
  const list = ids[one.depth - 1]
  return {
    banner: flows.urgentPage.layout.banner,
    parts: [
      {
        id: 'person',
        holds: [
          {
            draw: 'rows',
            rows: [{ field: 'person.preferredName' }, { field: 'person.photo' }, { field: 'person.sound' }],
          },
        ],
      },
      { id: 'home', holds: [{ draw: 'rows', rows: [{ field: 'person.currentAddress' }] }] },
      {
        id: 'health',
        holds: [
          list === undefined
            ? { draw: 'rows', rows }
            : { draw: 'cards', list, name: `${list}.name`, rows, absent: 'no-crises' },
        ],
      },
      { id: 'version', holds: [{ draw: 'version', review: 'sign.nextReview' }] },
    ],
  }
}
