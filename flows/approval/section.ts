import { date, many, one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

export const approval = section({
  id: 'approval',
  version: 1,
  fields: {
    'sign.involved': many({ by: ['K'], class: 'F', need: 'MMMMMM' }, [
      'person',
      'family',
      'carer',
      'declined',
      'not-appropriate',
    ]),
    'sign.spokenAlone': one({ by: ['K'], class: 'F', need: 'OOOOOO', sees: 'clinical', hold: true }, [
      'yes',
      'no',
      'not-known',
    ]),
    'sign.sharedWithPerson': one({ by: ['K'], class: 'F', need: 'MMMMMM' }, ['yes', 'no']),
    'sign.nextReview': date({ by: ['K'], class: 'F', need: 'MMMMMM', front: true, mark: 'next-review' }),
  },
  start: 'sign',
  steps: {
    sign: {
      ask: ['sign.involved', 'sign.spokenAlone', 'sign.sharedWithPerson', 'sign.nextReview'],
      next: 'done',
    },
  },
})
