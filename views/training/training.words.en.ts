import type { Audience, Cue, SkillTag } from '#src/training/scenario.ts'

/** What stands on the pages for practising, whatever the conversation. */
export const trainingWords = {
  mark: 'TRAINING',
  markText: 'Everybody here is made up. Nothing you do here goes into anybody’s plan.',
  title: 'Practise a conversation',
  lead: 'You talk with somebody who is made up. Each time, you choose what to say or do, and see where it leads.',
  yourPart: 'Your part',
  where: 'Where',
  time: 'Time',
  minutes: (count: number) => `About ${count} minutes`,
  seenBy: 'Who sees it',
  which: 'Which one?',
  for: (whom: string) => `For ${whom}.`,
  touchesOn: (what: string) => `It is about ${what}.`,
  warning: (what: string) =>
    `This conversation is about ${what}. If you are grieving, or if it is too near to something of your own, you can stop at any turn and come back, or not come back.`,
  listed: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  reviewed: 'Reviewed by',
  byNobody: 'No clinician yet',
  restsOn: 'What it rests on',
  beforeYouBegin: 'Before you begin',
  begin: 'Begin',
  beginAgain: 'Begin again from the start',
  earlier: 'Your earlier conversations',
  noneEarlier: 'You have not practised yet.',
  goOn: 'Go on',
  readIt: 'Read it',
  lookBack: 'Look back',
  states: {
    turn: (where: string) => `Under way, at “${where}”`,
    ended: (where: string) => `Ended: “${where}”`,
    outdated: (_where: string) => 'The conversation has been rewritten since. You can read what was said.',
  },
  begun: 'Begun',
  back: 'Back to your conversations',
  listen: 'Listen to this turn',
  patient: 'The patient',
  says: (who: string) => `${who} says`,
  youChose: 'You chose',
  choose: 'What do you say or do?',
  chooseOne: 'Choose what you say or do',
  problem: 'There is a problem',
  continue: 'Continue',
  soFar: 'The conversation so far',
  stopHint: 'You can stop here. It is saved.',
  stop: 'Stop here for now',
  lookBackAt: (number: number) => `Look back at try ${number}`,
} as const

export const stoppedWords = {
  title: 'You have stopped here',
  saved:
    'It is saved. You can go on whenever you like, or leave it for good. Nobody is told that you stopped.',
  supportTitle: 'If it came too near',
  support:
    'Conversations like this can bring back something of your own. You could talk to a colleague, to the person you learn with, to the staff support where you work, or to your own GP.',
  goOn: 'Go on with the conversation',
  leave: 'Leave it for now',
} as const

export const outdatedWords = {
  text: 'This conversation has been rewritten since you began it. What was said is kept and can be read, but it cannot go on from here.',
} as const

export const endingWords = {
  over: 'The conversation is over',
  notAGrade: 'An ending is not a grade.',
  firstYou: 'First, in your own words',
  whyFirst: 'You will learn more from what comes next if you first write down why you chose as you did.',
  label: 'What were you trying to do?',
  hint: (longest: number) =>
    `You may leave this empty. ${longest.toLocaleString('en-GB')} characters at most. You can read it again later beside your moves.`,
  tooLong: (longest: number) =>
    `Your text is too long: use ${longest.toLocaleString('en-GB')} characters at most`,
  continue: 'Continue',
  stopHint:
    'You can stop here: the conversation is saved. What you write above is saved when you choose Continue.',
  seeMoves: 'See what your moves showed',
} as const

export const debriefWords = {
  title: 'Looking back',
  tries: 'Your tries',
  tryNumber: (number: number) => `Try ${number}`,
  shownHere: 'this page',
  underWay: 'under way',
  goOn: 'Go on with it',
  howItEnded: 'How it ended',
  whyStopped: 'Why it stopped',
  broughtThere: 'These moves brought it there:',
  whyEnded: 'Why it ended so',
  wouldTake: (ending: string) => `To end with “${ending}” it would have taken this:`,
  stoodAt: (measure: string, stood: number, takes: number) =>
    `${measure} stood at ${stood} at the end, and it takes ${takes} or more.`,
  notReached: (title: string) => `You did not come to the turn “${title}”.`,
  oneOfThese: 'It takes',
  barred: 'After this it could not end so.',
  either: (moves: readonly string[]) => moves.map((move) => `“${move}”`).join(' or '),
  taughtElsewhere: 'Where these stand in what you may have been taught',
  taughtLead: 'What you showed in this try is marked.',
  shownMark: (skill: string, isShown: boolean) => (isShown ? `${skill} (shown)` : skill),
  listed: (names: readonly string[]) => names.join(', '),
  otherMoves: 'What else you could have said, and what would have come next',
  noChange: 'Nothing changes',
  wouldCome: {
    same: (_says: string) => 'The same comes next.',
    other: (says: string) => `Then comes: “${says}”`,
    over: (ending: string) => `Then it is over: “${ending}”.`,
  },
  yourWords: 'What you wrote before you saw this',
  nothingWritten: 'You wrote nothing.',
  harms: 'What can do harm',
  harmsLead: 'These stand by themselves, because no good move makes up for them.',
  noHarms: 'Nothing in this try.',
  skills: 'What you had practice in',
  skill: 'Skill',
  shown: 'Shown',
  opportunities: 'Opportunities',
  noSkills: 'The conversation ended before any of it came up.',
  met: 'What you picked up',
  missed: 'What went by',
  none: 'None.',
  turns: 'Turn by turn',
  youChose: 'You chose',
  tryAgain: 'Try again from here',
  fromTurn: (title: string) => `: ${title}`,
  kept: 'This try is kept. You can read it again at any time.',
  earlierOnly: 'This is an earlier try. To try again from one of its turns, look back at your last one.',
  measures: 'How it went, turn by turn',
  after: 'After',
  atStart: 'At the start',
  chart: 'Line chart: ',
  changed: (title: string, first: number, last: number) => `${title} goes from ${first} to ${last}`,
  tableHasAll: 'The table below has every value.',
  start: 'Start',
  modelAnswer: 'What good ways have in common',
  about: 'What this rests on',
  back: 'Back to your conversations',
} as const

export const cueWords: Readonly<Record<Cue['kind'], string>> = {
  emotion: 'A feeling',
  question: 'A question',
  misunderstanding: 'A misunderstanding',
  preference: 'A wish',
}

/** Said before the name of the skill; never a sign or a colour alone. */
export const polarityWords: Readonly<Record<`${SkillTag['polarity']}`, string>> = {
  '1': 'Shows',
  '-1': 'Works against',
  harm: 'Can do harm to',
}

/** In the plural, as they stand behind “For”. */
export const audienceWords: Readonly<Record<Audience, string>> = {
  gp: 'GPs',
  'hospital-doctor': 'hospital doctors',
  nurse: 'nurses',
  'social-worker': 'social workers',
  paramedic: 'paramedics',
  administrator: 'receptionists and administrators',
}
