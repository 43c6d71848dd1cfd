import { flows } from '#flows/index.ts'
import * as f from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import type { Section } from '#src/flow/section.ts'
import type { Ports } from '#src/web/frame/ports.ts'
import { fieldWordsOf, wordsOf } from './a-form-to-check.ts'

const clinical = { by: ['K'], class: 'C', need: 'OOOOOO' } as const
const hers = { by: ['P', 'K'], class: 'R', need: 'OOOOOO' } as const

/** A chapter of the team with fields of many kinds on several steps, two of them the person's as well. */
export const dense: Section = {
  id: 'dense',
  version: 1,
  fields: {
    'dense.reported': f.text(hers),
    'dense.since': f.partialDate(hers),
    'dense.one': f.text(clinical),
    'dense.two': f.text(clinical),
    'dense.text': f.paragraph(clinical),
    'dense.day': f.date(clinical),
    'dense.choice': f.one(clinical, ['yes', 'no']),
    'dense.more': f.text(clinical),
    'dense.rows': f.rows(clinical, (own) => ({ name: f.text(own), dose: f.text(own) }), { musts: ['name'] }),
    'dense.who': f.record(clinical, (own) => ({ name: f.text(own), role: f.text(own) }), ['name']),
  },
  start: 'reported',
  steps: {
    reported: { ask: ['dense.reported', 'dense.since'], next: 'words' },
    words: { ask: ['dense.one', 'dense.two', 'dense.text'], next: 'day' },
    day: { ask: ['dense.day'], next: 'choice' },
    choice: {
      ask: ['dense.choice'],
      next: [{ when: { 'dense.choice': { is: 'yes' } }, go: 'more' }, 'rows'],
    },
    more: { ask: ['dense.more'], next: 'rows' },
    rows: { ask: ['dense.rows', 'dense.who'], next: 'done' },
  },
}

const words = {
  ...wordsOf(dense),
  fields: Object.fromEntries(
    Object.entries(dense.fields).map(([name, field]) => [
      name,
      { ...fieldWordsOf(field), label: `About ${name}` },
    ]),
  ),
}
const form: Form = { section: dense, words, written: words, variants: [], exchange: {} }

export const formsWithDense: Ports['forms'] = { ...flows, sections: [...flows.sections, form] }
