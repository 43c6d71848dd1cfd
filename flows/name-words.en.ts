/** What stands before a name and is none, and names that are ordinary words too. */
export const nameWords = {
  titles: [
    ...['mr', 'mrs', 'ms', 'mx', 'miss', 'mister', 'dr', 'doctor', 'nurse', 'sister', 'brother', 'father'],
    ...['reverend', 'the', 'and', 'sir', 'lady', 'my', 'uncle', 'auntie', 'aunty', 'aunt', 'cousin'],
    ...['gran', 'grandad', 'nan', 'mum', 'dad', 'mother'],
  ],
  ordinary: [
    ...['may', 'mark', 'grace', 'will', 'hope', 'faith', 'joy', 'bill', 'rose', 'dawn', 'pat', 'sue'],
    ...['do', 'an', 'so', 'no', 'he', 'in', 'my', 'to', 'go', 'me', 'us', 'it', 'at', 'is', 'or', 'on'],
  ],
} as const
