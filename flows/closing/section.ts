import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** Why a plan comes to its end. */
export const closing = section({
  id: 'closing',
  version: 1,
  fields: {
    'closing.reason': one({ by: ['K'], class: 'F', need: 'MMMMMM', mark: 'closing-reason' }, [
      'died',
      'moved',
      'no-longer-wanted',
    ]),
  },
  start: 'reason',
  steps: { reason: { ask: ['closing.reason'], next: 'done' } },
})
