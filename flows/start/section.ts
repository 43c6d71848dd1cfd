import { many, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

export const start = section({
  id: 'start',
  version: 1,
  fields: {
    'plan.pathways': many({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'MMMMMM', mark: 'pathways' }, [
      'eol',
      'mhc',
    ]),
    'plan.supportedBy': text({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR' }),
  },
  start: 'reason',
  steps: {
    reason: { ask: ['plan.pathways'], next: 'helper' },
    helper: { ask: ['plan.supportedBy'], next: 'done' },
  },
})
