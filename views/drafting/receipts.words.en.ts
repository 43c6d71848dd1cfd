/** Who opened a plan, in plain words. */
export const receiptWords = {
  title: 'Who has opened your plan',
  titleOther: 'Who has opened this plan',
  lead: 'Every time staff read your plan, it is written down here. The newest is on top. Helpers are not listed: they can read what you do not hide from them.',
  leadOther:
    'Every reading by staff is written down here, and the person can see it too. The newest is on top. What helpers read is not listed.',
  none: 'No staff have opened your plan yet. Helpers are not listed: they can read what you do not hide from them.',
  noneOther: 'No staff have opened this plan yet. What helpers read is not listed.',
  ask: {
    title: 'Do you want to ask about one of these?',
    text: 'Tell your practice the day, the time and the name that stand here. They can ask whoever opened your plan why. You can also say there whether the plan helped.',
    call: 'Call your practice:',
    write: 'Write a private word to your nurse or doctor',
    when: 'They read it once your plan is handed over, so if it cannot wait, call.',
  },
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
    versions: 'To compare versions of the plan',
    practice: 'The practice that looks after the plan',
    found: 'They saw whose plan it is, with the address unless it was kept back, and nothing else of it',
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
