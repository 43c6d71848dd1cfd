/** What stands where there is no plan to read. */
export const goneWords = {
  away: {
    withdrawn: {
      title: 'Sharing of this plan was withdrawn on',
      text: 'The person asked that it is not read any more. Do not follow an earlier copy of it, on paper or in a photo. A refusal of treatment that the person made may still be binding: ask the person, those with them and the practice, and look for a signed paper. Ask too whether there is somebody who must not be called. This says nothing about other plans that may exist, on paper or elsewhere.',
    },
    suspended: {
      title: 'This plan was suspended on',
      text: 'A clinician at the practice stopped it for a time. Do not follow an earlier copy of it, on paper or in a photo. A refusal of treatment that the person made may still be binding: ask the person, those with them and the practice, and look for a signed paper. Ask too whether there is somebody who must not be called. This says nothing about other plans that may exist.',
    },
    superseded: {
      title: 'This plan was replaced on',
      text: 'Another plan of the same person is the current one. Do not follow an earlier copy. Search for the person again to find it.',
    },
    closed: {
      title: 'This plan was closed on',
      text: 'It does not count any more. Do not follow an earlier copy of it, on paper or in a photo. A refusal of treatment that the person made may still be binding: ask the person, those with them and the practice, and look for a signed paper. Ask too whether there is somebody who must not be called. This says nothing about other plans that may exist.',
    },
    'entered-in-error': {
      title: 'This plan was marked as made in error on',
      text: 'Nothing in it is to be followed. This says nothing about other plans that may exist, on paper or elsewhere.',
    },
  },
  whose: 'The name on it',
  born: 'Born',
  number: 'NHS number',
  compare: 'Check that this is the person in front of you. Of anybody else this page says nothing.',
  until: (day: string) =>
    `It was expected to last until ${day}. It goes on after that day, until a clinician lifts it.`,
  call: 'To ask about it, call',
  hours: 'It is answered:',
  wasWith: 'It was with',
  practiceClosed: 'a practice that has closed.',
  noPhone: 'Its phone number is not recorded here.',
  noNumber: 'If you cannot reach them, decide as you would without this plan.',
  noAnswer: 'If nobody answers, decide as you would without this plan.',
  search: 'Look for another person',
  notYet: 'No version of your plan has been approved yet',
  notYetText: 'Nobody in urgent care can read it until a nurse or doctor has approved it.',
  toPlan: 'Go to your plan',
} as const
