export const privateWordWords = {
  title: 'Tell your nurse or doctor something in private',
  lead: 'Only the nurse or doctor who checks your plan reads this. Your helpers do not see it, and it is not part of your plan.',
  leadHelper: (person: string) =>
    `Only the nurse or doctor who checks the plan reads this. ${person} and other helpers do not see it, and it is not part of the plan.`,
  when: 'They read it once the plan is handed over. Nobody is watching before then. If somebody is in danger now, call 999.',
  label: 'What do you want them to know?',
  alone: 'I would like to speak with you alone',
  send: 'Keep it for my nurse or doctor',
  kept: 'It is kept for your nurse or doctor, and for nobody else.',
  told: 'What you told them before',
  show: 'Show it',
  takeBack: 'Take all of it back',
  back: 'Back to your chapters',
  problems: {
    empty: 'Write something, or say that you would like to speak alone',
    'too-long': 'This is too long: use 2,000 characters at most',
  },
} as const
