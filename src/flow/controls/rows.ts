import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { type Json, keptRows, part, textsIn } from '../json.ts'
import type { Field } from '../section.ts'
import { entryNamed } from '../spot.ts'
import { setsOf } from './choices.ts'
import { type Control, type FieldOf, type Post, type Raw, sampled, type Typed } from './control.ts'
import { date } from './date.ts'
import { one } from './one.ts'
import { partialDate } from './partial-date.ts'
import {
  composedIn,
  composedSchema,
  type MustsOf,
  type Parts,
  saidParts,
  samplesOfParts,
  shownParts,
  typedForParts,
  under,
} from './parts.ts'
import { text } from './text.ts'

type Rows = FieldOf<'rows'>
type Row = { readonly id: string; readonly said: Readonly<Record<string, Json>> }

/** What one row tells conditions: the choices of these parts, with a colon between them. */
type Told<P extends Parts, Names extends readonly string[]> = Names extends readonly [
  infer First extends keyof P & string,
]
  ? P[First]['choices'][number]
  : Names extends readonly [infer First extends keyof P & string, infer Second extends keyof P & string]
    ? `${P[First]['choices'][number]}:${P[Second]['choices'][number]}`
    : never

type Kept<P extends Parts, Names> = {
  readonly musts?: readonly (keyof P & string)[]
  /** Parts that one choice of another part cannot do without. */
  readonly mustsOf?: MustsOf
  readonly max?: number
  readonly none?: true
  /** That nobody knows is an answer too, and never the same as that there is none. */
  readonly unknown?: true
  /** Each line names its parts: where one that is taken for another does harm. */
  readonly labelled?: true
  /** One or two parts with choices: conditions read them of each row, `plan:lacks`. */
  readonly tells?: Names
}

/**
 * Several records on one page, such as allergies: each row under an id of its own. That there is none to
 * tell is an answer where the form offers it: "no known allergies" is no empty page.
 */
export const rows = <const P extends Parts, const Names extends readonly (keyof P & string)[] = readonly []>(
  rules: FieldRules,
  partsBy: (rules: FieldRules) => P,
  { musts = [], mustsOf = {}, max = 20, none, unknown, labelled, tells }: Kept<P, Names> = {},
) => {
  const parts = partsBy(rules)
  const shape = {
    id: z.string().regex(rowId, 'not-offered'),
    said: composedSchema({ parts, musts, mustsOf }),
  }
  const row = z.object(tells === undefined ? shape : { ...shape, is: z.string() })
  const choices = toldBy(parts, tells ?? []).filter((one): one is Told<P, Names> => one !== '')
  return {
    ...rules,
    control: 'rows' as const,
    max,
    parts,
    musts,
    mustsOf,
    ...(none ? { none } : {}),
    ...(unknown ? { unknown } : {}),
    ...(labelled ? { labelled } : {}),
    ...(tells === undefined ? {} : { tells }),
    schema: z
      .object({
        none: z.union([z.boolean(), z.literal('unknown')]),
        rows: z.array(row).max(max, 'too-many'),
      })
      .refine((value) => value.none !== false || value.rows.length > 0, 'empty')
      .refine((value) => value.none !== true || none === true, 'not-together')
      .refine((value) => value.none !== 'unknown' || unknown === true, 'not-together')
      .refine((value) => value.none === false || value.rows.length === 0, 'not-together')
      .refine((value) => new Set(value.rows.map(({ id }) => id)).size === value.rows.length, 'not-offered')
      .refine(
        (value) => value.rows.every((one) => !('is' in one) || one.is === isOf(tells ?? [], one.said)),
        'not-offered',
      ),
    choices,
  }
}

const toldBy = (parts: Parts, [first, second]: readonly string[]): readonly string[] => {
  const firsts: readonly string[] = parts[first ?? '']?.choices ?? []
  if (second === undefined) return firsts
  const seconds: readonly string[] = parts[second]?.choices ?? []
  return firsts.flatMap((one) => seconds.map((other) => `${one}:${other}`))
}

/** It is kept with the row, so that conditions read values of every kind without knowing their fields. */
const isOf = (tells: readonly string[], said: Row['said']): string =>
  tells.map((name) => String(said[name])).join(':')

/** The server's: it names a row when it offers one, and takes no other shape of name. */
const rowId = /^row-[\w-]{1,20}$/
const firstRow = 'row-1'

/** The rows of a page, in their order; one that is new and blank where there are none yet. */
const rowsOn = (name: string, typed: Typed): readonly string[] => {
  const ids = (typed[`${name}.rows`] ?? []).filter((id) => rowId.test(id))
  return ids.length === 0 ? [firstRow] : [...new Set(ids)]
}

/**
 * The page with one more row, or without one of them: all that was typed in the others stays, and nothing is
 * saved. Undefined where the button that was pressed is another one.
 */
export const changedRows = (
  deed: string,
  fields: Readonly<Record<string, Field>>,
  typed: Typed,
  newId: string,
): Typed | undefined => {
  const [what, name = '', id = ''] = deed.split(' ')
  const field = entryNamed(fields, name)
  if (field?.control !== 'rows') return undefined
  const ids = rowsOn(name, typed)
  if (what === 'add-row')
    return { ...typed, [`${name}.rows`]: ids.length < field.max ? [...ids, `row-${newId}`] : ids }
  if (what !== 'remove-row') return undefined
  const others = Object.entries(typed).filter(([key]) => !key.startsWith(`${name}.${id}.`))
  return { ...Object.fromEntries(others), [`${name}.rows`]: ids.filter((one) => one !== id) }
}

/** What was typed without the rows in which nothing stands: a page offers a blank one, and that is no answer. */
export const withoutBlankRows = (name: string, typed: Typed): Typed => ({
  ...typed,
  [`${name}.rows`]: (typed[`${name}.rows`] ?? []).filter((id) =>
    Object.entries(typed).some(
      ([key, values]) => key.startsWith(`${name}.${id}.`) && values.some((value) => value !== ''),
    ),
  ),
})

export const rowsControl: Control<Rows> = {
  fhir: { type: 'group', repeats: true },
  read: (field, post) => rowsIn(field, post),
  typedFor: (field, name, value) => {
    const all = saidRows(value)
    return Object.assign(
      {
        [`${name}.rows`]: all.map(({ id }) => id),
        [`${name}.none`]: saidInstead(value),
      },
      ...all.map(({ id, said }) => typedForParts(field, `${name}.${id}`, said)),
    )
  },
  shown: (field, value, reads) =>
    saidInstead(value).length > 0
      ? saidInstead(value).map((one) => reads.words?.[one] ?? one)
      : saidRows(value).map(({ said }) => inOneLine(field, shownParts(field, said, reads))),
  cases: (field) => setsOf(field, {}),
  sample: (field, own) => ({ none: false, rows: [rowOf(field, firstRow, samplesOfParts(field, own))] }),
  samples: [
    {
      field: rows(sampled, (rules) => ({ to: text(rules), since: partialDate(rules) }), {
        musts: ['to'],
        max: 2,
        none: true,
      }),
      valid: [
        { none: true, rows: [] },
        { none: false, rows: [{ id: 'row-1', said: { to: 'penicillin' } }] },
        {
          none: false,
          rows: [
            { id: 'row-1', said: { to: 'penicillin', since: '1998' } },
            { id: 'row-k2', said: { to: 'nuts' } },
          ],
        },
      ],
      invalid: [
        { none: false, rows: [] },
        { none: true, rows: [{ id: 'row-1', said: { to: 'penicillin' } }] },
        { none: false, rows: [{ id: 'row-1', said: { since: '1998' } }] },
        { none: false, rows: [{ id: 'constructor', said: { to: 'nuts' } }] },
        ['nuts'],
      ],
    },
    {
      field: rows(sampled, (rules) => ({ to: text(rules) }), { none: true, unknown: true }),
      valid: [
        { none: 'unknown', rows: [] },
        { none: true, rows: [] },
        { none: false, rows: [{ id: 'row-1', said: { to: 'nuts' } }] },
      ],
      invalid: [
        { none: 'not sure', rows: [] },
        { none: 'unknown', rows: [{ id: 'row-1', said: { to: 'nuts' } }] },
        { none: false, rows: [] },
      ],
    },
    {
      field: rows(
        sampled,
        (rules) => ({ pet: one(rules, ['cat', 'dog']), is: one(rules, ['ill', 'well']), on: date(rules) }),
        { musts: ['pet', 'is'], mustsOf: { is: { ill: ['on'] } }, tells: ['pet', 'is'] },
      ),
      valid: [
        { none: false, rows: [{ id: 'row-1', said: { pet: 'cat', is: 'well' }, is: 'cat:well' }] },
        {
          none: false,
          rows: [{ id: 'row-1', said: { pet: 'dog', is: 'ill', on: '2026-11-02' }, is: 'dog:ill' }],
        },
      ],
      invalid: [
        { none: false, rows: [{ id: 'row-1', said: { pet: 'dog', is: 'ill' }, is: 'dog:ill' }] },
        { none: false, rows: [{ id: 'row-1', said: { pet: 'cat', is: 'well' }, is: 'dog:well' }] },
        { none: false, rows: [{ id: 'row-1', said: { pet: 'cat', is: 'well' } }] },
      ],
    },
  ],
}

/** What is said in the place of rows; both are answers, and each stands alone. */
const insteadOfRows = ['none', 'unknown'] as const

const saidInstead = (value: Json): readonly (typeof insteadOfRows)[number][] => {
  const none = part(value, 'none')
  if (none === 'unknown') return ['unknown']
  return none === true ? ['none'] : []
}

/**
 * Where one part may be long, each says what it is: else nobody could tell where one ends. Otherwise the first says what
 * the row is about, and the rest is about that: it never reads as several things.
 */
const inOneLine = ({ parts, musts, labelled }: Rows, shown: ReturnType<typeof shownParts>): string => {
  if (labelled || Object.values(parts).some(({ control, max }) => control === 'paragraph' && max > shortMost))
    return shown.map(({ label, text }) => `${label}: ${text}`).join(' \u00b7 ')
  const texts = shown.map(({ text }) => text)
  const [first = '', ...rest] = texts
  if (rest.length === 0 || musts[0] !== Object.keys(parts)[0]) return texts.join(', ')
  return `${first}: ${rest.join('; ')}`
}

/** A few sentences; a person's own treatment, or when it is refused, is no more. */
const shortMost = 600

/** Blank rows are passed over; a problem is named by its row and its part. */
const rowsIn = (field: Rows, post: Post): Raw => {
  const ids = [...new Set(post('rows').filter((id) => rowId.test(id)))]
  if (ids.length > field.max) return { problem: 'too-many' }
  const read = ids
    .map((id) => ({ id, ...composedIn(field, under(post, id)) }))
    .filter(({ isBlank }) => !isBlank)
  const instead = insteadOfRows.filter((one) => post('none').includes(one))
  if (instead.length + Math.min(read.length, 1) > 1) return { problem: 'not-together' }
  if (instead.length + read.length === 0) return { problem: 'empty' }
  const problems = read.flatMap(({ id, problems }) =>
    Object.entries(problems).map(([name, problem]) => [`${id}.${name}`, problem]),
  )
  if (problems.length > 0) return { problems: Object.fromEntries(problems) }
  return {
    value: {
      none: instead.includes('unknown') ? 'unknown' : instead.includes('none'),
      rows: read.map(({ id, value }) => rowOf(field, id, value)),
    },
  }
}

const rowOf = ({ tells }: Rows, id: string, said: Row['said']) => ({
  id,
  said,
  ...(tells === undefined ? {} : { is: isOf(tells, said) }),
})

export const saidRows = (value: Json): readonly Row[] =>
  keptRows(value).map((row) => ({
    id: textsIn(part(row, 'id'))[0] ?? '',
    said: saidParts(part(row, 'said')),
  }))
