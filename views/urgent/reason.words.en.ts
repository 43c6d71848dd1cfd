/** Around the question why a plan is opened. */
export const reasonWords = {
  address: 'Address',
  afterUse: 'You opened this plan in the last week: say whether it was followed',
  open: 'Open the plan',
  card: 'Whose card is this?',
  cardText:
    'Check that this is the person in front of you. That you were shown the card is written down, and the person can see it.',
  openByCard: 'This is the person: open the plan',
  endedCard: {
    title: 'This card has been replaced',
    text: 'The person made a newer card, so this one opens nothing. There may still be a plan: search for it by NHS number, or by name and date of birth.',
  },
  noCard: {
    title: 'No card has this code',
    text: 'Check each letter and number, or search by NHS number, or by name and date of birth.',
  },
  search: 'Go to the search',
  other: 'This is not the person: search again',
} as const
