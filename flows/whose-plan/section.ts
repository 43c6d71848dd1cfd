import { paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

/** Why somebody who leads information governance has to know whose plan it is. */
export const whosePlan = section({
  id: 'whose-plan',
  version: 1,
  fields: {
    'whose-plan.because': paragraph(
      { by: ['P'], class: 'F', need: 'MMMMMM', mark: 'whose-plan-because' },
      300,
    ),
  },
  start: 'because',
  steps: { because: { ask: ['whose-plan.because'], next: 'done' } },
})
