import { mailTo, nameOf, odsCode, one, phone, text } from '#src/flow/fields.ts'
import { organisationKinds } from '#src/flow/organisation.ts'
import { nations, section } from '#src/flow/section.ts'

/** A practice that plans can be handed to; an administrator adds it. */
export const practice = section({
  id: 'practice',
  version: 1,
  fields: {
    'practice.name': nameOf({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'practice-name' }, 100),
    'practice.odsCode': odsCode({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'practice-ods-code' }),
    'practice.email': mailTo({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'practice-email' }),
    'practice.phone': phone({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'practice-phone' }),
    'practice.hours': text({ by: ['P'], class: 'F', need: 'OOOOOO', mark: 'practice-hours' }, 120),
    'practice.nation': one({ by: ['P'], class: 'F', need: 'MMMMMM', mark: 'practice-nation' }, nations),
    'practice.kind': one({ by: ['P'], class: 'F', need: 'OOOOOO', mark: 'practice-kind' }, organisationKinds),
  },
  start: 'practice',
  steps: {
    practice: {
      ask: [
        'practice.name',
        'practice.odsCode',
        'practice.email',
        'practice.phone',
        'practice.hours',
        'practice.nation',
        'practice.kind',
      ],
      next: 'done',
    },
  },
})
