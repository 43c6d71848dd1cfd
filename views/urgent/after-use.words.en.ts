/** What whoever used a plan is asked afterwards. */
export const afterUseWords = {
  lead: 'Two answers are enough. The practice of this plan can read them, and so can the person. Nobody is watching this page: what cannot wait needs a call.',
  more: 'What happened, what was wrong, your own words (optional)',
  next: 'Whoever opens the plan next reads what you say was wrong, with your role and no name.',
  call: 'The practice:',
  begun: 'You began to write this and did not send it. Nobody else reads it until you do.',
  asideHint: 'These words are kept for you alone, and are not sent.',
  send: 'Send it to the practice',
  said: 'It lies with the practice now',
  thanks:
    'They are sent an email that there is something to read. Nobody had read it when you sent it, and nothing in the plan has changed by it. If a number or an instruction is dangerous, call them too.',
  tooMany: 'You have said this ten times of this version. Call the practice instead.',
  other: 'Look for another person',
} as const
