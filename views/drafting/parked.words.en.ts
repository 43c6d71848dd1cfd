export const parkedWords = {
  beforeTitle: 'This changes which questions the plan asks',
  beforeText:
    'With this answer, the answers below are set aside. They are kept, word for word, and nobody reads them in the plan. They come back by themselves if you change this answer back.',
  theirs: (name: string, question: string) => `${question} (what ${name} wrote)`,
  change: 'Change it, and set these answers aside',
  keep: 'Leave it as it was',
  afterTitle: 'Set aside for now',
  afterText:
    'Because of what this plan is for, these answers do not count now. They are kept, word for word, and they come back by themselves if the reason for the plan changes back.',
  next: 'Go on',
  reason: 'Look at what the plan is for',
} as const
