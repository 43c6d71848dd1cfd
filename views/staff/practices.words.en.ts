/** What an administrator reads: practices, and the people who may sign in for work. */
export const practicesWords = {
  practices: {
    title: 'Practices',
    lead: 'A practice reads the plans that are handed to it. You cannot read any plan yourself.',
    none: 'There is no practice yet.',
    people: 'People',
    add: 'Add a practice',
    button: 'Add this practice',
  },
  people: {
    lead: 'Everybody here can read the plans that were handed to this practice, and approve them.',
    none: 'Nobody is here yet.',
    add: 'Add a clinician',
    button: 'Add and send an invitation',
    back: 'Back to the practices',
  },
  readers: {
    title: 'Urgent care',
    lead: 'People who come in an emergency. They can look for approved plans, and each look is written down.',
    none: 'Nobody is here yet.',
    add: 'Add somebody who comes in an emergency',
    button: 'Add and send an invitation',
  },
  trainees: {
    title: 'People who practise',
    lead: 'They practise conversations with made-up patients. They cannot read any plan.',
    none: 'Nobody is here yet.',
    add: 'Add somebody who practises',
    button: 'Add and send an invitation',
  },
  lost: {
    title: 'Mail that could not be delivered',
    lead: 'We have stopped trying. The number helps whoever runs this service to find it.',
    kinds: {
      'sign-in': 'A link to sign in',
      welcome: 'An invitation to staff',
      invited: 'An invitation to a carer',
    },
    news: 'News for somebody',
  },
  more: 'More',
} as const
