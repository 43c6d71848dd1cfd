import * as z from 'zod'
import type { FieldRules } from './field-rules.ts'

type ChoiceControl = 'one' | 'many' | 'one-with-note' | 'many-with-note' | 'stages'
type Control =
  | {
      readonly control: 'text' | 'paragraph' | 'lines' | 'date' | 'number' | ChoiceControl
      readonly max: number
    }
  | { readonly control: 'references'; readonly to: string; readonly max: number }

/** What a value may be and who may give it; `max` counts characters, lines, items or choices. */
export type PlainField<Choice extends string = string> = FieldRules &
  Control & { readonly schema: z.ZodType<Json>; readonly choices: readonly Choice[] }

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const lengths = { text: 200, paragraph: 4000, lines: 20, line: 300, note: 1000 }

const words = (max: number) => z.string().trim().min(1, 'empty').max(max, 'too-long')
const plain = <C extends Control>(rules: FieldRules, control: C, schema: z.ZodType<Json>) => ({
  ...rules,
  ...control,
  schema,
  choices: [],
})

export const text = (rules: FieldRules, max = lengths.text) =>
  plain(rules, { control: 'text', max }, words(max))

export const paragraph = (rules: FieldRules, max = lengths.paragraph) =>
  plain(rules, { control: 'paragraph', max }, words(max))

/** Several short texts, one on each line. */
export const lines = (rules: FieldRules, max = lengths.lines) =>
  plain(rules, { control: 'lines', max }, z.array(words(lengths.line)).min(1, 'empty').max(max, 'too-many'))

export const date = (rules: FieldRules) =>
  plain(rules, { control: 'date', max: 10 }, z.iso.date('not-a-date'))

export const wholeNumber = (rules: FieldRules, least: number, most: number) =>
  plain(
    rules,
    { control: 'number', max: String(most).length },
    z.coerce.number('not-a-number').int('not-a-number').min(least, 'not-a-number').max(most, 'not-a-number'),
  )

/** At least ten digits, so that a stranger can dial it; what else stands on the line is kept. */
export const phones = (rules: FieldRules, max = 5) =>
  plain(
    rules,
    { control: 'lines', max },
    z
      .array(words(lengths.line).refine((line) => line.replace(/\D/g, '').length >= 10, 'not-a-phone'))
      .min(1, 'empty')
      .max(max, 'too-many'),
  )

export const email = (rules: FieldRules) =>
  plain(rules, { control: 'text', max: 254 }, z.email('not-an-email').max(254, 'too-long'))

/** Ten digits with the modulus 11 check digit; spaces are taken out. */
export const nhsNumber = (rules: FieldRules) =>
  plain(
    rules,
    { control: 'text', max: 14 },
    z
      .string()
      .transform((typed) => typed.replace(/[\s-]/g, ''))
      .refine(isNhsNumber, 'not-an-nhs-number'),
  )

export const isNhsNumber = (digits: string): boolean => {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}

export const one = <const C extends readonly [string, ...string[]]>(rules: FieldRules, choices: C) =>
  chosen(rules, 'one', choices, z.enum(choices, 'not-offered'))

export const many = <const C extends readonly [string, ...string[]]>(rules: FieldRules, choices: C) =>
  chosen(rules, 'many', choices, z.array(z.enum(choices, 'not-offered')).min(1, 'empty'))

/** One choice and, where the person wants, a few words of their own. */
export const oneWithNote = <const C extends readonly [string, ...string[]]>(rules: FieldRules, choices: C) =>
  chosen(
    rules,
    'one-with-note',
    choices,
    z.object({
      choice: z.enum(choices, 'not-offered'),
      note: z.string().trim().max(lengths.note, 'too-long'),
    }),
  )

/** Any choices and own words; one of the two has to hold something. */
export const manyWithNote = <const C extends readonly [string, ...string[]]>(rules: FieldRules, choices: C) =>
  chosen(
    rules,
    'many-with-note',
    choices,
    z
      .object({
        choices: z.array(z.enum(choices, 'not-offered')),
        note: z.string().trim().max(lengths.note, 'too-long'),
      })
      .refine((value) => value.choices.length > 0 || value.note !== '', 'empty'),
  )

/** A text for each stage, such as early signs in green, amber and red. */
export const stages = <const C extends readonly [string, ...string[]]>(rules: FieldRules, choices: C) =>
  chosen(
    rules,
    'stages',
    choices,
    z
      .record(
        z.string().refine((stage) => choices.includes(stage), 'not-offered'),
        words(lengths.note),
      )
      .refine((value) => Object.keys(value).length > 0, 'empty'),
  )

const chosen = <const C extends readonly string[]>(
  rules: FieldRules,
  control: ChoiceControl,
  choices: C,
  schema: z.ZodType<Json>,
) => ({ ...rules, control, max: choices.length, schema, choices })

/** Points at items of a list elsewhere in the plan by their ids; a note names who is not in it. */
export const references = (rules: FieldRules, to: string) =>
  plain(
    rules,
    { control: 'references', to, max: 9 },
    z
      .object({
        items: z.array(z.string().max(40)).max(9, 'too-many'),
        note: z.string().trim().max(lengths.note, 'too-long'),
      })
      .refine((value) => value.items.length > 0 || value.note !== '', 'empty'),
  )
