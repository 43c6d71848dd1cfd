import { rulesOver } from '#src/flow/rules.ts'
import { communication } from './section.ts'

/** What is said beside the answers of how somebody talks, shows pain and decides. */
export const communicationRules = rulesOver(communication.fields, [
  {
    id: 'RULE-LD-1',
    does: 'show',
    on: ['agenda', 'urgent'],
    when: { 'given.pathway': { has: 'ld' } },
    field: 'ld.howPain',
    words:
      'Quiet, upset or unlike themselves? Look for pain, infection, constipation or a medicine first. A learning disability or autism explains nothing new, and is by itself no reason to treat less.',
  },
])
