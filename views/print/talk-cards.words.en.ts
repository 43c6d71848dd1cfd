/** The cards that lie furthest apart, to talk about. */
export const talkCardsWords = {
  title: 'Cards to talk about',
  lead: 'For the two of you. Print it, or read it out. You can stop after any line.',
  listen: 'Listen to this page',
  mark: 'For talking at home. Not an approved plan.',
  about: (name: string) => `About ${name}`,
  writtenBy: (who: string, name: string) => `For ${name} and ${who}, to talk about together`,
  first: 'You put these cards in different places. Neither is wrong, and nothing has to be decided.',
  says: (name: string, pile: string) => `${name} says: ${pile}`,
  guessed: (name: string, pile: string) => `${name} guessed: ${pile}`,
  begin: 'You could begin with:',
  none: 'No card that you both sorted lies in another place. You could still ask each other why.',
  stop: 'If it gets too much: “Let us stop here, and go on another day.”',
} as const
