/** What the code on a printed copy leads to, for whoever holds it. */
export const paperStateWords = {
  newest: {
    title: 'This paper is the newest version',
    titleChanged: 'Do not act on this paper alone: something has changed since',
    text: (version: number, moment: string) =>
      `It is version ${version}, approved ${moment}. No newer version has been approved here.`,
    changed:
      'Something is newer than this paper. A part was taken back or found wrong, the person asked for a change, or somebody who helps wrote something that nobody has checked. Ask the person. The plan in Sayso says which.',
    overdue: (day: string) => `It was due to be looked at again by ${day}: ask if it is still right.`,
  },
  replaced: {
    title: 'Do not follow this paper: there is a newer version',
    text: (moment: string) => `A newer version of this plan was approved ${moment}. Ask for that one.`,
  },
  stopped: {
    title: 'Do not follow this paper',
    text: 'The plan that it was printed from is not followed any more. This says nothing about other plans that may exist, on paper or elsewhere.',
  },
  unknown: {
    title: 'We do not know this paper',
    text: 'The address may be cut off, or the paper may come from another service. Whether it counts is not known here. Ask the person, those with them and their GP practice.',
  },
  refusal:
    'A refusal of treatment that the person made may still be binding: ask the person, those with them and their GP practice, and look for a signed paper. Otherwise decide as you would without this plan.',
  notWhose:
    'This page does not say whose paper it is. Check that the name and the date of birth on it are those of the person in front of you.',
  asOf: (moment: string) => `This is what is known on ${moment}.`,
  staff: 'Staff: sign in and read the plan as it is now',
} as const
