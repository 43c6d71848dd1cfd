/** What every sheet of a printed plan says, and what is said where there can be no PDF. */
export const pdfWords = {
  service: 'Sayso',
  language: 'en',
  region: 'GB',
  draft: 'Draft, not approved. Do not rely on it.',
  approved: (version: number, moment: string) => `Version ${version}, approved ${moment}`,
  toBeLookedAt: (day: string) => `Due to be looked at again by ${day}`,
  wasToBeLookedAt: (day: string) => `Was due to be looked at again by ${day}: ask if it is still right`,
  stopped: {
    withdrawn: (day: string) => `Do not follow this copy. The person stopped sharing the plan on ${day}.`,
    suspended: (day: string) => `Do not follow this copy. The plan was suspended on ${day}.`,
    superseded: (day: string) => `Do not follow this copy. Another plan took its place on ${day}.`,
    closed: (day: string) => `Do not follow this copy. The plan was closed on ${day}.`,
    'entered-in-error': (day: string) =>
      `Do not follow this copy. The plan was marked as made in error on ${day}.`,
  },
  born: (day: string) => `born ${day}`,
  nhsNumber: (digits: string) => `NHS number ${digits}`,
  noName: 'Name not shown',
  copy: 'Uncontrolled copy.',
  printed: (moment: string) => `Printed ${moment}. It may have changed since.`,
  scan: 'Scan the code above to see if it is the newest.',
  asItIsNow: ({ address, by, practice }: Readonly<Record<'address' | 'by' | 'practice', string>>) =>
    `To see it as it is now: sign in at ${address} (staff: look for it by ${by}), or ask ${practice}.`,
  byNumber: 'NHS number or name',
  byNumberOrCard: (code: string) => `NHS number, name or card code ${code}`,
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
