/** A question that somebody asked, and wants to put otherwise. */
export const askedQuestionWords = {
  title: 'Change or take back your question',
  label: 'Your question to the nurse or doctor',
  askedOn: (day: string) => `You asked it on ${day}.`,
  there: 'Your practice may have read it already. They will see that you changed it, and how it was before.',
  notThere: 'Nobody at your practice has read it yet.',
  save: 'Save the change',
  takeBack: 'Take this question back',
  takeBackText: 'If you take it back, nobody has to answer it. You can ask again at any time.',
  over: 'This question was answered or taken back meanwhile. It cannot be changed any more.',
  overWay: 'See what became of it on the page of your plan',
  typed: 'What you wrote now, to copy into a new question:',
  stands: 'It was changed on another page, and says now:',
  problems: {
    empty: 'Write your question, or take it back',
    'too-long': 'Your question is too long: use 1,000 characters at most',
    moved: 'Your question was changed on another page meanwhile. Save again to keep what stands in the box.',
  },
  changed: 'Your question is changed.',
  takenBack: 'Your question is taken back.',
  change: 'Change it or take it back',
  back: 'Back to what you left open',
} as const
