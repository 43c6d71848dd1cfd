import { many, one, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { urgentRoles } from '../readers.ts'

const onTheRoadAlone = ['ambulance-technician', 'emergency-medical-technician', 'first-responder'] as const

/** Why someone opens a plan without a link to the person; kept with the access, never in the plan. */
export const urgentAccess = section({
  id: 'urgent-access',
  version: 1,
  fields: {
    /** The page knows how the person was found, and asks nobody. */
    'access.found': one({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'opening-found' }, ['same', 'near']),
    /** So does it know what the reader is, as an administrator chose it. */
    'access.role': one({ by: ['P'], class: 'F', need: 'OOOOOO', mark: 'opening-role' }, urgentRoles),
    'access.compared': many({ by: ['P'], class: 'F', need: 'MMMMMM' }, ['is-the-person']),
    'access.reason': one({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'opening-reason' }, [
      'emergency-call',
      'attending',
      'advising-111',
      'emergency-department',
      'out-of-hours',
      'medicines',
      'other',
    ]),
    'access.note': paragraph({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'opening-note' }, 300),
  },
  /** A reason that nobody of that role has is not among those to choose from; “another” is everybody's. */
  offers: {
    'access.reason': {
      attending: { not: { 'access.role': { oneOf: ['pharmacist', 'clinical-adviser'] } } },
      'emergency-call': { not: { 'access.role': { oneOf: ['pharmacist', 'midwife'] } } },
      'advising-111': { not: { 'access.role': { oneOf: onTheRoadAlone } } },
      'emergency-department': { not: { 'access.role': { oneOf: onTheRoadAlone } } },
      'out-of-hours': { not: { 'access.role': { oneOf: onTheRoadAlone } } },
      medicines: { 'access.role': { oneOf: ['pharmacist', 'doctor', 'nurse'] } },
    },
  },
  start: 'found',
  steps: {
    found: {
      ask: ['access.found', 'access.role'],
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
