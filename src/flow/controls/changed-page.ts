import type { Field } from '../section.ts'
import { isOfLookUp, lookedUp } from './coded.ts'
import type { Typed } from './control.ts'
import { changedRows } from './rows.ts'

/** The page after a button that only changes what stands on it and saves nothing; undefined after any other button. */
export const changedPage = (
  deed: string,
  fields: Readonly<Record<string, Field>>,
  typed: Typed,
  newId: string,
): Typed | undefined => changedRows(deed, fields, typed, newId) ?? lookedUp(deed, fields, typed)

/** What the page tells of itself and nobody typed: which rows it has, what was looked up and found. */
export const isToldByPage = (name: string): boolean => name.endsWith('.rows') || isOfLookUp(name)
