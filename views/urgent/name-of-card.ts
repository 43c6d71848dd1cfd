import type { Cards } from '#src/flow/layout.ts'
import type { Says } from '../words.ts'
import type { EntriesOf } from './index.ts'

/** What an item is called by whoever wrote it. */
export const nameOfCard = (says: Says<'urgent'>, { name }: Cards, one: EntriesOf): string =>
  one.get(name)?.[0]?.shown.join(' ') || says.urgent.unnamed
