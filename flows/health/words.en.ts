import type { Words } from '#src/flow/words.ts'
import type { health } from './section.ts'

export const healthWords: Words<typeof health> = {
  title: 'Your health',
  about: 'The main reason for your plan. About 2 minutes.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read it too.',
  steps: {
    main: { title: 'What is the main condition or reason for your plan?' },
  },
  fields: {
    'health.mainDiagnosis': {
      label: 'Main condition or reason',
      hint: 'Your own words are fine, and you can add when it began.',
      why: 'It tells people at once what your plan is about; a nurse or doctor will check it.',
      heard: 'The main reason for your plan:',
      told: 'The main reason for my plan: {…}',
      urgent: 'Main condition',
    },
  },
}
