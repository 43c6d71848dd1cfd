import type { FhirResource } from 'fhir/r4.js'
import { commonOf, made, type Part, type Thing, thingsIn } from './entry-told.ts'
import type { Made, Making } from './told-plan.ts'

/** All answers that come together to one resource, the one that it is about first. */
export type Group = { readonly key: string; readonly first: Part; readonly all: readonly Part[] }
export type Maker = (making: Making, group: Group) => readonly Made[]

/** One resource for each thing that the answer tells. */
export const each =
  (make: (making: Making, one: Part, thing: Thing, base: Base) => FhirResource | undefined): Maker =>
  (making, { first, key }) =>
    things(making, first).flatMap((thing, at) => {
      const type = first.part.resource
      const base = commonOf(making, { type, of: first, key: `${key}/${at}` }, thing)
      const resource = make(making, first, thing, base)
      return resource ? [made(first.entry, resource)] : []
    })
type Base = ReturnType<typeof commonOf>

/** That there is none of something is one thing, where its rule tells it. */
export const things = (making: Making, { entry, part: told }: Part): readonly Thing[] =>
  told.value === null ? [{ text: entry.shown.join('\n'), value: null }] : thingsIn(making, entry)

export const status = (system: string, code: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
})
