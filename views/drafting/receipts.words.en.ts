/** Who opened a plan, in plain words. */
export const receiptWords = {
  title: 'Who has opened your plan',
  titleOther: 'Who has opened this plan',
  lead: 'Every time somebody reads your plan, it is written down here. The newest is on top.',
  leadOther: 'Every reading is written down here, and the person can see it too. The newest is on top.',
  none: 'Nobody has opened your plan yet.',
  noneOther: 'Nobody has opened this plan yet.',
  most: 'This shows the 200 newest.',
  since: 'More than once, first on',
  you: 'You',
  thePerson: 'The person',
  back: 'Back to your plan',
  unknown: 'No reason given',
  known: {
    card: 'They were shown the card',
    own: 'Read by the person whose plan it is',
    'same-number': 'Another plan has the same NHS number',
    practice: 'The practice that looks after the plan',
    'told-stopped': 'They were told that the plan is not in use, and read no word of it',
  },
  deeds: {
    opened: 'Opened the plan',
    searched: 'Searched for it',
    superseded: 'Approved another plan in its place',
    printed: 'Printed the plan',
    'read-draft': 'Read the draft, to check it',
  },
} as const
