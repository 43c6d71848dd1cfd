export const reviewWords = {
  title: 'Review the plan',
  start: (section: string) => `Read: ${section}`,
  sign: 'Go on to sign and publish',
  updated: (version: number) =>
    `Version ${version} is approved and stays in use until you approve the next one. Sections that did not change since are still accepted.`,
  agenda: 'To talk about',
  nothing: 'Nobody asked for anything to be talked about, and nothing is missing.',
  toTalkAbout: 'Wants to talk about',
  questions: 'Questions of their own',
  differences: 'The person and a carer say different things about',
  anotherLook: 'The answer no longer fits the question',
  missing: 'Needed before the plan can be approved',
  warnings: 'Worth knowing before you approve',
  askedBack: 'You asked back',
  sections: 'Sections',
  states: { accepted: 'Accepted', changed: 'Changed since you accepted', 'not-read': 'Not yet read' },
  returnTitle: 'Send the plan back with your questions',
  returnText:
    'The person gets an e-mail that says no more than that there are questions. They read these when they sign in:',
  returnNone: 'You have asked nothing yet. Ask back below an answer in a section first.',
  returnEmpty: 'Ask back about at least one answer before you send the plan back',
  returnButton: 'Send it back',
  back: 'Plans to review',
  toReview: 'Back to the review',
  away: {
    draft: {
      title: 'The person is changing this plan',
      text: 'You can read the new draft once it is handed over.',
    },
    submitted: { title: 'This plan is waiting', text: 'Open it again to begin.' },
    'in-review': { title: 'This plan is being reviewed', text: 'Open it again to go on.' },
    returned: {
      title: 'This plan is with the person again',
      text: 'It comes back to the plans to review once it is handed over again. You asked:',
    },
    approved: { title: 'This plan is approved', text: 'Nothing is waiting for you here.' },
    withdrawn: { title: 'Sharing was stopped', text: 'Nobody but the person can read this plan.' },
    suspended: {
      title: 'This plan is suspended',
      text: 'Nobody in urgent care can read it until it is resumed.',
    },
    superseded: {
      title: 'Another plan replaced this one',
      text: 'Nobody in urgent care can read it. The other plan is the current one.',
    },
    closed: { title: 'This plan is closed', text: 'Nobody in urgent care can read it any more.' },
    'entered-in-error': {
      title: 'This plan was marked as made in error',
      text: 'Nobody in urgent care can read it, and nothing follows on it.',
    },
  },
  approvedVersion: 'See what was approved',
} as const
