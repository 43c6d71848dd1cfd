import type { LeftOff } from '#views/print/left-off.ts'
import { voiceOf } from '../../plan/access.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import { isLeftOffForWords } from '../../plan/reads/left-off.ts'
import { whereAsked } from '../../plan/reads/where-asked.ts'
import type { Found } from '../frame/doors.ts'
import { pathTo } from './place.ts'

/** What a page of paper says in place of own words that it leaves off: at which question they stand, and the way there. */
export const leftOffHere = ({ plan, actor }: Found, entry: Entry): LeftOff | undefined => {
  if (!isLeftOffForWords(plan, entry)) return undefined
  const asked = whereAsked(plan, voiceOf(actor), spotOf(entry))
  return { question: entry.question, ...(asked === undefined ? {} : { href: pathTo(plan.id, asked) }) }
}
