import type { Words } from '#src/flow/words.ts'
import type { whosePlan } from './section.ts'

export const whosePlanWords: Words<typeof whosePlan> = {
  title: 'Whose plan is it?',
  about: 'Say why you have to know whose plan it is.',
  seenBy: 'The person whose plan it is, and whoever may read who opened it.',
  steps: { because: { title: 'Why do you have to know whose plan it is?' } },
  fields: {
    'whose-plan.because': {
      label: 'Reason',
      hint: 'The person reads it, with your name.',
      why: 'Whoever learns whose plan it is says why.',
      heard: 'Why they had to know whose plan it is:',
    },
  },
}
