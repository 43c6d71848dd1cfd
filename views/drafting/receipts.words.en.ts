/** Who opened a plan, in plain words. */
export const receiptWords = {
  title: 'Who has opened your plan',
  titleOther: 'Who has opened this plan',
  lead: 'Every time staff read your plan, it is written down here. The newest is on top. So is each time a helper opens your approved plan or looks at a code. What helpers read of your draft is not listed: they can read what you do not hide from them.',
  leadOther:
    'Every reading by staff, and of the approved plan by helpers, is written down here, and the person can see it too. The newest is on top. What helpers read of the draft is not listed.',
  none: 'No staff have opened your plan yet, and no helper has opened it as it was approved. What helpers read of your draft is not listed: they can read what you do not hide from them.',
  noneOther:
    'No staff have opened this plan yet, and no helper has opened it as it was approved. What helpers read of the draft is not listed.',
  ask: {
    title: 'Do you want to ask about one of these?',
    text: 'Tell your practice the day, the time and the name that stand here. They can ask whoever opened your plan why. You can also say there whether the plan helped.',
    call: 'Call your practice:',
    write: 'Write a private word to your nurse or doctor',
    when: 'They read it once the next version of your plan is with them, so if it cannot wait, call.',
  },
  most: 'Of each kind of entry this shows the 200 newest, and at least the 20 newest by each person.',
  since: 'More than once, first on',
  you: 'You',
  thePerson: 'The person',
  back: 'Back to your plan',
  unknown: 'No reason given',
  known: {
    card: 'They were shown the card',
    own: 'Read by the person whose plan it is',
    helper: 'Somebody who helps with the plan, and wrote it',
    helping: 'Somebody who helps, and may read the approved plan',
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
    revealed: 'Looked at what is kept apart from the plan, such as a code',
    'read-file': 'Looked at a photo or a file of the plan',
  },
} as const
