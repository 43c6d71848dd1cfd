export const checkWords = {
  title: (chapter: string) => `Is this right? ${chapter}`,
  lead: 'This is what you told us, in your own words.',
  change: 'Change',
  right: 'Yes, this is right',
  onward: (chapter: string) => `Yes, this is right. Next: ${chapter}`,
  chapters: 'See all chapters',
  notProvided: 'Not provided',
  parkedTitle: 'Kept, but not used now',
  parkedText:
    'You wrote this before you changed another answer. Nobody else sees it. It comes back by itself if you change that answer again.',
  againTitle: 'Needs another look',
  againText: 'The choices for this question have changed. Your answer is kept. Look at it again.',
  open: 'Not answered yet',
  suggested: (person: string) => `A suggestion. It counts only if ${person} takes it over.`,
  hidden: 'Hidden from your helpers. Show it here',
  takeOut: 'Take out',
  needed:
    'The plan needs an answer here before it can be approved. It can wait for your talk with your nurse or doctor.',
  answerNow: 'Answer',
  back: 'Back to your chapters',
} as const
