/** Who decides for the person, as a clinician records it. */
export const authorityWords = {
  title: 'Who decides for the person',
  lead: 'A helper decides for the person only with papers that a clinician has seen, and only when the person cannot decide. What they say of themselves is not enough.',
  none: 'Nobody who helps with this plan has signed in yet.',
  not: 'no papers seen.',
  seen: 'papers seen, number',
  record: 'Record papers that I have seen',
  does: 'From then on they answer wishes as well, and what they say stands before other helpers, after the person. Chapters that they wrote in have to be read again.',
  save: 'I have seen these papers',
  end: 'They have no authority any more',
  back: 'Back to the review',
} as const
