import type { CueOf } from '#src/training/scenario.ts'
import type { crisisPlanSection } from './section.ts'

export const cues: readonly CueOf<typeof crisisPlanSection>[] = [
  {
    turn: 'opening',
    kind: 'emotion',
    expects: ['including', 'ask', 'respecting'],
    text: 'He has come to something that is about him and is not his.',
  },
  {
    turn: 'one-thing',
    kind: 'preference',
    expects: ['respecting', 'planning', 'exploring'],
    text: 'A wish, and behind it a night.',
  },
  {
    turn: 'told-to-him',
    kind: 'question',
    expects: ['tell', 'respecting'],
    text: 'What happens to what he says?',
  },
  {
    turn: 'put-noise',
    kind: 'emotion',
    expects: ['respecting', 'naming'],
    text: 'He has met this page before.',
  },
  { turn: 'put-noise', kind: 'preference', expects: ['exploring'], text: 'Noise. He may mean it.' },
  {
    turn: 'in-the-road',
    kind: 'emotion',
    expects: ['naming', 'understanding', 'silence'],
    text: 'No shoes, and everybody looking. He comes to his father last.',
  },
  {
    turn: 'four-nights',
    kind: 'emotion',
    expects: ['understanding', 'naming', 'including'],
    text: 'He tried two other numbers first. Callum has raised his head.',
  },
  {
    turn: 'the-trainers',
    kind: 'preference',
    expects: ['check', 'planning', 'exploring'],
    text: 'A radio, and a pair of trainers. Nobody had that on a list.',
  },
  {
    turn: 'ask-him',
    kind: 'emotion',
    expects: ['including', 'exploring', 'respecting'],
    text: 'He does not believe that his own account counts.',
  },
  {
    turn: 'the-meter',
    kind: 'emotion',
    expects: ['understanding', 'exploring', 'silence'],
    text: 'He has told one person, and asked for one thing: no face.',
  },
  { turn: 'the-meter', kind: 'preference', expects: ['respecting'], text: 'He stopped them for a reason.' },
  {
    turn: 'fine-now',
    kind: 'emotion',
    expects: ['naming', 'exploring', 'silence'],
    text: 'He looked at the door before he said it.',
  },
  {
    turn: 'quieter',
    kind: 'emotion',
    expects: ['understanding', 'naming'],
    text: 'It was so loud that he thought of not being there.',
  },
  {
    turn: 'quieter',
    kind: 'question',
    expects: ['ask', 'plain-words'],
    text: 'He waits to see whether you can bear to ask.',
  },
  {
    turn: 'goes-past',
    kind: 'preference',
    expects: ['planning', 'exploring', 'check'],
    text: 'It goes past, and he knows what makes it smaller.',
  },
  {
    turn: 'forget-it',
    kind: 'question',
    expects: ['ask', 'plain-words'],
    text: 'He has said that it does not matter, and not what it is.',
  },
  {
    turn: 'forget-it',
    kind: 'emotion',
    expects: ['silence', 'naming'],
    text: 'He has gone as far as he could by himself.',
  },
  {
    turn: 'what-missed',
    kind: 'question',
    expects: ['respecting', 'including', 'planning'],
    text: 'He asks you. It is Callum’s to say.',
  },
  {
    turn: 'fancy-a-drive',
    kind: 'preference',
    expects: ['check', 'planning', 'exploring', 'including'],
    text: 'A sign, an answer, and a number. It lets his father ring.',
  },
  { turn: 'closing', kind: 'question', expects: ['tell', 'check', 'planning'], text: 'Who sees it?' },
]
