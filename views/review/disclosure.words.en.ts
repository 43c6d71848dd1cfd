export const disclosureWords = {
  open: 'Nobody has written down yet what became of this',
  openText:
    'Read these words now. If a life may be in danger now, call 999 or the crisis team at once. Otherwise contact the person today, alone if you can, and let no family member interpret. If somebody is at risk, follow your safeguarding policy. Then write what became of it. The plan cannot be approved before that.',
  /** Of a child, where somebody may be hurt: named as each nation calls them, as of 29 November 2026. */
  childText: (services: string) =>
    `Read these words now. If a life may be in danger now, call 999. Anybody can have written this, a parent too. If a child may be at risk, tell ${services} today, and whoever leads safeguarding of children where you work. If you are not sure, ask them. Where it may put the child at more risk, do not speak first with whoever may have done harm. See the child, alone where that is right for their age, and let no family member interpret. Then write what became of it. The plan cannot be approved before that.`,
  childServices: {
    england: 'children’s social care at the council',
    wales: 'social services for children at the council',
    scotland: 'the social work service for children at the council',
    'northern-ireland': 'the Gateway team of the Health and Social Care Trust',
  },
  /** Where words may tell of harm by somebody. */
  helpers: 'Who helps with this plan, and reads what the person does not hide:',
  helpersStop:
    'They do not read words like these, nor what you write here. Whoever is meant may be one of them, or not. Only the person can take a helper’s access away, on “People who help you”: offer to do it together, while nobody looks on.',
  helpersStay:
    'They do not read words like these, nor what you write here. Whoever is meant may be one of them, or not. No account of the person holds this plan, so nobody here can take a helper’s access away. Speak with whoever leads safeguarding before anything is said to them.',
  under: (label: string) => `under “${label}”`,
  phones: 'The person’s own number, as this plan has it:',
  noPhones: 'none in this plan. Look in their record.',
  whole: 'The whole answer. What the computer noticed is marked:',
  noticed: 'Noticed:',
  gone: 'Noticed when it was written. The answer as you have it now does not have these words:',
  now: 'The answer now:',
  toAnswer: 'See this answer in its chapter',
  others: 'Also noticed in this answer. What you write here closes all that is open of it:',
  moved:
    'A colleague wrote what became of it while you had this page open, and it stands below. What you typed is kept in the form, and nothing is saved yet. Read theirs, then save yours if it still holds.',
  written:
    'What you wrote down is saved. These words may speak of danger, so they come before the rest of the plan.',
  takenBack: 'Told to your practice before sharing was stopped',
  takenBackText:
    'Before sharing was stopped, your practice was told of words that sounded like danger, or of a wish to speak alone, and nobody wrote down what became of it. The words are not shown any more, nor what they speak of. Contact the person today, alone if you can, and let no family member interpret. If a life may be in danger now, call 999 or the crisis team at once. Then write what became of it.',
  takenBackWords: 'Sharing was stopped: neither the words nor what they speak of are shown any more.',
  untold: 'Told to the practice alone: your team reads none of it',
  untoldText:
    'Something that was told to the practice alone is still open there. The plan cannot be approved before the practice has written down what became of it: call the practice.',
  alone: 'Would like to speak with you alone',
  write: 'Write down what became of it',
  again: 'Open it again, or correct what was written',
  became: 'What became of it, by',
  planned: 'Planned, and not done yet, by',
  due: (day: string) => `To be done by ${day}. It stays open until somebody writes what was done.`,
  stands: 'What was written',
  standsPlanned: 'What is planned',
  correct: 'Correct it, or add what happened since',
  correctText:
    'What was written stays and can be read. What you write now stands after it, with your name, and counts.',
  settled: 'What became of words like danger, or of a wish to speak alone',
  title: 'What became of it',
  noWords:
    'No words are kept with it here: they were typed and not saved, or stand in a private word on the page of the review.',
  save: 'Save',
  tag: 'Open: what became of it',
} as const
