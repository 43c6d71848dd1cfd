import { date, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['K'], class: 'F' } as const

/** Why a plan is not to be followed for a while, and until when that is expected. */
export const suspension = section({
  id: 'suspension',
  version: 1,
  fields: {
    'suspension.reason': paragraph({ ...rules, need: 'MMMMMM', mark: 'suspension-reason' }, 1000),
    'suspension.until': date({ ...rules, need: 'OOOOOO', mark: 'suspension-until' }),
  },
  start: 'reason',
  steps: { reason: { ask: ['suspension.reason', 'suspension.until'], next: 'done' } },
})
