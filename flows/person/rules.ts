import { rulesOver } from '#src/flow/rules.ts'
import { forTheYoung } from '../pathways.ts'
import { start } from '../start/section.ts'
import { person } from './section.ts'

const bornApart = {
  id: 'RULE-BORN-1',
  does: 'show',
  on: ['check', 'hand-over', 'agenda'],
  when: { 'born.apart': { atLeast: 1 } },
} as const

/** What is said of the person's own facts. */
export const personRules = rulesOver({ ...start.fields, ...person.fields }, [
  {
    id: 'RULE-CYP-1',
    does: 'show',
    on: ['check'],
    when: { 'today.age': { below: 18 }, not: forTheYoung },
    field: 'person.dob',
    words:
      'A plan for somebody under 18 can be approved only once “Where to begin” says that it is one. What is written is kept.',
  },
  {
    ...bornApart,
    field: 'person.dob',
    words:
      'This date and the year of birth in “Where to begin” do not agree, and only one of them can be right. A slip is easily made: please look at both. The plan cannot be approved before they agree.',
  },
  {
    ...bornApart,
    field: 'plan.birthYear',
    words:
      'This year and the date of birth in the details do not agree, and only one of them can be right. A slip is easily made: please look at both. The plan cannot be approved before they agree.',
  },
])
