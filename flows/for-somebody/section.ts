import { mailedText, nameOf, one, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { namesNobody } from '../no-name-words.en.ts'

const toStaff = { by: ['K'], class: 'F', need: 'MMMMMM' } as const

/**
 * For whom a plan is begun who has no account here: by a helper, who is here for herself and goes on
 * as one, or by a clinician.
 */
export const forSomebody = section({
  id: 'for-somebody',
  version: 2,
  fields: {
    'for.name': nameOf({ by: ['P', 'K'], class: 'F', need: 'MMMMMM', mark: 'about-name' }, 70, namesNobody),
    'for.relationship': mailedText({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'about-relationship' }, 40),
    'for.with': one({ ...toStaff, mark: 'about-with' }, ['ours', 'another']),
    'for.agreedBy': one({ ...toStaff, mark: 'about-agreed-by' }, ['person', 'best-interests']),
    'for.agreedHow': paragraph({ ...toStaff, mark: 'about-agreed-how' }, 1000),
  },
  start: 'whom',
  steps: {
    whom: {
      ask: ['for.name', 'for.relationship', 'for.with'],
      next: [{ when: { 'for.with': { is: 'another' } }, go: 'agreed' }, 'done'],
    },
    // Whoever serves several practices begins it for the one whose person it is, who agrees that her team writes in it.
    agreed: { ask: ['for.agreedBy', 'for.agreedHow'], next: 'done' },
  },
})
