import type { CueOf } from '#src/training/scenario.ts'
import type { byInterpreterSection } from './section.ts'

export const cues: readonly CueOf<typeof byInterpreterSection>[] = [
  {
    turn: 'opening',
    kind: 'preference',
    expects: ['supporting', 'including'],
    text: 'She has got herself ready to read it out. It is a page about how he is to die.',
  },
  {
    turn: 'says-fine',
    kind: 'misunderstanding',
    expects: ['check', 'ask', 'including'],
    text: 'Half a minute has become four words.',
  },
  {
    turn: 'what-it-says',
    kind: 'question',
    expects: ['tell', 'supporting'],
    text: 'Does it mean that he is going to die?',
  },
  {
    turn: 'what-it-says',
    kind: 'emotion',
    expects: ['naming', 'respecting'],
    text: 'She has stopped reading.',
  },
  {
    turn: 'on-hold',
    kind: 'emotion',
    expects: ['tell', 'understanding', 'plain-words'],
    text: 'She sees him fight for breath, and you with a telephone.',
  },
  {
    turn: 'interpreter',
    kind: 'question',
    expects: ['supporting', 'ask', 'including'],
    text: 'She does not know who is in the room, or what it will be about.',
  },
  {
    turn: 'send-her-to-bed',
    kind: 'preference',
    expects: ['respecting', 'including', 'supporting'],
    text: 'He wants to speak, and not before her.',
  },
  {
    turn: 'send-her-to-bed',
    kind: 'emotion',
    expects: ['exploring', 'naming'],
    text: 'Each has told the other what could be borne.',
  },
  {
    turn: 'as-you-think',
    kind: 'misunderstanding',
    expects: ['tell', 'respecting'],
    text: 'He takes you for somebody who has to be agreed with.',
  },
  {
    turn: 'as-you-think',
    kind: 'preference',
    expects: ['exploring', 'silence'],
    text: 'There is something that he thinks.',
  },
  {
    turn: 'coat-on',
    kind: 'misunderstanding',
    expects: ['check', 'tell', 'respecting'],
    text: 'No to one night has become no for good.',
  },
  { turn: 'coat-on', kind: 'question', expects: ['tell'], text: 'Is that what they wrote?' },
  {
    turn: 'what-would-they-do',
    kind: 'question',
    expects: ['tell', 'plain-words', 'ask'],
    text: 'He wants to know what it would be for.',
  },
  {
    turn: 'not-my-language',
    kind: 'emotion',
    expects: ['naming', 'understanding', 'silence'],
    text: 'Not the hospital: being alone there, among words.',
  },
  {
    turn: 'wife-is-tired',
    kind: 'emotion',
    expects: ['naming', 'understanding', 'silence'],
    text: 'He has stopped trying to be heard.',
  },
  { turn: 'wife-is-tired', kind: 'preference', expects: ['respecting'], text: 'My wife, he says.' },
  {
    turn: 'if-she-comes',
    kind: 'preference',
    expects: ['check', 'planning', 'including'],
    text: 'It has an if, an until, and a place.',
  },
  {
    turn: 'closing',
    kind: 'question',
    expects: ['planning', 'check', 'supporting'],
    text: 'What does it say, and what becomes of it?',
  },
]
