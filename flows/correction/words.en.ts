import type { Words } from '#src/flow/words.ts'
import type { correction } from './section.ts'

export const correctionWords: Words<typeof correction> = {
  title: 'Mark the plan as made in error',
  about: 'Say why this plan should never have been.',
  seenBy: 'The practice.',
  steps: { reason: { title: 'Why should this plan never have been?' } },
  fields: {
    'correction.reason': {
      label: 'Reason',
      hint: 'For example that it is about another person.',
      why: 'It cannot be taken back, so the record says why it was done.',
      heard: 'Made in error because:',
    },
  },
}
