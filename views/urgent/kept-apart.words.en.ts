/** What lies apart from a plan, such as the code of a key safe, is shown on a page of its own. */
export const keptApartWords = {
  about: 'It lies apart from the plan, and is shown to nobody who does not ask for it here.',
  writtenDown: {
    own: 'Each time somebody looks, it is written down. You see it under “Who has opened your plan”.',
    staff: 'That you looked, when, and for which service is written down, and the person sees it.',
    carer: 'That you looked is written down, and the person sees it.',
  },
  show: 'Show it',
  from: 'This was given by',
  takeOut: 'Take it out of my plan',
  takenOut: (name: string) =>
    `If you take it out, nobody can open it here any more. A backup made before may still hold it. What else ${name} wrote stays. If a plan of yours is approved, your practice is told that something changed. We do not write to ${name} about it.`,
  now: 'Read it now. It goes with this page: it is not kept in this browser.',
  of: 'Of',
  born: 'born',
  back: 'Back',
} as const
