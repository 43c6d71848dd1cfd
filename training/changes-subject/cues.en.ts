import type { CueOf } from '#src/training/scenario.ts'
import type { changesSubjectSection } from './section.ts'

export const cues: readonly CueOf<typeof changesSubjectSection>[] = [
  {
    turn: 'opening',
    kind: 'question',
    expects: ['tell', 'ask'],
    text: 'She asks who you are and what you want. She has the answer to each ready that will end the call.',
  },
  {
    turn: 'the-bus',
    kind: 'emotion',
    expects: ['exploring', 'silence'],
    text: 'Twice she says that there is no seat. Waiting on her feet has become hard.',
  },
  {
    turn: 'your-form',
    kind: 'emotion',
    expects: ['respecting', 'ask', 'naming'],
    text: 'She has become a row on somebody’s list, and she knows how lists are filled.',
  },
  {
    turn: 'stairs',
    kind: 'emotion',
    expects: ['exploring', 'naming', 'silence'],
    text: 'The stairs were said and taken back within a breath.',
  },
  {
    turn: 'half-said',
    kind: 'emotion',
    expects: ['exploring', 'understanding', 'silence'],
    text: 'She makes it small, and looks for a pencil: this is what she was stepping round.',
  },
  {
    turn: 'the-clue',
    kind: 'emotion',
    expects: ['naming', 'respecting'],
    text: 'She keeps you at arm’s length, and does not want you to go.',
  },
  {
    turn: 'the-floor',
    kind: 'emotion',
    expects: ['naming', 'understanding', 'silence'],
    text: 'Five hours by herself, in sight of the telephone.',
  },
  {
    turn: 'the-floor',
    kind: 'preference',
    expects: ['respecting', 'exploring'],
    text: 'She wants it told to nobody. She has a reason for that.',
  },
  { turn: 'why-ring', kind: 'question', expects: ['tell'], text: 'What do you want, really?' },
  {
    turn: 'why-ring',
    kind: 'emotion',
    expects: ['understanding', 'exploring'],
    text: 'A telephone call took her sister’s front door away.',
  },
  {
    turn: 'edie',
    kind: 'emotion',
    expects: ['understanding', 'respecting', 'naming'],
    text: 'She keeps people off because of that one call, and yours is one more.',
  },
  {
    turn: 'the-box',
    kind: 'emotion',
    expects: ['naming', 'exploring', 'silence', 'respecting'],
    text: 'A good while, on a bathroom floor, said as if it were nothing.',
  },
  {
    turn: 'put-fine',
    kind: 'preference',
    expects: ['respecting', 'check', 'exploring'],
    text: 'She settles what you may know. One name is in it.',
  },
  {
    turn: 'the-window',
    kind: 'preference',
    expects: ['check', 'planning', 'exploring'],
    text: 'Her window, and a key instead of a broken door.',
  },
  {
    turn: 'left-alone',
    kind: 'preference',
    expects: ['respecting', 'exploring', 'check'],
    text: 'To be left alone is a wish. It has edges that you do not know yet.',
  },
  {
    turn: 'the-key',
    kind: 'question',
    expects: ['tell', 'planning', 'ask'],
    text: 'May it be somebody who is no relation?',
  },
  {
    turn: 'who-hears',
    kind: 'question',
    expects: ['respecting', 'ask', 'tell'],
    text: 'She asks what will be done with what she told you.',
  },
  { turn: 'closing', kind: 'question', expects: ['planning', 'check'], text: 'What happens now?' },
]
