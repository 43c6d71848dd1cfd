export const disclosureWords = {
  open: 'Nobody has written down yet what became of this',
  openText:
    'Read these words now. Contact the person when they are alone, and let no family member interpret. If somebody is at risk, act today under your safeguarding policy. Then write what became of it. The plan cannot be approved before that.',
  alone: 'Would like to speak with you alone',
  write: 'Write down what became of it',
  became: 'What became of it, by',
  settled: 'What became of words like danger, or of a wish to speak alone',
  title: 'What became of it',
  noWords:
    'No words are kept with it here: they were typed and not saved, or stand in a private word on the page of the review.',
  save: 'Save',
  tag: 'Open: what became of it',
} as const
