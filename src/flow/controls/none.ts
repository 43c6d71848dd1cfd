import * as z from 'zod'
import type { Json } from '../json.ts'
import type { Post, Raw } from './control.ts'

/** That there is none is a whole answer, where a form offers it: no phone, no email, nobody to tell of. */
export type OffersNone = { readonly none?: true }

const nothing = z.strictObject({ none: z.literal(true) })

export const isNone = ({ none }: OffersNone, value: Json): boolean => none === true && saysNone(value)

/** The answer alone says so: nothing else is in it. */
export const saysNone = (value: Json): boolean => nothing.safeParse(value).success

export const orNone = <Value extends Json>(
  schema: z.ZodType<Value>,
  { none }: OffersNone,
): z.ZodType<Value | { none: true }> => (none ? z.union([nothing, schema]) : schema)

/** It stands alone: what was written beside it may be what counts, and nobody guesses which. */
export const readOrNone = (field: OffersNone, post: Post, isBlank: boolean, read: () => Raw): Raw => {
  if (!field.none || !post('none').includes('none')) return read()
  return isBlank ? { value: { none: true } } : { problem: 'not-together' }
}

export const typedForNone = (field: OffersNone, name: string, value: Json) =>
  isNone(field, value) ? { [`${name}.none`]: ['none'] } : {}
