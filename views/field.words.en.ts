/** What is wrong with an answer, by problem code. */
export const problemWords: Readonly<Record<string, string>> = {
  empty: 'Write or choose an answer, or use one of the other ways to go on',
  'too-long': 'This is too long: shorten it',
  'too-many': 'These are too many: leave some out',
  'not-a-date': 'This is not a date in the calendar: write it like 27 3 1941',
  'not-a-number': 'Write a whole number',
  'not-a-phone': 'Each phone number needs at least 10 digits',
  'not-an-email': 'Write an e-mail address, like name@example.org',
  'not-an-nhs-number':
    'This is not an NHS number: it has 10 digits. Check it against a letter or a prescription',
  'not-offered': 'Choose one of the answers on the page',
  'one-only': 'Choose one answer only',
  'choose-too': 'Choose one of the answers as well',
  unreadable: 'This holds a character that we cannot keep: type it again',
}

export const fieldWords = {
  note: 'Anything else you want to say about it (optional)',
  others: 'Anyone else, with a phone number (optional)',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  onEachLine: 'Write each one on a line of its own.',
  summary: 'There is a problem',
} as const
