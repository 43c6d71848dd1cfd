import type { CueOf } from '#src/training/scenario.ts'
import type { maxineFridaysSection } from './section.ts'

export const cues: readonly CueOf<typeof maxineFridaysSection>[] = [
  {
    turn: 'opening',
    kind: 'preference',
    expects: ['including', 'ask', 'respecting'],
    text: 'She has not been asked anything yet.',
  },
  {
    turn: 'sachets',
    kind: 'preference',
    expects: ['exploring', 'silence'],
    text: 'Friday lies upside down.',
  },
  {
    turn: 'bev-tells',
    kind: 'emotion',
    expects: ['understanding', 'naming'],
    text: 'She rang 999, and goes on hearing it.',
  },
  {
    turn: 'bev-tells',
    kind: 'misunderstanding',
    expects: ['check', 'including'],
    text: 'No capacity: it has been said, and not looked into.',
  },
  {
    turn: 'bev-knows',
    kind: 'emotion',
    expects: ['respecting', 'silence', 'including', 'ask'],
    text: 'She has learnt that other people have her answers.',
  },
  {
    turn: 'my-apron',
    kind: 'preference',
    expects: ['check', 'respecting', 'exploring'],
    text: 'They moved her day on to the one thing that has her name on.',
  },
  { turn: 'clive', kind: 'question', expects: ['tell', 'plain-words'], text: 'Gone where?' },
  { turn: 'clive', kind: 'emotion', expects: ['naming', 'exploring'], text: 'He had the chair by her.' },
  {
    turn: 'was-it-the-machine',
    kind: 'misunderstanding',
    expects: ['tell', 'plain-words'],
    text: 'She thinks that the machine may kill people. On Fridays she has not gone.',
  },
  {
    turn: 'was-it-the-machine',
    kind: 'emotion',
    expects: ['exploring', 'silence', 'naming'],
    text: 'Like her nan.',
  },
  {
    turn: 'sent',
    kind: 'misunderstanding',
    expects: ['tell', 'plain-words'],
    text: 'Gone, to her, is a place that the machine sends people to.',
  },
  { turn: 'sent', kind: 'emotion', expects: ['understanding'], text: 'She has been keeping herself safe.' },
  {
    turn: 'if-not',
    kind: 'question',
    expects: ['tell', 'plain-words', 'check'],
    text: 'Poorly is what she gets from going.',
  },
  {
    turn: 'not-die',
    kind: 'preference',
    expects: ['planning', 'check', 'respecting'],
    text: 'Both: the machine and the apron.',
  },
  {
    turn: 'be-good',
    kind: 'misunderstanding',
    expects: ['check', 'naming', 'silence'],
    text: 'She says yes, and looks at Bev to see whether it was the right one.',
  },
  {
    turn: 'found-her',
    kind: 'emotion',
    expects: ['naming', 'understanding', 'including'],
    text: 'She thought that Maxine was dead. She has told nobody but you.',
  },
  {
    turn: 'put-things',
    kind: 'preference',
    expects: ['check', 'planning', 'exploring'],
    text: 'How she is to be told, in which order, and where she sits.',
  },
  {
    turn: 'closing',
    kind: 'question',
    expects: ['supporting', 'planning', 'check'],
    text: 'Are you coming back?',
  },
]
