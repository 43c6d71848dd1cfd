import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { health } from './section.ts'

export const healthForCarers: Partially<Words<typeof health>> = {
  title: '{The person}’s health',
  about: 'The main reason for {the person}’s plan. About 2 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too.',
  steps: {
    main: { title: 'What is the main condition or reason for {the person}’s plan?' },
  },
  fields: {
    'health.mainDiagnosis': {
      why: 'It tells people at once what the plan is about; a nurse or doctor will check it.',
      heard: 'The main reason for {the person}’s plan:',
      told: 'The main reason for {the person}’s plan: {…}',
    },
  },
}
