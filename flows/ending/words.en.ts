import type { Words } from '#src/flow/words.ts'
import type { ending } from './section.ts'

export const endingWords: Words<typeof ending> = {
  title: 'Take back one recommendation',
  about: 'Say why this recommendation does not count any more.',
  seenBy: 'Everybody who reads the plan.',
  steps: { because: { title: 'Why does it not count any more?' } },
  fields: {
    'ending.because': {
      label: 'Reason',
      hint: 'Whoever reads the plan at night reads it, and so does the person.',
      why: 'Whoever finds an old form at night has to know why it ended.',
      heard: 'Taken back because:',
    },
    'ending.senior': {
      label: 'Senior clinician who stands behind it',
      hint: 'Name and role of who told you so themselves.',
      why: 'What only a senior clinician decides, none but they take back.',
      heard: 'Senior clinician:',
    },
  },
}
