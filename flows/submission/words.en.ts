import type { Words } from '#src/flow/words.ts'
import type { submission } from './section.ts'

const lead =
  'Once you hand your plan over, the nurses and doctors of the practice that you choose can read it. If you are not sure, choose “Talk with me first”: then nobody else reads it, and nobody approves it, until you have talked. You can stop sharing later.'

/** Handed over to the practice alone, which sees it at once as something to settle. */
const talkFirst = {
  me: 'Talk with me first',
  them: 'Wants to be talked with first',
} as const

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
    'talk-when': { title: 'When can your practice talk with you?' },
  },
  fields: {
    'share.basis': {
      label: 'May your practice keep this plan and work on it with you?',
      hint: 'If you say no, nobody gets it, and you can still hand it over another day.',
      why: 'Your plan is made only if you agree, and “no” is an answer that is kept.',
      heard: 'Making this plan:',
      choices: {
        'person-consents': {
          me: 'Yes, I agree',
          them: 'The person agrees that this plan is made',
        },
        'talk-first': { ...talkFirst, me: 'Talk with me first. My practice may read it' },
        withdrawn: {
          me: 'No, I do not agree',
          them: 'The person does not agree that this plan is made',
        },
        attorney: 'An attorney or a deputy for health agrees for the person, who cannot decide this',
        'parental-responsibility':
          'Somebody with parental responsibility agrees for the child, who is under 16',
        'best-interests': 'The person cannot decide this, and it is in their best interests',
      },
    },
    'share.scope': {
      label: 'Who may read it, once a nurse or doctor has approved it?',
      hint: 'If you do not want it read in an emergency, choose “Talk with me first”.',
      why: 'Sayso gives it to nobody else by itself, and your practice reads what you choose here.',
      heard: 'Who may read the plan:',
      choices: {
        'urgent-care': {
          me: 'People who come to help in an emergency, and my practice. My practice gives it to nobody else',
          them: 'For emergencies and the practice only: not to be given to others',
        },
        'named-services': {
          me: 'People who come to help in an emergency, my practice, and only the teams that I name',
          them: 'For emergencies and the practice, and of other teams only for those that the person names',
        },
        'urgent-and-care-team': {
          me: 'People who come to help in an emergency, my practice, and the team that looks after me, such as community nurses, a mental health team or a hospice',
          them: 'For emergencies and the practice, which may give it to the team that looks after the person',
        },
        'talk-first': talkFirst,
      },
    },
    'share.readBy': {
      label: 'Who read this page to you, if anybody?',
      hint: 'Leave it empty if you read it yourself.',
      why: 'Then your nurse or doctor can ask you again what you agree to.',
      heard: 'Read to the person by:',
    },
    'share.talkWhen': {
      label: 'Which days or times suit you for a talk, and how can your practice reach you?',
      hint: 'Say too when not to call, or who should not answer.',
      why: 'Then whoever talks with you first does it at a time and in a way that suits you.',
      heard: 'When to talk, and how to reach you:',
    },
    'sign.personStatement': {
      label: 'Your own words',
      why: 'It tells readers that these are your own words.',
      heard: 'Your own words:',
      choices: { mine: 'These are my words, and they help others to decide' },
    },
  },
}
