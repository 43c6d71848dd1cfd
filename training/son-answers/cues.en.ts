import type { CueOf } from '#src/training/scenario.ts'
import type { sonAnswersSection } from './section.ts'

export const cues: readonly CueOf<typeof sonAnswersSection>[] = [
  {
    turn: 'opening',
    kind: 'preference',
    expects: ['including', 'ask'],
    text: 'He says that she does not mind. You have not heard it from her.',
  },
  {
    turn: 'four-seconds',
    kind: 'preference',
    expects: ['silence', 'including'],
    text: 'She was about to say something. It may have been the nights.',
  },
  {
    turn: 'the-kitchen',
    kind: 'emotion',
    expects: ['understanding', 'naming', 'respecting'],
    text: 'Forty-one nights, and he is asked to stand in the kitchen.',
  },
  {
    turn: 'buzzer',
    kind: 'emotion',
    expects: ['understanding', 'naming'],
    text: 'Nobody waited, and she was written down as confused. He has not let it happen since.',
  },
  {
    turn: 'buzzer',
    kind: 'misunderstanding',
    expects: ['check', 'including'],
    text: 'It may be she who is frightened of hospital, or he.',
  },
  {
    turn: 'the-tea',
    kind: 'preference',
    expects: ['respecting', 'silence', 'including', 'ask'],
    text: 'The first words that she has got to the end of. What she does with the next minute depends on yours.',
  },
  {
    turn: 'rotterdam',
    kind: 'emotion',
    expects: ['naming', 'understanding', 'silence'],
    text: 'She is not speaking of her illness. She is speaking of him.',
  },
  {
    turn: 'we-want',
    kind: 'preference',
    expects: ['including', 'check', 'exploring'],
    text: 'He says “we”. One of the two has not been asked.',
  },
  {
    turn: 'the-promise',
    kind: 'emotion',
    expects: ['naming', 'understanding', 'exploring'],
    text: 'That is all there is to it, he says. It is not.',
  },
  { turn: 'the-promise', kind: 'preference', expects: ['including', 'ask'], text: 'She shook her head.' },
  {
    turn: 'eyes-shut',
    kind: 'emotion',
    expects: ['naming', 'respecting', 'including', 'silence'],
    text: 'She has closed her eyes. It is the one answer that nobody could finish for her.',
  },
  {
    turn: 'never-asked',
    kind: 'emotion',
    expects: ['naming', 'understanding'],
    text: 'He has turned to the wall. She has seen it.',
  },
  {
    turn: 'never-asked',
    kind: 'preference',
    expects: ['check', 'exploring'],
    text: 'She is not afraid of a home. That is not yet the same as wanting one.',
  },
  {
    turn: 'two-in-the-morning',
    kind: 'question',
    expects: ['planning', 'tell'],
    text: 'What about the one who has never met her?',
  },
  {
    turn: 'two-in-the-morning',
    kind: 'emotion',
    expects: ['understanding'],
    text: 'If he does not talk, nobody waits.',
  },
  {
    turn: 'write-wait',
    kind: 'preference',
    expects: ['check', 'planning', 'exploring'],
    text: 'What to do first, and where she draws the line.',
  },
  {
    turn: 'his-version',
    kind: 'preference',
    expects: ['respecting', 'check', 'tell', 'including'],
    text: 'A wish with a name to it. There is room for a second name.',
  },
  {
    turn: 'a-week',
    kind: 'emotion',
    expects: ['exploring', 'respecting', 'understanding', 'including'],
    text: 'He is not saying yes. He is asking whether she would be safe with anybody else.',
  },
  {
    turn: 'closing',
    kind: 'question',
    expects: ['check', 'including', 'planning'],
    text: 'She asks. She, and not he.',
  },
]
