import type { Words } from '#src/flow/words.ts'
import type { submission } from './section.ts'

const lead =
  'Once you hand your plan over, the nurses and doctors of the practice that you choose can read it. You can stop sharing later.'

export const submissionWords: Words<typeof submission> = {
  title: 'Send your plan to be checked',
  about: 'Say what you agree to. A nurse or doctor then reads your plan. About 2 minutes.',
  seenBy: 'You, and the nurse or doctor who checks your plan.',
  steps: {
    whose: { title: 'Who agrees?' },
    agree: {
      title: 'What do you agree to?',
      lead: `${lead} If there is a treatment you want to refuse in advance, ask your nurse or doctor how.`,
    },
    'agree-young': { title: 'What do you agree to?', lead },
  },
  fields: {
    'share.basis': {
      label: 'Making and sharing this plan',
      why: 'Your plan is made and shared only if you agree, and “no” is an answer that is kept.',
      heard: 'Making and sharing this plan:',
      choices: {
        'person-consents': {
          me: 'I agree that this plan is made and shared',
          them: 'The person agrees that this plan is made and shared',
        },
        withdrawn: {
          me: 'No, I do not agree',
          them: 'The person does not agree that this plan is made and shared',
        },
        attorney: 'An attorney or a deputy for health agrees for the person, who cannot decide this',
        'parental-responsibility':
          'Somebody with parental responsibility agrees for the child, who is under 16',
        'best-interests': 'The person cannot decide this, and it is in their best interests',
      },
    },
    'share.scope': {
      label: 'May your practice give it to others who look after you?',
      hint: 'For example community nurses, a mental health team, a hospice or a care home.',
      why: 'Sayso gives it to nobody else by itself, and your practice reads what you choose here.',
      heard: 'Giving the plan to others:',
      choices: {
        'urgent-care': {
          me: 'No: it is for emergencies and for my practice',
          them: 'Not to be given to others: for emergencies and the practice only',
        },
        'urgent-and-care-team': {
          me: 'Yes, to the team that looks after me',
          them: 'The practice may give it to the team that looks after the person',
        },
      },
    },
    'sign.personStatement': {
      label: 'Your own words',
      why: 'It tells readers that these are your own words.',
      heard: 'Your own words:',
      choices: { mine: 'These are my words, and they help others to decide' },
    },
  },
}
