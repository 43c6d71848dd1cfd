/** Whom to call in a crisis, in England; checked by nobody since the date: numbers change. */
export const helpLines = {
  nation: 'england',
  asOf: '2026-11-22',
  heading: 'If you need help now',
  lines: [
    { who: 'In danger, or badly hurt', call: '999', text: 'Call 999' },
    { who: 'Urgent mental-health help, day and night', call: '111', text: 'Call 111 and choose option 2' },
    { who: 'Samaritans, to talk to someone, day and night', call: '116123', text: 'Call 116 123' },
    { who: 'Shout, to write instead of talk', sms: '85258', text: 'Text SHOUT to 85258' },
  ],
  unwatched: 'Nobody is watching this page. What you write here does not call for help.',
  pageTitle: 'Get help now',
  kept: 'What you wrote is saved.',
  interruption:
    'Some of what you wrote makes us think that you may not be safe. You know best. If you are not, please call now.',
  goOn: 'Go on with my plan',
} as const
