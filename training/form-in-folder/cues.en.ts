import type { CueOf } from '#src/training/scenario.ts'
import type { formInFolderSection } from './section.ts'

export const cues: readonly CueOf<typeof formInFolderSection>[] = [
  {
    turn: 'opening',
    kind: 'emotion',
    expects: ['understanding', 'naming', 'respecting'],
    text: 'She found it alone, in her mother’s kitchen.',
  },
  {
    turn: 'opening',
    kind: 'question',
    expects: ['ask'],
    text: 'Did somebody decide? You do not know yet what she was told.',
  },
  {
    turn: 'in-march',
    kind: 'emotion',
    expects: ['naming', 'understanding', 'silence'],
    text: 'An ordinary supper has turned into something else, after the event.',
  },
  {
    turn: 'red-letters',
    kind: 'misunderstanding',
    expects: ['tell', 'plain-words'],
    text: 'She takes not resuscitating for not treating. She is not the only one who does.',
  },
  {
    turn: 'red-letters',
    kind: 'emotion',
    expects: ['understanding'],
    text: 'The letters are red, and the name is her mum’s.',
  },
  {
    turn: 'whose-name',
    kind: 'emotion',
    expects: ['respecting', 'understanding', 'supporting'],
    text: 'She expects to be kept out.',
  },
  {
    turn: 'the-reason',
    kind: 'misunderstanding',
    expects: ['check', 'respecting'],
    text: 'Somebody has written down an illness that she does not have.',
  },
  {
    turn: 'the-reason',
    kind: 'emotion',
    expects: ['exploring', 'naming'],
    text: 'She said nothing about the other word.',
  },
  {
    turn: 'bottom-stair',
    kind: 'emotion',
    expects: ['exploring', 'naming', 'silence'],
    text: 'She has watched it, and has not said it aloud before.',
  },
  {
    turn: 'bottom-stair',
    kind: 'misunderstanding',
    expects: ['tell'],
    text: 'For her, no resuscitation means that people stop trying.',
  },
  { turn: 'walk-past', kind: 'question', expects: ['tell', 'plain-words'], text: 'Yes or no.' },
  {
    turn: 'what-is-it',
    kind: 'misunderstanding',
    expects: ['tell', 'plain-words', 'ask'],
    text: 'On the telly they sit up.',
  },
  {
    turn: 'so-you-decide',
    kind: 'question',
    expects: ['tell', 'respecting'],
    text: 'Who decides, and who has to be told?',
  },
  {
    turn: 'one-thing',
    kind: 'question',
    expects: ['planning', 'check', 'understanding'],
    text: 'Why does it not say what will be done?',
  },
  {
    turn: 'does-she-know',
    kind: 'emotion',
    expects: ['naming', 'exploring'],
    text: 'She is afraid of her mother’s face.',
  },
  {
    turn: 'does-she-know',
    kind: 'preference',
    expects: ['including', 'ask'],
    text: 'Rita is two doors down, and awake.',
  },
  {
    turn: 'by-torch',
    kind: 'misunderstanding',
    expects: ['ask', 'exploring', 'including'],
    text: 'She answered for one night. It was written down for good.',
  },
  {
    turn: 'by-torch',
    kind: 'emotion',
    expects: ['understanding', 'silence'],
    text: 'A torch, a question like that, and nobody with her.',
  },
  {
    turn: 'rub-it-out',
    kind: 'preference',
    expects: ['check', 'planning', 'exploring'],
    text: 'Four things. One is about resuscitation.',
  },
  {
    turn: 'closing',
    kind: 'question',
    expects: ['planning', 'including', 'check', 'supporting'],
    text: 'What happens to the form?',
  },
]
