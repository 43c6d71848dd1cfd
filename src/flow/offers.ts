import { holds, type Known } from './condition.ts'
import { choicesIn } from './controls/choices.ts'
import type { Field, Section, Step } from './section.ts'

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
export const offeredIn = (section: Section, withheld: Withheld): Section =>
  Object.keys(withheld).length === 0
    ? section
    : {
        ...section,
        fields: Object.fromEntries(
          Object.entries(section.fields).map(([name, field]) => [name, offered(field, withheld[name] ?? [])]),
        ),
      }

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
