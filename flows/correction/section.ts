import { paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** Why a plan should never have been. */
export const correction = section({
  id: 'correction',
  version: 1,
  fields: {
    'correction.reason': paragraph(
      { by: ['K'], class: 'F', need: 'MMMMMM', mark: 'correction-reason' },
      1000,
    ),
  },
  start: 'reason',
  steps: { reason: { ask: ['correction.reason'], next: 'done' } },
})
