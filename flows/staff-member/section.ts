import { lines, mailTo, nameOf, nameOrNumberOf, one, registration } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { urgentRoles } from '../readers.ts'

const must = { by: ['P'], class: 'F', need: 'MMMMMM' } as const

/** Who may sign in for work; the page that an administrator is on says for which, so it is not asked there. */
export const staffMember = section({
  id: 'staff-member',
  version: 1,
  fields: {
    'staff.duty': one({ ...must, mark: 'staff-duty' }, [
      'clinician',
      'urgent-reader',
      'trainee',
      'administrator',
      'governance',
    ]),
    'staff.name': nameOf({ ...must, mark: 'staff-name' }, 100),
    'staff.email': mailTo({ ...must, mark: 'staff-email' }),
    'staff.service': nameOrNumberOf({ ...must, mark: 'staff-service' }, 100),
    'staff.urgentRole': one({ ...must, mark: 'staff-urgent-role' }, urgentRoles),
    'staff.jobRole': nameOf({ ...must, mark: 'staff-job-role' }, 100),
    'staff.registration': registration({ ...must, mark: 'staff-registration' }),
    'staff.grade': one({ ...must, need: 'OOOOOO', mark: 'staff-grade' }, ['clinician', 'senior']),
    'staff.reach': one({ ...must, mark: 'staff-reach' }, ['some', 'all']),
    'staff.covers': lines({ ...must, mark: 'staff-covers' }),
    'staff.leads': one({ ...must, need: 'OOOOOO', mark: 'staff-leads' }, ['no', 'yes']),
  },
  start: 'duty',
  steps: {
    duty: { ask: ['staff.duty'], next: 'person' },
    person: {
      ask: ['staff.name', 'staff.email'],
      next: [
        { when: { 'staff.duty': { is: 'clinician' } }, go: 'clinician' },
        { when: { 'staff.duty': { is: 'urgent-reader' } }, go: 'urgent-reader' },
        { when: { 'staff.duty': { is: 'governance' } }, go: 'governance' },
        'done',
      ],
    },
    governance: {
      ask: ['staff.service', 'staff.jobRole', 'staff.reach'],
      next: [{ when: { 'staff.reach': { is: 'some' } }, go: 'covers' }, 'done'],
    },
    covers: { ask: ['staff.covers'], next: 'done' },
    clinician: { ask: ['staff.jobRole', 'staff.registration', 'staff.grade', 'staff.leads'], next: 'done' },
    'urgent-reader': {
      ask: ['staff.service', 'staff.urgentRole'],
      next: [{ when: { 'staff.urgentRole': { is: 'other' } }, go: 'other-role' }, 'done'],
    },
    'other-role': { ask: ['staff.jobRole'], next: 'done' },
  },
})
