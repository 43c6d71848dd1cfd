import { many, one, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** Why someone opens a plan without a link to the person; kept with the access, never in the plan. */
export const urgentAccess = section({
  id: 'urgent-access',
  version: 1,
  fields: {
    /** The page knows how the person was found, and asks nobody. */
    'access.found': one({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'opening-found' }, ['same', 'near']),
    'access.compared': many({ by: ['P'], class: 'F', need: 'MMMMMM' }, ['is-the-person']),
    'access.reason': one({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'opening-reason' }, [
      'emergency-call',
      'attending',
      'advising-111',
      'emergency-department',
      'out-of-hours',
      'other',
    ]),
    'access.note': paragraph({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'opening-note' }, 300),
  },
  start: 'found',
  steps: {
    found: {
      ask: ['access.found'],
      next: [{ when: { 'access.found': { is: 'near' } }, go: 'compared' }, 'reason'],
    },
    compared: { ask: ['access.compared'], next: 'reason' },
    reason: {
      ask: ['access.reason'],
      next: [{ when: { 'access.reason': { is: 'other' } }, go: 'note' }, 'done'],
    },
    note: { ask: ['access.note'], next: 'done' },
  },
})
