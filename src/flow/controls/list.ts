import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { type Json, textsIn } from '../json.ts'
import type { Section } from '../section.ts'
import { oneIn } from './choices.ts'
import { type Control, sampled } from './control.ts'
import { text } from './text.ts'

/** A list's own answer is `complete`; its items are answered one by one, each under an id of its own. */
export type ListField = FieldRules & {
  readonly control: 'list'
  readonly max: number
  readonly item: Section
  readonly schema: z.ZodType<Json>
  readonly choices: readonly 'complete'[]
}

export const listOf = <const I extends Section>(rules: FieldRules, item: I, max: number) => ({
  ...rules,
  control: 'list' as const,
  max,
  item,
  schema: z.literal('complete'),
  choices: ['complete'] as const,
})

const pet: Section = {
  id: 'pet',
  version: 1,
  fields: { 'pet.name': text(sampled) },
  start: 'name',
  steps: { name: { ask: ['pet.name'], next: 'done' } },
}

export const listControl: Control<ListField> = {
  fhir: { type: 'group', repeats: true },
  read: (_, post) => {
    const { choice, problem } = oneIn(post)
    return choice === undefined ? { problem: problem ?? 'empty' } : { value: choice }
  },
  typedFor: (_, name, value) => ({ [name]: textsIn(value) }),
  /** Items have lines of their own, so the list itself only says that there is nothing in it. */
  shown: (_, __, { words }) => textsIn(words?.item?.none),
  cases: ({ choices }) => ({ single: [undefined, ...choices], choices: [] }),
  sample: () => 'complete',
  samples: [{ field: listOf(sampled, pet, 3), valid: ['complete'], invalid: ['', 'half', ['complete']] }],
}
