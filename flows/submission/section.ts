import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

export const submission = section({
  id: 'submission',
  version: 2,
  fields: {
    'share.basis': one({ by: ['P', 'A', 'K'], class: 'F', need: 'MMMMMM' }, ['person-consents']),
    'share.scope': one({ by: ['P', 'A', 'K'], class: 'F', need: 'MMMMMM' }, [
      'urgent-care',
      'urgent-and-care-team',
    ]),
    'sign.personStatement': one({ by: ['P', 'A'], class: 'W', need: 'RRRRRR' }, ['mine']),
  },
  start: 'agree',
  steps: { agree: { ask: ['share.basis', 'share.scope', 'sign.personStatement'], next: 'done' } },
})
