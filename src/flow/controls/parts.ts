import * as z from 'zod'
import type { Json } from '../json.ts'
import { codedControl } from './coded.ts'
import type { Control, FieldOf, Own, Post, Raw, Reads, Typed } from './control.ts'
import { dateControl } from './date.ts'
import { linesControl } from './lines.ts'
import { numberControl } from './number.ts'
import { oneControl } from './one.ts'
import { paragraphControl } from './paragraph.ts'
import { partialDateControl } from './partial-date.ts'
import { textControl } from './text.ts'

/** The kinds that a part of a record can be. */
const partControls: { readonly [K in PartKind]: Control<FieldOf<K>> } = {
  text: textControl,
  paragraph: paragraphControl,
  lines: linesControl,
  number: numberControl,
  date: dateControl,
  'partial-date': partialDateControl,
  one: oneControl,
  coded: codedControl,
}
type PartKind = 'text' | 'paragraph' | 'lines' | 'number' | 'date' | 'partial-date' | 'one' | 'coded'
export type Part = FieldOf<PartKind>
export type Parts = Readonly<Record<string, Part>>

/** A few values that belong together, and which of them there must be: always, or with one choice of another part. */
export type Composed = {
  readonly parts: Parts
  readonly musts: readonly string[]
  readonly mustsOf?: MustsOf
}
export type MustsOf = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const mustsWith = ({ musts, mustsOf = {} }: Composed, said: Readonly<Record<string, Json>>) => [
  ...musts,
  ...Object.entries(mustsOf).flatMap(([name, byChoice]) => byChoice[String(said[name])] ?? []),
]

const controlOf = (part: Part): Control<Part> => partControls[part.control]

/** A record as it is kept: the parts that hold something, each as its own kind keeps and judges it. */
export const composedSchema = ({ parts, ...composed }: Composed) =>
  z
    .record(z.string(), z.custom<Json>())
    .superRefine((said, context) => {
      const wrong = Object.entries(said).some(
        ([name, value]) => !parts[name]?.schema.safeParse(value).success,
      )
      if (wrong) context.addIssue('not-offered')
      const musts = mustsWith({ parts, ...composed }, said)
      if (Object.keys(said).length === 0 || musts.some((name) => said[name] === undefined))
        context.addIssue('empty')
    })
    .transform(
      (said): Readonly<Record<string, Json>> =>
        Object.fromEntries(
          Object.entries(said).map(([name, value]) => [
            name,
            parts[name]?.schema.safeParse(value).data ?? value,
          ]),
        ),
    )

export type Composition = {
  readonly value: Readonly<Record<string, Json>>
  readonly problems: Readonly<Record<string, string>>
  readonly isBlank: boolean
}

/** Each part is read by its own kind; one that is blank is left out, and missed only where there must be one. */
export const composedIn = (composed: Composed, post: Post): Composition => {
  const read = Object.entries(composed.parts).map(
    ([name, part]) => [name, partIn(part, under(post, name))] as const,
  )
  const isBlank = read.every(([, { problem }]) => problem === 'empty')
  const value = Object.fromEntries(
    read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
  )
  const musts = mustsWith(composed, value)
  return {
    value,
    problems: Object.fromEntries(
      read.flatMap(([name, { problem }]) =>
        problem === undefined || (problem === 'empty' && (isBlank || !musts.includes(name)))
          ? []
          : [[name, problem]],
      ),
    ),
    isBlank,
  }
}

/** The same post, seen from one of its parts. */
export const under =
  (post: Post, name: string): Post =>
  (part) =>
    post(part === undefined ? name : `${name}.${part}`)

const partIn = (part: Part, post: Post): Raw => {
  const raw = controlOf(part).read(part, post)
  if (raw.value === undefined) return { problem: raw.problem ?? 'empty' }
  const parsed = part.schema.safeParse(raw.value)
  return parsed.success
    ? { value: parsed.data }
    : { problem: parsed.error.issues[0]?.message ?? 'not-offered' }
}

export const typedForParts = (
  { parts }: Composed,
  name: string,
  said: Readonly<Record<string, Json>>,
): Typed =>
  Object.assign(
    {},
    ...Object.entries(parts).flatMap(([key, part]) => {
      const value = said[key]
      return value === undefined ? [] : [controlOf(part).typedFor(part, `${name}.${key}`, value)]
    }),
  )

/** The parts that hold something, in their order, each with how it reads. */
export const shownParts = (
  { parts }: Composed,
  said: Readonly<Record<string, Json>>,
  { words, contact }: Reads,
): readonly { readonly label: string; readonly text: string }[] =>
  Object.entries(parts).flatMap(([key, part]) => {
    const value = said[key]
    if (value === undefined) return []
    const own = words?.parts?.[key]
    const reads = { words: own && { ...own, why: '', heard: '' }, contact }
    return [
      { label: own?.read ?? own?.label ?? key, text: controlOf(part).shown(part, value, reads).join(', ') },
    ]
  })

export const samplesOfParts = ({ parts }: Composed, own: Own): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [
      key,
      controlOf(part).sample(part, { ...own, choices: part.choices }),
    ]),
  )

/** A value of a record, or nothing where it is none. */
export const saidParts = (value: Json | undefined): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
