import type { CueOf } from '#src/training/scenario.ts'
import type { teenagerSection } from './section.ts'

export const cues: readonly CueOf<typeof teenagerSection>[] = [
  {
    turn: 'opening',
    kind: 'emotion',
    expects: ['exploring', 'naming', 'understanding'],
    text: 'He is holding on to her chair.',
  },
  {
    turn: 'opening',
    kind: 'preference',
    expects: ['including', 'ask'],
    text: 'It is about her, and she has not looked up.',
  },
  {
    turn: 'she-knows-why',
    kind: 'question',
    expects: ['tell', 'respecting'],
    text: 'Is it the what-if thing?',
  },
  { turn: 'she-knows-why', kind: 'emotion', expects: ['exploring'], text: 'Freya had one.' },
  {
    turn: 'not-in-front',
    kind: 'emotion',
    expects: ['understanding', 'naming'],
    text: 'She is keeping something away from her daughter with both arms.',
  },
  { turn: 'not-in-front', kind: 'preference', expects: ['including'], text: 'Imogen can hear every word.' },
  {
    turn: 'both-of-them',
    kind: 'emotion',
    expects: ['naming', 'understanding'],
    text: 'Each says the other does not love her enough.',
  },
  {
    turn: 'both-of-them',
    kind: 'preference',
    expects: ['including', 'respecting'],
    text: 'Here we go, says Imogen.',
  },
  {
    turn: 'alone-time',
    kind: 'preference',
    expects: ['respecting', 'including', 'supporting'],
    text: 'She wants to get away from it. She has not said from you.',
  },
  {
    turn: 'at-night',
    kind: 'emotion',
    expects: ['naming', 'understanding', 'silence', 'exploring'],
    text: 'She knows, and she has been alone with it, to spare them.',
  },
  { turn: 'tell-them', kind: 'question', expects: ['tell', 'respecting'], text: 'What is passed on?' },
  {
    turn: 'how-much',
    kind: 'question',
    expects: ['ask', 'tell', 'plain-words'],
    text: 'What would it be like? She wants to know, and she is afraid of it.',
  },
  {
    turn: 'the-tube',
    kind: 'preference',
    expects: ['check', 'exploring', 'planning', 'respecting'],
    text: 'It depends on what it is for. And there is a cat.',
  },
  {
    turn: 'whatever',
    kind: 'emotion',
    expects: ['naming', 'exploring', 'respecting', 'silence'],
    text: 'She would say something else.',
  },
  {
    turn: 'who-tells',
    kind: 'question',
    expects: ['planning', 'supporting', 'ask'],
    text: 'Who tells them, and how?',
  },
  {
    turn: 'who-tells',
    kind: 'emotion',
    expects: ['supporting', 'understanding'],
    text: 'She is the one who sorts them out.',
  },
  {
    turn: 'two-of-them',
    kind: 'emotion',
    expects: ['understanding', 'naming', 'respecting'],
    text: 'They kept it from her, and she kept it from them.',
  },
  {
    turn: 'two-of-them',
    kind: 'preference',
    expects: ['including'],
    text: 'Imogen is there, and could say it herself.',
  },
  { turn: 'closing', kind: 'question', expects: ['check', 'planning'], text: 'What happens with all that?' },
]
