import type * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import type { Json } from '../json.ts'
import type { FileKind } from '../kept-file.ts'
import type { Field } from '../section.ts'
import type { AnyFieldWords } from '../words.ts'
import type { CodeList, HeldList } from './coded.ts'
import type { OffersNone } from './none.ts'
import type { Composed } from './parts.ts'

/** Everything the engine does with one kind of field. Methods, so that a kind's own may stand among all kinds. */
export type Control<F> = {
  /** The item of a FHIR Questionnaire that asks it. */
  readonly fhir: { readonly type: ItemType; readonly repeats?: true }
  /** What the browser's pairs say; the field's schema has the last word on it. */
  read(field: F, post: Post): Raw
  /** The pairs of a form that shows the value, so that reading them gives it back. */
  typedFor(field: F, name: string, value: Json): Typed
  /** The value as it reads, a line each: the words of its choices, and every own text letter for letter. */
  shown(field: F, value: Json, reads: Reads): readonly string[]
  /** What of a value counts, where it keeps more for its author: what others read, and what is approved. */
  counting?(field: F, value: Json): Json
  /** What lies elsewhere than it did: each thing with where it was and where it is, as they read. */
  moved?(field: F, before: Json, now: Json, reads: Reads): readonly Moved[]
  /** Its values as far as conditions can tell them apart. */
  cases(field: F, limits: Limits): Values
  /** A valid value that holds the given text and choices, for made-up plans. */
  sample(field: F, own: Own): Json
  readonly samples: readonly Sample<F>[]
}

/** Without `from` it was in no place before, without `to` it is in none now. */
export type Moved = { readonly what: string; readonly from?: string; readonly to?: string }

/** What conditions compare a value with: numbers, and days that stand for every order of dates. */
export type Limits = {
  readonly numbers: readonly number[]
  readonly days: readonly string[]
  readonly words: readonly string[]
}

export type ItemType =
  | 'attachment'
  | 'choice'
  | 'date'
  | 'display'
  | 'group'
  | 'integer'
  | 'open-choice'
  | 'reference'
  | 'string'
  | 'text'

/** What was posted under the field's own name, or under a part of it; lines end with a line feed alone. */
export type Post = (part?: string) => readonly string[]
/** A value, a problem of the field, or problems by the parts that have one. */
export type Raw = {
  readonly value?: Json
  readonly problem?: string
  readonly problems?: Readonly<Record<string, string>>
}
export type Typed = Readonly<Record<string, readonly string[]>>

export type Reads = {
  readonly words: AnyFieldWords | undefined
  /** An item of a list as it reads; undefined once it was taken out. */
  readonly contact: (id: string) => string | undefined
}

/**
 * What an answer can be, as far as conditions can tell values apart.
 * `choices` is there where any set of them is a value too; `single` then holds the sets of none and of one.
 */
export type Values = {
  readonly single: readonly (Json | undefined)[]
  readonly choices: readonly string[]
}

export type Own = {
  readonly text: string
  readonly choices: readonly string[]
  readonly items?: readonly string[]
}
/** A field of this kind with values that it takes, as it keeps them, and values that it refuses. */
export type Sample<F> = {
  readonly field: F
  readonly valid: readonly Json[]
  readonly invalid: readonly Json[]
}

type Exclusive = {
  readonly exclusive?: readonly string[]
  readonly apart?: readonly (readonly string[])[]
}

/** What only one kind has beside what all fields have. */
type Kinds = {
  /** What it holds, where a keyboard can help with it. */
  text: OffersNone & { readonly holds?: 'email' }
  paragraph: unknown
  lines: OffersNone
  date: unknown
  'partial-date': unknown
  number: { readonly least: number; readonly most: number }
  /** A `box` is ticked or not: unticked is silence, unless it was ticked. */
  one: { readonly box?: true }
  many: Exclusive
  'one-with-note': unknown
  'many-with-note': Exclusive
  rank: { readonly of: readonly string[] }
  piles: { readonly piles: readonly string[] }
  seen: unknown
  file: { readonly holds: FileKind }
  site: unknown
  stages: unknown
  references: { readonly to: string }
  /** A list of ours, or a use for which an organisation may hold one. */
  coded: { readonly list?: CodeList; readonly use?: string; readonly held?: HeldList }
  record: Composed & OffersNone & { readonly inLine?: true }
  rows: Composed &
    OffersNone & { readonly unknown?: true; readonly labelled?: true; readonly tells?: readonly string[] }
}

/** What a value may be and who may give it; `max` counts characters, lines, items or choices. */
export type PlainField<Choice extends string = string> = {
  [Kind in keyof Kinds]: FieldRules & {
    readonly control: Kind
    readonly max: number
    readonly schema: z.ZodType<Json>
    readonly choices: readonly Choice[]
  } & Kinds[Kind]
}[keyof Kinds]

export type Kind = Field['control']
export type FieldOf<K extends Kind> = Extract<Field, { readonly control: K }>

/** The rules of the samples' fields. */
export const sampled = { by: ['P'], class: 'W', need: 'MMMMMM' } as const satisfies FieldRules
