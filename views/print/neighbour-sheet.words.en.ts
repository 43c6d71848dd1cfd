/** A page for a neighbour or friend with a key: nothing on it is about health. */
export const neighbourSheetWords = {
  title: 'For a neighbour with a key',
  lead: 'One page for somebody who has a key or looks in on you. Our words on it say nothing about your health. Read your own words on it before you give it away: you may have written more there. To print it, use the print command of your browser.',
  leftOut: 'What you hide from your helpers is left out here.',
  placeKept:
    'How to get in is left out here: you would rather not say where you live, or nobody may learn it. If you want, write it in by hand.',
  listen: 'Listen to this page',
  mark: 'For somebody with a key. Not a care plan.',
  about: (name: string) => `From ${name}`,
  wrong: 'If you cannot reach me, or something looks wrong',
  steps: {
    danger: 'If anybody may be in danger, call 999 first. You do not need to ask anybody.',
    letIn: 'Let the people in who come to help.',
    tellCrew: 'Tell them that I have a plan in Sayso that they can look for.',
    thenCall: 'Then call one of the people below.',
  },
  call: 'Whom to call',
  nobody: 'A name and a number to write in by hand:',
  byHand: 'Number, to write in by hand:',
  asked: 'What I ask you to do, and not to do',
  askedText: 'To write in by hand, together:',
} as const
