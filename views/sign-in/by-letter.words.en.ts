/** Coming to one plan by a letter of paper with a code. */
export const byLetterWords = {
  title: 'Open your plan with a letter',
  lead: 'For somebody who has a letter with a code from their practice. You need no email address.',
  code: 'The code in the letter',
  codeHint: 'Ten letters and figures, for example C4K-7WM-9PXT. Spaces and small letters do not matter.',
  born: 'Date of birth',
  bornHint: 'Of the person whose plan it is. For example 27 3 1948.',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  button: 'Open the plan',
  device:
    'On a device that others use too: press “Sign out” when you are done. After 30 minutes without a press it signs you out by itself. What you were writing is kept for you.',
  kept: 'What you wrote is safe. Open the plan with a letter within 7 days, and it stands on the page again. Nobody else sees it. Where very many pages were sent like this, the oldest go first.',
  keptForADay:
    'You signed out before this was saved. What you wrote is safe for 24 hours from then: open the plan with a letter, and it stands on the page again. Nobody else sees it.',
  lost: 'Is the letter lost, or does it not work? Call your practice: they end it at once, and can print another one.',
  problems: {
    title: 'There is a problem',
    code: 'Write the code of ten letters and figures that is in the letter',
    born: 'Write a day, a month and a year, such as 27 3 1948',
    wrong:
      'This opens nothing. The code or the date of birth may be mistyped, or the letter has ended. After ten wrong dates a letter ends.',
  },
  wait: {
    title: 'Somebody has to speak with you first',
    text: 'The code and the date are right. Because this letter is used for the first time, nothing opens yet.',
    who: (practice: string) =>
      `Somebody at ${practice} has to speak with you, and say here that it was you. They have been told by email that the letter was used. Nobody promises when they read it.`,
    call: 'You need not wait for them. Call them:',
    callThem: 'Call them:',
    after: 'Once they have said so, open this page again and write the same code and date. It opens then.',
    meanwhile: 'Until then',
    points: [
      'Keep the letter where nobody takes it away.',
      'Write on paper what you would like to say. You can copy it here later, or let somebody at the practice write it down.',
      'If your health gets worse, do as you would without a plan. Nobody watches this page.',
    ],
    notYou: 'If it was not you who asked for this letter, tell the practice.',
    again: 'Try again',
    end: {
      title: 'Has somebody else seen the letter, or do you not want it?',
      text: 'You can end it now, without the practice. From that moment it opens nothing, for anybody. The practice can print another one.',
      button: 'End this letter',
    },
  },
  ended: {
    title: 'The letter is ended',
    text: 'It opens nothing any more, for anybody. Whoever types its code reads that it opens nothing.',
    another: (practice: string) => `If you want another one, ask ${practice} to print it.`,
  },
  tooMany: {
    title: 'Too many codes were tried where you are',
    text: 'Nothing was opened. Many people may share one connection. The right code with the right date of birth still opens its plan at once.',
    wait: (minutes: number) =>
      `Anything else is looked at again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
  },
  link: 'I have a letter with a code',
  account: 'You came here with a letter of paper. No email is ever sent to you.',
  home: {
    text: (day: string) =>
      `You open this plan with a letter, until ${day}. We send you no email: your practice tells you news by post or phone.`,
    link: 'Your letters: when they were used, and how to end one',
  },
} as const
