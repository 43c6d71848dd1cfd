import { paragraph, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['K'], class: 'F', need: 'MMMMMM' } as const

/** Why one approved recommendation is taken back, and who stands behind it where only a senior clinician decides it. */
export const ending = section({
  id: 'ending',
  version: 1,
  fields: {
    'ending.because': paragraph({ ...rules, mark: 'ending-because' }, 1000),
    'ending.senior': text({ ...rules, mark: 'ending-senior' }, 200),
  },
  start: 'because',
  steps: { because: { ask: ['ending.because', 'ending.senior'], next: 'done' } },
})
