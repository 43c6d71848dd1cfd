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
    teams: (by: string) => `${by} changed which other teams may use your plan.`,
    'asked-back': (by: string) => `${by} asked you something.`,
    question: (by: string) => `${by} wrote down what became of a question of yours.`,
    opened: (by: string) => `${by} opened your plan.`,
    'team-read': (by: string) => `${by} read your plan, as a team that may.`,
    printed: (by: string) => `${by} printed your plan.`,
  },
  endedAlone: {
    own: (day: string) => `One recommendation of your approved plan was taken back on ${day}, by`,
    other: (day: string) => `One recommendation of the approved plan was taken back on ${day}, by`,
    stands: 'The rest of the approved plan stands as it was.',
    why: 'Read the reason in the approved plan',
  },
  helpersTitle: 'What your helpers wrote',
  helpersTitleForAnother: 'What helpers wrote',
  helpersLead:
    'This goes to your practice with your plan, in their names, beside what you say. Look at each of them. If something is not right, you can say it otherwise yourself, take out what they added to a list, or hand your plan over later.',
  helpersLeadForAnother:
    'This goes to the practice with the plan, in the name of whoever wrote it. Look at each. If something is not right, change what you wrote yourself, or hand the plan over later.',
  theirWords: 'Their words',
  look: 'Look',
  more: (count: number) => `And ${count} more`,
} as const
