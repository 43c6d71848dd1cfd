/** What somebody went past, when they come back. */
export const leftOpenWords = {
  title: 'What you left open',
  link: (count: number) => `What you left open: ${count}`,
  lead: 'You can answer these now or later.',
  marked:
    'A plan cannot be approved without those that say so. You can also talk about them with the nurse or doctor first.',
  needed: 'Needed before approval',
  leadHelper: (name: string) =>
    `These are the questions about ${name} that you went past. You can answer them now or later.`,
  nothing: (toCome: number) =>
    toCome === 0
      ? 'You left nothing open.'
      : `You left nothing open in what you came to. ${toCome === 1 ? 'One chapter is' : `${toCome} chapters are`} still to come.`,
  groups: {
    skipped: 'Left for later',
    'not-sure': 'Not sure yet',
    talk: 'To talk about with the nurse or doctor',
  },
  questions: 'What you asked the nurse or doctor',
  questionsText: 'Nobody has answered these yet. They go to the nurse or doctor with the plan.',
  askedIn: (chapter: string, day: string) => `Asked on ${day}, in the chapter “${chapter}”`,
  back: 'Back to the chapters',
} as const
