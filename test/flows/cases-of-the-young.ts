import {
  adult,
  agreeing,
  bornIn,
  child,
  handedByRavi,
  on,
  onBasis,
  papersSeen,
  parentSeen,
  recorded,
} from '#test/kit/told-to-rules.ts'
import type { Case } from './cases-of-papers.ts'

/** Stories of who is under 16, under 18, and not any more, on 2 March 2026. */
export const youngCases: Readonly<Record<string, Case>> = {
  'RULE-YOUNG-1 block at hand-over': { yes: bornIn('2010-03-03'), no: bornIn('2010-03-02') },
  'RULE-YOUNG-2 block at hand-over': { yes: handedByRavi('2010-03-02'), no: handedByRavi('2010-03-03') },
  'RULE-YOUNG-3 block at hand-over': { yes: [...on('cyp'), ...adult], no: [...on('cyp'), ...child] },
  'RULE-YOUNG-4 block at approval': { yes: [...on('cyp'), ...adult], no: [...on('ltc'), ...adult] },
  'RULE-YOUNG-5 block at approval parental-responsibility': {
    yes: [...bornIn('2010-03-02'), onBasis('parental-responsibility')],
    no: [...bornIn('2010-03-03'), onBasis('parental-responsibility')],
  },
  'RULE-YOUNG-6 block at approval parental-responsibility': {
    yes: [...child, ...papersSeen, onBasis('parental-responsibility')],
    no: [...child, ...parentSeen, onBasis('parental-responsibility')],
  },
  'RULE-YOUNG-7 block at approval attorney': {
    yes: [...child, onBasis('attorney'), ...papersSeen],
    no: [...adult, onBasis('attorney'), ...papersSeen],
  },
  'RULE-YOUNG-8 block at approval': { yes: [...adult, ...parentSeen], no: [...child, ...parentSeen] },
  'RULE-YOUNG-9 need cyp.disagreement': { yes: agreeing('differ'), no: agreeing('agree') },
  'RULE-YOUNG-10 need cyp.disagreementRead': { yes: agreeing('differ'), no: agreeing('agree') },
  'RULE-YOUNG-12 block at approval': {
    yes: [...bornIn('2010-03-03'), ...recorded('place:has')],
    no: [...bornIn('2010-03-03'), ...recorded('plan:under-16')],
  },
  'RULE-YOUNG-11 acknowledge': {
    yes: [...bornIn('2010-03-03'), onBasis('person-consents')],
    no: [...bornIn('2010-03-02'), onBasis('person-consents')],
  },
}
