/** What stands where there is no plan to read. */
export const goneWords = {
  away: {
    withdrawn: {
      title: 'Sharing of this plan was withdrawn on',
      text: 'The person asked that it is not read any more. This says nothing about other plans that may exist, on paper or elsewhere.',
    },
    suspended: {
      title: 'This plan was suspended on',
      text: 'A clinician who knows the person stopped it for a time. Do not follow an earlier copy. This says nothing about other plans that may exist, on paper or elsewhere.',
    },
    superseded: {
      title: 'This plan was replaced on',
      text: 'Another plan of the same person is the current one. Do not follow an earlier copy. Search for the person again to find it.',
    },
    closed: {
      title: 'This plan was closed on',
      text: 'It is not current any more. Do not follow an earlier copy. This says nothing about other plans that may exist, on paper or elsewhere.',
    },
    'entered-in-error': {
      title: 'This plan was marked as made in error on',
      text: 'Nothing in it is to be followed. This says nothing about other plans that may exist, on paper or elsewhere.',
    },
  },
  search: 'Look for another person',
  notYet: 'No version of your plan has been approved yet',
  notYetText: 'Nobody in urgent care can read it until a nurse or doctor has approved it.',
  toPlan: 'Go to your plan',
} as const
