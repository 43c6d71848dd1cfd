/** What the person says after somebody came in an emergency. */
export const sayingBackWords = {
  title: 'Did your plan help?',
  theirs: 'Did the plan help?',
  lead: 'The plan was opened by people who help in an emergency:',
  opened: 'On',
  reads:
    'Your practice gets an email that something is to be read, and not what. It may take days until somebody reads it. If you need something now, call them. If somebody is in danger now, call 999.',
  send: 'Tell the practice',
  skip: 'Do not ask me about this',
  skipText: 'You need not say anything. You are not asked about this again.',
  back: 'Back to the plan',
  wasOpened: (day: string) => `The plan was opened in an emergency on ${day}.`,
  link: 'Did it help? Say how it went',
} as const
