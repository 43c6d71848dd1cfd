import { type Json, keptRows, part, textsIn } from '../json.ts'
import type { Field } from '../section.ts'
import { entryNamed } from '../spot.ts'
import { ownWordsIn } from './coded.ts'
import { type Parts, saidParts } from './parts.ts'

/** What a page showed of an answer, by the part of its input: the code that came back with it. */
type Sent = (part: string) => string | undefined

/**
 * Who sends a choice back as the page showed it keeps it as it was made, with the release of its list, whatever the list calls
 * it by now, and where the list has it no more or is gone. Other words, and "none of these", let it go.
 */
export const withCodeKept = (field: Field, value: Json, before: Json | undefined, sent: Sent): Json => {
  if (before === undefined) return value
  if (field.control === 'coded') return codeKept(value, before, sent('code'))
  if (field.control === 'record') return partsKept(field.parts, value, before, sent)
  if (field.control !== 'rows' || typeof value !== 'object' || value === null) return value
  const known = keptRows(before)
  const rows = keptRows(value).map((row) => {
    const [id = ''] = textsIn(part(row, 'id'))
    const was = known.find((one) => part(one, 'id') === id)
    const [said, saidBefore] = [part(row, 'said'), was && part(was, 'said')]
    if (said === undefined || saidBefore === undefined || typeof row !== 'object') return row
    return { ...row, said: partsKept(field.parts, said, saidBefore, (name) => sent(`${id}.${name}`)) }
  })
  return { ...value, rows }
}

const partsKept = (parts: Parts, value: Json, before: Json, sent: Sent): Json => {
  const was = saidParts(before)
  return Object.fromEntries(
    Object.entries(saidParts(value)).map(([key, one]) => {
      const field = entryNamed<Field>(parts, key)
      return [key, field ? withCodeKept(field, one, was[key], (name) => sent(`${key}.${name}`)) : one]
    }),
  )
}

const codeKept = (value: Json, before: Json, code: string | undefined): Json => {
  const isSame = ownWordsIn(before).join() === ownWordsIn(value).join() && part(before, 'code') === code
  return isSame && part(before, 'display') !== undefined ? before : value
}
