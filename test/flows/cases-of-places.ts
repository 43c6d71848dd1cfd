import { on, wishes } from '#test/kit/told-to-rules.ts'
import type { Case } from './cases-of-papers.ts'

/** A story for each rule of the chapter about places, in the order of the table. */
export const placesCases: Readonly<Record<string, Case>> = {
  'RULE-W-2 show place.care1 on check': {
    yes: wishes('own-home', 'hospice'),
    no: [...wishes('own-home', 'hospice', 'death'), ...on('eol')],
  },
  'RULE-PLACE-1 show place.care2 on check': {
    yes: wishes('relative-home', 'relative-home'),
    no: wishes('relative-home', 'own-home'),
  },
  'RULE-PLACE-1 show place.care2 on agenda': {
    yes: wishes('other', 'other'),
    no: wishes('other', 'hospice'),
  },
  'RULE-PLACE-1 show place.death2 on check': {
    yes: [...wishes('other', 'other', 'death'), ...on('eol')],
    no: [...wishes('own-home', 'other', 'death'), ...on('eol')],
  },
  'RULE-PLACE-1 show place.death2 on agenda': {
    yes: [...wishes('relative-home', 'relative-home', 'death'), ...on('eol')],
    no: [...wishes('hospice', 'own-home', 'death'), ...on('eol')],
  },
}
