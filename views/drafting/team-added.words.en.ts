export const teamAddedWords = {
  title: 'What your practice added',
  lead: 'Nurses or doctors wrote this, in their own names. It stands in your plan beside what you said. If something is not right, tell them, or change your own answer. What they recommend for an emergency is not here: you read it in your approved plan, once there is one.',
  inChapter: (chapter: string, count: number) => `${chapter}: ${count}`,
  toChapter: 'Look at this chapter',
  aboutEarlier: 'This was written about an earlier answer, which was:',
  aboutNothing: 'This was written before the answer that you gave since.',
  by: {
    answer: 'Written by',
    'at-your-word': 'Written down, as you said it, by',
    words: 'Added to this answer by',
  },
} as const
