/** What everybody who practises may say, whoever it is said to: their own sentences, or nothing. */
export const ownWords = {
  first: 'Say your first sentence.',
  second: 'Say your second sentence.',
  third: 'Say your third sentence.',
} as const
export const silence = 'Say nothing for a while.'
