import { rulesOver } from '#src/flow/rules.ts'
import { crisis } from '../crisis/section.ts'
import { contacts } from './section.ts'

const decider = {
  id: 'RULE-LPA-1',
  does: 'show',
  when: { 'contact.roles': { oneOf: ['attorney', 'deputy'] } },
  field: 'contact.roles',
} as const

const sharing = {
  id: 'RULE-CALL-2',
  does: 'show',
  when: { 'tied.order': { atLeast: 1 } },
  field: 'contact.priority',
} as const

/** Whom a crisis leads to is read beside that crisis alone, and nowhere among the people to call. */
const calledInCrisisAlone = { 'reached.crisis': { atLeast: 1 }, 'count.contact': { below: 1 } } as const

const peopleRules = rulesOver({ ...contacts.fields, ...crisis.fields }, [
  {
    id: 'RULE-CALL-1',
    does: 'show',
    on: ['check'],
    when: { 'against.contact': { atLeast: 1 } },
    field: 'contact',
    words:
      'You said that there is nobody you want to name, and somebody else added a person to call. You can leave it like this: a nurse or doctor asks about it. If you do not want that person called, add them here and say so.',
  },
  {
    id: 'RULE-CALL-3',
    does: 'show',
    on: ['check'],
    when: calledInCrisisAlone,
    field: 'contact',
    words:
      'Under “If things get worse” you wrote whom to call, with a number. That is read only beside what you wrote there. If they may be called for anything else too, add them here. If not, leave this.',
  },
  {
    id: 'RULE-CALL-3',
    does: 'show',
    on: ['asked'],
    when: { ...calledInCrisisAlone, contact: { answered: true } },
    field: 'contact',
    words:
      'You said that there is nobody you want to name. Under “If things get worse” you wrote whom to call, with a number.',
  },
])

const oneContactRules = rulesOver(contacts.fields.contact.item.fields, [
  {
    ...decider,
    on: ['check'],
    words:
      'Being named here gives nobody the power to decide about care. The law gives the power, not this plan. A clinician has to see the papers.',
  },
  {
    ...decider,
    on: ['agenda'],
    untilSeen: true,
    when: { ...decider.when, 'given.nation': { oneOf: ['england', 'wales'] } },
    words:
      'Somebody is named as an attorney or a deputy, and nobody here has seen the papers. An attorney for health decides only once registered with the Office of the Public Guardian, and only where the person cannot. They refuse life-sustaining treatment only if the papers say so; a deputy cannot.',
  },
  {
    ...decider,
    on: ['agenda'],
    untilSeen: true,
    when: { ...decider.when, 'given.nation': { oneOf: ['scotland'] } },
    words:
      'Somebody is named as a welfare attorney or a guardian, and nobody here has seen the papers. A welfare attorney decides only once registered with the Office of the Public Guardian (Scotland), and only where the person cannot.',
  },
  {
    ...decider,
    on: ['agenda'],
    untilSeen: true,
    when: { ...decider.when, 'given.nation': { oneOf: ['northern-ireland'] } },
    words:
      'Somebody is named as an attorney or as chosen by a court, and nobody here has seen the papers. In Northern Ireland an attorney, or somebody whom the High Court put in charge, decides about money and not about health.',
  },
  {
    ...sharing,
    on: ['check'],
    words:
      'Somebody else in your list has the same number, so nobody can tell whom to call first. Please give each a number of their own. Nothing was changed or lost.',
  },
  {
    ...sharing,
    on: ['agenda'],
    words:
      'Somebody else has the same number in the order of calls, so whoever calls cannot tell whom to try first. Ask which of them comes first.',
  },
])

/** What is said of contacts beside what they are called. Who must not be rung is kept by `barred` in section.ts: it names them nowhere. */
export const contactsRules = [...peopleRules, ...oneContactRules]
