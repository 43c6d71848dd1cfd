import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { isList, type Json, part, textsIn } from '../json.ts'
import type { Field } from '../section.ts'
import { entryNamed } from '../spot.ts'
import { type Control, type FieldOf, type Post, type Raw, sampled, type Typed } from './control.ts'
import { answeredOrNot } from './own-words.ts'
import { partialDate } from './partial-date.ts'
import {
  composedIn,
  composedSchema,
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

/**
 * Several records on one page, such as allergies: each row under an id of its own. That there is none to
 * tell is an answer where the form offers it: "no known allergies" is no empty page.
 */
export const rows = <const P extends Parts>(
  rules: FieldRules,
  partsBy: (rules: FieldRules) => P,
  {
    musts = [],
    max = 20,
    none,
  }: { readonly musts?: readonly (keyof P & string)[]; readonly max?: number; readonly none?: true } = {},
) => {
  const parts = partsBy(rules)
  const row = z.object({ id: z.string().regex(rowId, 'not-offered'), said: composedSchema({ parts, musts }) })
  return {
    ...rules,
    control: 'rows' as const,
    max,
    parts,
    musts,
    ...(none ? { none } : {}),
    schema: z
      .object({ none: z.boolean(), rows: z.array(row).max(max, 'too-many') })
      .refine((value) => value.none || value.rows.length > 0, 'empty')
      .refine((value) => !value.none || (none === true && value.rows.length === 0), 'not-together')
      .refine((value) => new Set(value.rows.map(({ id }) => id)).size === value.rows.length, 'not-offered'),
    choices: [],
  }
}

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
        [`${name}.none`]: part(value, 'none') === true ? ['none'] : [],
      },
      ...all.map(({ id, said }) => typedForParts(field, `${name}.${id}`, said)),
    )
  },
  shown: (field, value, reads) =>
    part(value, 'none') === true
      ? [reads.words?.none ?? 'none']
      : saidRows(value).map(({ said }) =>
          shownParts(field, said, reads)
            .map(({ text }) => text)
            .join(', '),
        ),
  cases: answeredOrNot,
  sample: (field, own) => ({ none: false, rows: [{ id: firstRow, said: samplesOfParts(field, own) }] }),
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
  ],
}

/** Blank rows are passed over; a problem is named by its row and its part. */
const rowsIn = (field: Rows, post: Post): Raw => {
  const ids = [...new Set(post('rows').filter((id) => rowId.test(id)))]
  if (ids.length > field.max) return { problem: 'too-many' }
  const read = ids
    .map((id) => ({ id, ...composedIn(field, under(post, id)) }))
    .filter(({ isBlank }) => !isBlank)
  const none = post('none').includes('none')
  if (none && read.length > 0) return { problem: 'not-together' }
  if (!none && read.length === 0) return { problem: 'empty' }
  const problems = read.flatMap(({ id, problems }) =>
    Object.entries(problems).map(([name, problem]) => [`${id}.${name}`, problem]),
  )
  if (problems.length > 0) return { problems: Object.fromEntries(problems) }
  return { value: { none, rows: read.map(({ id, value }) => ({ id, said: value })) } }
}

const saidRows = (value: Json): readonly Row[] => {
  const all = part(value, 'rows')
  return isList(all)
    ? all.map((row) => ({ id: textsIn(part(row, 'id'))[0] ?? '', said: saidParts(part(row, 'said')) }))
    : []
}
