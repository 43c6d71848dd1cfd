import type { CueOf } from '#src/training/scenario.ts'
import type { difficultNewsSection } from './section.ts'

export const cues: readonly CueOf<typeof difficultNewsSection>[] = [
  {
    turn: 'opening',
    kind: 'question',
    expects: ['ask'],
    text: 'He asks what you have come to tell him. You do not know yet what he knows.',
  },
  {
    turn: 'his-account',
    kind: 'question',
    expects: ['ask', 'silence'],
    text: 'Nobody said what comes after the picture: he would like somebody to.',
  },
  {
    turn: 'his-guess',
    kind: 'emotion',
    expects: ['respecting', 'naming', 'understanding'],
    text: 'He had no warning. Both hands go to the table.',
  },
  {
    turn: 'shed',
    kind: 'emotion',
    expects: ['naming', 'understanding', 'silence'],
    text: 'Forty steps, and he has counted them: he is showing you what he has lost.',
  },
  {
    turn: 'wants-to-know',
    kind: 'preference',
    expects: ['respecting', 'ask'],
    text: 'He wants to be told, and he says that Jean does not want it said.',
  },
  {
    turn: 'wants-an-answer',
    kind: 'emotion',
    expects: ['understanding', 'naming', 'tell'],
    text: 'Three stays and no plain answer: he is angry, and he has reason to be.',
  },
  { turn: 'telling', kind: 'question', expects: ['tell'], text: 'How long have I got?' },
  {
    turn: 'the-quiet',
    kind: 'emotion',
    expects: ['silence', 'naming', 'exploring'],
    text: 'Four words, and a cup that goes round: the news is still arriving.',
  },
  {
    turn: 'the-doubt',
    kind: 'question',
    expects: ['tell', 'exploring'],
    text: 'He asks a second time, and tells you why he has stopped believing answers.',
  },
  {
    turn: 'jean-heard',
    kind: 'emotion',
    expects: ['naming', 'understanding'],
    text: 'Under Jean’s anger: alone with him at three in the morning.',
  },
  {
    turn: 'jean-guards',
    kind: 'emotion',
    expects: ['naming', 'exploring', 'respecting'],
    text: 'She closes the subject because she is frightened, and he says so.',
  },
  {
    turn: 'fear-open',
    kind: 'emotion',
    expects: ['exploring', 'respecting', 'naming', 'silence'],
    text: 'The breath, and Jean having to watch.',
  },
  {
    turn: 'fear-shut',
    kind: 'preference',
    expects: ['respecting', 'supporting', 'silence'],
    text: 'He does not want to speak of it now, at least not with you.',
  },
  {
    turn: 'matters-open',
    kind: 'preference',
    expects: ['check', 'exploring'],
    text: 'His bed, the window, no strip lights, the bench.',
  },
  {
    turn: 'matters-wary',
    kind: 'misunderstanding',
    expects: ['check', 'respecting'],
    text: 'A dislike of corridors was written down as a refusal of hospital.',
  },
  {
    turn: 'hospital',
    kind: 'question',
    expects: ['planning', 'respecting'],
    text: 'May he still go in for something that can be put right?',
  },
  {
    turn: 'closing',
    kind: 'question',
    expects: ['check', 'planning'],
    text: 'He is worn out and asks what happens now.',
  },
]
