import { account, date, many, namesOn, one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { namesNobody, saysNothing } from '../no-name-words.en.ts'

/** Then it is said why: readers judge the plan by it. */
const notTalked = { 'sign.involved': { oneOf: ['not-appropriate', 'nobody'] } } as const

/** What is needed first, one choice each: a key to reach them and a key to choose, so that a plan is signed in five. */
export const approval = section({
  id: 'approval',
  version: 1,
  fields: {
    'sign.involved': many(
      { by: ['K'], class: 'F', need: 'MMMMMM' },
      ['person', 'family', 'carer', 'attorney', 'advocate', 'declined', 'not-appropriate', 'nobody'],
      { apart: [['person', 'declined', 'not-appropriate', 'nobody']] },
    ),
    'sign.represented': namesOn({ by: ['K'], class: 'F', need: 'MMMMMM' }, namesNobody, 4),
    'sign.whyNotTalked': account({ by: ['K'], class: 'F', need: 'MMMMMM' }, saysNothing),
    'sign.spokenAlone': one({ by: ['K'], class: 'F', need: 'OOOOOO', sees: 'clinical', hold: true }, [
      'yes',
      'no',
      'not-known',
    ]),
    'sign.sharedWithPerson': one({ by: ['K'], class: 'F', need: 'MMMMMM' }, ['yes', 'no']),
    'sign.whyNotSeen': account({ by: ['K'], class: 'F', need: 'MMMMMM' }, saysNothing),
    'sign.nextReview': date({ by: ['K'], class: 'F', need: 'MMMMMM', front: true, mark: 'next-review' }),
  },
  start: 'sign',
  steps: {
    sign: {
      ask: ['sign.sharedWithPerson', 'sign.involved', 'sign.spokenAlone', 'sign.nextReview'],
      next: [
        { when: { 'sign.sharedWithPerson': { is: 'no' } }, go: 'not-seen' },
        { when: { 'sign.involved': { oneOf: ['attorney', 'advocate'] } }, go: 'represented' },
        { when: notTalked, go: 'why-not' },
        'done',
      ],
    },
    'not-seen': {
      ask: ['sign.whyNotSeen'],
      next: [
        { when: { 'sign.involved': { oneOf: ['attorney', 'advocate'] } }, go: 'represented' },
        { when: notTalked, go: 'why-not' },
        'done',
      ],
    },
    represented: {
      ask: ['sign.represented'],
      next: [{ when: notTalked, go: 'why-not' }, 'done'],
    },
    'why-not': { ask: ['sign.whyNotTalked'], next: 'done' },
  },
})
