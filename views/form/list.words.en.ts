export const listWords = {
  unnamed: 'No name yet',
  hidden: 'A name that you hide from your helpers',
  change: 'Change',
  remove: 'Take out',
  removedTitle: 'Taken out, and kept',
  theirsTitle: 'What your helpers added',
  addedBy: 'Added by',
  takenOutByPerson: 'The person whose plan it is took this out. It is kept, and does not count now.',
  putBack: 'Put back',
  unfinished: 'Not finished',
  brief: 'One page to print',
  full: 'There is no room for another one. Take one out first.',
  besideTitle: (person: string) => `What ${person} named`,
  besideText: (person: string) =>
    `Open one to add what you know. Your words stand beside what ${person} wrote, under your own name, and change none of it.`,
  besideAnswered: 'You added words',
  besideOwn: 'What you name yourself',
} as const
