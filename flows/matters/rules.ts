import { rulesOver } from '#src/flow/rules.ts'
import { matters } from './section.ts'

/** What is said beside the answers about what matters. */
export const mattersRules = rulesOver(matters.fields, [
  {
    id: 'RULE-W-2',
    does: 'show',
    on: ['check'],
    when: { 'matters.balance': { answered: true } },
    field: 'matters.balance',
    words:
      'What is recommended in an emergency is completed with a nurse or doctor. This choice will stand in the same plan, among your wishes.',
  },
])
