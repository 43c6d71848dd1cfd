import { rulesOver } from '#src/flow/rules.ts'
import { crisis } from './section.ts'

/** What is said beside the answers about a crisis. */
export const crisisRules = rulesOver(crisis.fields, [
  {
    id: 'RULE-MH-3',
    does: 'show',
    on: ['check', 'urgent'],
    when: { 'mh.treatAvoid': { answered: true } },
    field: 'mh.treatAvoid',
    words:
      'Of somebody who is held under mental health law, treatment for a mental illness can go ahead against such a wish. Read it and weigh it all the same.',
  },
])
