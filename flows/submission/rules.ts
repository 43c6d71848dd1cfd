import { anyAnswered, rulesOver } from '#src/flow/rules.ts'
import { about } from '../about/section.ts'
import { contacts } from '../contacts/section.ts'
import { crisis } from '../crisis/section.ts'
import { health } from '../health/section.ts'
import { matters } from '../matters/section.ts'
import { forTheYoung } from '../pathways.ts'
import { person } from '../person/section.ts'
import { submission } from './section.ts'

const fields = {
  ...about.fields,
  ...matters.fields,
  ...crisis.fields,
  ...contacts.fields,
  ...person.fields,
  ...health.fields,
  ...submission.fields,
}

/** What a draft needs before it can be handed over (dataset section 4, "submit"). */
export const submissionRules = rulesOver(fields, [
  {
    id: 'RULE-CYP-1',
    at: 'hand-over',
    when: { 'today.age': { below: 18 }, not: forTheYoung },
    does: 'block',
    words:
      'This plan is for someone under 18, and “Where to begin” does not say so. Choose it there, so that what a child or young person needs is asked. What you wrote is kept.',
  },
  ...(['person.family', 'person.given', 'person.dob', 'person.gpPractice'] as const).map(
    (field) =>
      ({
        id: 'RULE-SUBMIT-1',
        at: 'hand-over',
        // A helper is not asked for the practice, which says so itself.
        when: field === 'person.gpPractice' ? { 'handed.byHelper': { below: 1 } } : {},
        does: 'need',
        field,
        words: 'Whoever reads your plan in an emergency has to be sure whose plan it is.',
      }) as const,
  ),
  {
    // Who must not be found is not asked to choose between a plan and that.
    id: 'RULE-SUBMIT-1',
    at: 'hand-over',
    when: {},
    does: 'address',
    field: 'person.usualAddress',
    words: 'A draft says where you live, or that you would rather not say.',
  },
  {
    id: 'RULE-SUBMIT-2',
    at: 'hand-over',
    when: {},
    does: 'address',
    field: 'health.mainDiagnosis',
    words: 'A draft says why there is a plan, or why not.',
  },
  {
    // Who wrote down whom to call in a crisis, with a number, has named somebody: one answer serves.
    id: 'RULE-SUBMIT-3',
    at: 'hand-over',
    when: { 'reached.crisis': { below: 1 } },
    does: 'address',
    field: 'contact',
    words: 'A draft names somebody to call, among the people to call or in a crisis, or says why not.',
  },
  {
    id: 'RULE-SUBMIT-4',
    at: 'hand-over',
    when: {
      // What is said in a recording is typed up by the practice once it has the plan.
      not: {
        any: [
          ...anyAnswered(about),
          ...anyAnswered(matters),
          { 'count.crisis': { atLeast: 1 } },
          { 'open.recordings': { atLeast: 1 } },
        ],
      },
    },
    does: 'address',
    field: 'about.mostImportant',
    words:
      'A draft holds one wish at least, written or recorded, or says why not: about the person, what matters to them, or what to do in a crisis.',
  },
  {
    id: 'RULE-SUBMIT-5',
    at: 'hand-over',
    when: { 'share.basis': { is: 'withdrawn' } },
    does: 'block',
    words:
      'You said that you do not agree, and that is kept. Your plan is handed to nobody and stays with you: you can go on writing, print it, or throw it away. You need give no reason. A plan that was approved before stays as it is until you stop sharing it. If you change your mind, choose that you agree, and hand it over.',
  },
])
