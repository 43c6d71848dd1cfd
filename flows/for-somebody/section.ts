import { mailedText, nameOf } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { namesNobody } from '../no-name-words.en.ts'

/**
 * For whom a plan is begun who has no account here: by a helper, who is here for herself and goes on
 * as one, or by a clinician.
 */
export const forSomebody = section({
  id: 'for-somebody',
  version: 1,
  fields: {
    'for.name': nameOf({ by: ['P', 'K'], class: 'F', need: 'MMMMMM', mark: 'about-name' }, 70, namesNobody),
    'for.relationship': mailedText({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'about-relationship' }, 40),
  },
  start: 'whom',
  steps: {
    whom: { ask: ['for.name', 'for.relationship'], next: 'done' },
  },
})
