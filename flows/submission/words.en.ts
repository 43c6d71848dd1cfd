import type { Words } from '#src/flow/words.ts'
import type { submission } from './section.ts'

export const submissionWords: Words<typeof submission> = {
  title: 'Send your plan to be checked',
  about: 'Say what you agree to. A nurse or doctor then reads your plan. About 2 minutes.',
  seenBy: 'You, and the nurse or doctor who checks your plan.',
  steps: {
    agree: {
      title: 'What do you agree to?',
      lead: 'Nobody in urgent care can read your plan until a nurse or doctor has approved it. You can change your mind later.',
    },
  },
  fields: {
    'share.basis': {
      label: 'Making and sharing this plan',
      why: 'Your plan is made and shared only if you agree.',
      heard: 'Making and sharing this plan:',
      choices: { 'person-consents': 'I agree that this plan is made and shared' },
    },
    'share.scope': {
      label: 'Who may read it once it is approved',
      why: 'You decide how widely your plan can be read.',
      heard: 'Who may read your plan once it is approved:',
      choices: {
        'urgent-care': 'Only people who come to help in an emergency',
        'urgent-and-care-team': 'People who help in an emergency, and the team that looks after me',
      },
    },
    'sign.personStatement': {
      label: 'Your own words',
      hint: 'If there is a treatment you want to refuse in advance, ask your nurse or doctor how.',
      why: 'It tells readers that these are your own words.',
      heard: 'Your own words:',
      choices: { mine: 'These are my words, and they help others to decide' },
    },
  },
}
