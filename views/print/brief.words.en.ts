/** One page about one thing that could happen, before anybody has approved it. */
export const briefWords = {
  title: 'One page for now',
  lead: 'These are your words on one page. To print it, use the print command of your browser. Show it only to people you trust.',
  open: 'Something is not written yet. You can print the page all the same, or write it now.',
  listen: 'Listen to this page',
  mark: 'Draft, not approved. Do not rely on it.',
  means: 'No nurse or doctor has checked this page.',
  emergency: 'In an emergency call 999, whatever this page says.',
  stands:
    'There is an approved plan as well. Whoever comes to help reads that one, and what was written or changed here since then is not in it.',
  happens: 'What could happen',
  about: (name: string) => `About ${name}`,
  writtenBy: (who: string, name: string) => `Written by ${who}, who helps ${name}`,
  hidden: {
    'by-person': 'You hide this from your helpers, so it is not printed',
    'by-words':
      'This is not printed, because of its words: whoever finds the paper could read them. They stay in the plan.',
    'by-choice': 'This is not printed: whoever it is about may read the paper.',
  },
  why: { print: 'Print it too', leaveOut: 'Leave it off the print' },
  withHidden: {
    leftOut: 'What you hide from your helpers is left off this page when you print it.',
    show: 'Print it with what I hide',
    shown: 'What you hide from your helpers is on this page too. Whoever finds the paper can read it.',
    leaveOut: 'Leave out what I hide',
  },
  show: 'Show it here',
  notYet: 'Not written yet',
  said: 'This was said in a recording. It is not on this page until somebody has typed it up, and whose plan it is says that it is so.',
  write: 'Write this now',
  change: 'Change',
  goOn: (chapterOrQuestion: string) => `Go on with “${chapterOrQuestion}”`,
  goOnText: 'There is more to the plan. You can stop here: what you wrote is saved.',
  toPlan: 'See all chapters',
} as const
