/** Who decides for the person, as a clinician records it. */
export const authorityWords = {
  title: 'Who decides for the person',
  lead: 'The law gives the power to decide, not this plan: of an adult only for when the person cannot decide, of a child to whoever has parental responsibility. A clinician has to see it: what a helper says of themselves is not enough.',
  noPapers:
    'No papers are recorded here: where this person lives, no power of attorney and no order about money lets somebody decide about health and care. Ask a lawyer of your organisation if you are shown such papers.',
  none: 'Nobody who helps with this plan has signed in yet.',
  not: 'no papers seen.',
  seen: 'papers seen:',
  record: 'Record papers that I have seen',
  does: 'Once you save it, they answer wishes as well, and what they say stands before other helpers, after the person. Whether the person can decide, what the papers leave out, and whether others have to agree is not asked here: check it each time. Chapters that they wrote in have to be read again.',
  save: 'I have seen these papers',
  end: 'They have no authority any more',
  back: 'Back to the review',
} as const
