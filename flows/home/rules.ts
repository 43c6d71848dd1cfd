import { rulesOver } from '#src/flow/rules.ts'
import { home } from './section.ts'

/** What is said of the home beside its answers. */
export const homeRules = rulesOver(home.fields, [
  {
    id: 'RULE-HOME-1',
    at: 'approval',
    when: { 'home.dwelling': { oneOf: ['care-home', 'nursing-home'] } },
    does: 'need',
    field: 'home.careHome',
    words: 'Whoever lives in a care home is found by its name.',
  },
  {
    id: 'RULE-HOME-2',
    does: 'show',
    on: ['urgent'],
    when: { 'home.keySafePresent': { is: 'yes' }, 'home.keySafeDetail': { answered: false } },
    field: 'home.keySafePresent',
    words: 'This plan does not hold the code. Somebody who is called may know it.',
  },
])
