/** One's own email address, and another in its place. */
export const emailWords = {
  link: 'Change your email address',
  title: 'Change your email address',
  now: 'You sign in with',
  lead: 'Write the new address. We send a link to it. Open the link on a device on which you are signed in here.',
  points: [
    'Until you press the button behind the link, everything stays as it is.',
    'Then you sign in with the new address alone, and every other device is signed out.',
    'The old address gets one email that says that it was changed, and not to which address.',
    'No word of a plan changes. Whoever helps you, and your practice, are not told.',
  ],
  label: 'The new email address',
  button: 'Send me a link',
  problems: {
    title: 'There is a problem',
    email: 'Write one email address, like name@example.org',
    same: 'This is the address that you have now. Write the new one',
    often: 'You have asked for several links today. Look for the newest one, or ask again tomorrow',
  },
  sent: {
    title: 'Look at the mail of the new address',
    text: 'We sent a link there. It works once, for 30 minutes, and only while you are signed in here.',
    wrong: 'If nothing comes, the address may be mistyped. Nothing has changed: ask again.',
    demo: 'In this demonstration you can read the email here:',
    demoMail: 'see the mail',
    again: 'Write the address again',
  },
  move: {
    title: 'Use this email address from now on?',
    text: (from: string, to: string) => `Until now: ${from}. From now on: ${to}.`,
    button: 'Use the new address',
    taken:
      'This address belongs to another place on Sayso already. Nothing has changed: you sign in as before. Use another address.',
  },
} as const
