/** Around the question why a plan is opened. */
export const reasonWords = {
  address: 'Address',
  open: 'Open the plan',
  other: 'This is not the person: search again',
} as const
