import type { Words } from '#src/flow/words.ts'
import type { start } from './section.ts'

export const startWords: Words<typeof start> = {
  title: 'Where to begin',
  about: 'Two short questions, so that we ask you only what fits. About 2 minutes.',
  seenBy: 'You, anyone you let help you, and the nurse or doctor who checks your plan.',
  steps: {
    reason: {
      title: 'What is your plan for?',
      lead: 'A plan for a serious illness has a few questions about dying. You can leave any of them.',
    },
    helper: { title: 'Is anyone helping you to write this?' },
  },
  fields: {
    'plan.pathways': {
      label: 'What the plan is for',
      hint: 'You can choose both.',
      why: 'It decides which questions you see.',
      heard: 'Your plan is for:',
      choices: {
        eol: 'A serious illness that is likely to get worse',
        mhc: 'Times of mental health crisis',
      },
    },
    'plan.supportedBy': {
      label: 'Who is helping',
      hint: 'If you are writing alone, you can write “nobody”.',
      why: 'People who read your plan want to know whose words they are reading.',
      heard: 'Helping you to write this:',
    },
  },
}
