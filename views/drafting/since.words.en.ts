/** What others did while the person was not here. */
export const sinceWords = {
  title: 'Since you were last here',
  lead: (at: string) => `You last wrote something here on ${at}. Since then:`,
  lines: {
    'helper-wrote': (by: string) => `${by} wrote to the question`,
    'helper-added': (by: string) => `${by} added`,
    'helper-wrote-of': (by: string) => `${by} wrote something about`,
    'wrote-in': (by: string) => `${by} wrote in the chapter`,
    'review-began': (by: string) => `${by} began to read your plan at your practice.`,
    'sent-back': (by: string) => `${by} sent your plan back to you with questions.`,
    approved: (by: string) => `${by} approved your plan.`,
    suspended: (by: string) => `${by} suspended your plan.`,
    emergency: (by: string) => `${by} wrote down that there was a crisis.`,
    admission: (by: string) => `${by} wrote down that you went into hospital.`,
    discharge: (by: string) => `${by} wrote down that you came home from hospital.`,
    'asked-back': (by: string) => `${by} asked you something.`,
    question: (by: string) => `${by} wrote down what became of a question of yours.`,
    opened: (by: string) => `${by} opened your plan.`,
    printed: (by: string) => `${by} printed your plan.`,
  },
  helpersTitle: 'What your helpers wrote',
  helpersLead:
    'This goes to your practice with your plan, in their names, beside what you say. Look at each of them. If something is not right, you can say it otherwise yourself, take out what they added to a list, or hand your plan over later.',
  theirWords: 'Their words',
  look: 'Look',
  more: (count: number) => `And ${count} more`,
} as const
