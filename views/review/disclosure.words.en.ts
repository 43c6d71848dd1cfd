export const disclosureWords = {
  open: 'Nobody has written down yet what became of this',
  openText:
    'Read these words now. Contact the person when they are alone, and let no family member interpret. If somebody is at risk, act today under your safeguarding policy. Then write what became of it. The plan cannot be approved before that.',
  alone: 'Would like to speak with you alone',
  write: 'Write down what became of it',
  again: 'Open it again, or correct what was written',
  became: 'What became of it, by',
  planned: 'Planned, and not done yet, by',
  due: (day: string) => `To be done by ${day}. It stays open until somebody writes what was done.`,
  stands: 'What was written',
  standsPlanned: 'What is planned',
  correct: 'Correct it, or add what happened since',
  correctText:
    'What was written stays and can be read. What you write now stands after it, with your name, and counts.',
  settled: 'What became of words like danger, or of a wish to speak alone',
  title: 'What became of it',
  noWords:
    'No words are kept with it here: they were typed and not saved, or stand in a private word on the page of the review.',
  save: 'Save',
  tag: 'Open: what became of it',
} as const
