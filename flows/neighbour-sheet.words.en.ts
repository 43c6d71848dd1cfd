/** What is said before own words on a page for a neighbour. */
export const neighbourSheetWords = {
  'home.accessNotes': 'Finding me, and getting in:',
  'home.pets': 'Animals who need care, and who takes over:',
} as const
