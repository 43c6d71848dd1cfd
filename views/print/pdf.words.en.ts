/** What every sheet of a printed plan says, and what is said where there can be no PDF. */
export const pdfWords = {
  service: 'Sayso',
  language: 'en',
  region: 'GB',
  draft: 'Draft, not approved. Do not rely on it.',
  approved: (version: number, day: string) => `Version ${version}, approved ${day}`,
  validUntil: (day: string) => `Valid until ${day}`,
  born: (day: string) => `born ${day}`,
  nhsNumber: (digits: string) => `NHS number ${digits}`,
  noName: 'Name not shown',
  copy: (moment: string) => `Uncontrolled copy, printed ${moment}.`,
  whether: 'It may have changed since. Staff: look for the newest version in this service',
  whetherByCard: (code: string) => `, card code ${code}`,
  ownCheck: 'Ask the practice if you cannot look.',
  printed: (moment: string) => `Printed ${moment}. It may have changed since.`,
  fault: {
    title: 'There is no PDF of this page now',
    'not-here': 'This service cannot make a PDF. Nothing is lost.',
    busy: 'Others are printing now. Try again in a minute.',
    letters:
      'This plan has letters or signs that a PDF of this service cannot show. We leave nothing out, so no PDF was made.',
    failed: 'The PDF could not be made in time. Nothing is lost.',
    instead: 'Open the page and use the print command of your browser. It prints the same words.',
    open: 'Open the page to print it',
  },
} as const
