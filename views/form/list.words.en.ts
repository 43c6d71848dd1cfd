export const listWords = {
  unnamed: 'No name yet',
  hidden: 'A name that you hide from your helpers',
  change: 'Change',
  remove: 'Take out',
  removedTitle: 'Taken out, and kept',
  putBack: 'Put back',
  unfinished: 'Not finished',
  full: 'There is no room for another one. Take one out first.',
} as const
