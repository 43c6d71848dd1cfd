import { rulesOver } from '#src/flow/rules.ts'
import { person } from './section.ts'

/** What is said of the person's own facts. */
export const personRules = rulesOver(person.fields, [
  {
    id: 'RULE-CYP-1',
    does: 'show',
    on: ['check'],
    when: { 'today.age': { below: 18 } },
    field: 'person.dob',
    words: 'A plan for somebody under 18 cannot be approved here yet. What is written is kept.',
  },
])
