/** What stands where there is no plan to read. */
export const goneWords = {
  withdrawn: 'Sharing of this plan was withdrawn on',
  withdrawnText:
    'The person asked that it is not read any more. This says nothing about other plans that may exist, on paper or elsewhere.',
  search: 'Look for another person',
  notYet: 'No version of your plan has been approved yet',
  notYetText: 'Nobody in urgent care can read it until a nurse or doctor has approved it.',
  toPlan: 'Go to your plan',
} as const
