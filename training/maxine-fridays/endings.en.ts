import type { EndingOf } from '#src/training/scenario.ts'
import type { maxineFridaysSection } from './section.ts'

/** Read from the top: the first that holds is the one. */
export const endings: readonly EndingOf<typeof maxineFridaysSection>[] = [
  {
    id: 'her-room',
    kind: 'broken-off',
    when: { closing: { answered: false }, distress: { atLeast: 9 } },
    title: 'She goes to her room',
    text: 'Maxine has both hands over her ears. She runs up the stairs, and a door bangs. Bev begins to pick the sachets up from the floor. “That’s what I mean,” she says, not unkindly. It is not what she means, but today you cannot show her.',
  },
  {
    id: 'looks-at-bev',
    kind: 'broken-off',
    when: { closing: { answered: false } },
    title: 'She looks at Bev',
    text: 'From now on she looks only at Bev, and whatever you ask, Bev knows. You could stay for another hour. You have a form on which every question is answered, and Maxine is not in it.',
  },
  {
    id: 'both-of-them',
    kind: 'good',
    when: {
      putThings: { oneOf: ['read-it-you', 'too-poorly'] },
      trust: { atLeast: 6 },
      understanding: { atLeast: 3 },
      closing: { oneOf: ['tuesday', 'ring-now'] },
    },
    title: 'The machine and the apron',
    text: 'The page says that she wants both, how she is to be told things, and by which window. Bev has written down, on the back, what grey looks like and whom to ring. Whether the unit can move her day nobody knows yet. Maxine has her apron on to see you out.',
  },
  {
    id: 'a-yes',
    kind: 'mixed',
    when: { beGood: { is: 'well-done' } },
    title: 'A yes for Friday',
    text: 'She has said that she will go. On Thursday night she will put her apron out as she always does, and on Friday the taxi will wait. You will be told that it did not last, and that she does not understand.',
  },
  {
    id: 'one-poorly',
    kind: 'mixed',
    when: { understanding: { below: 3 } },
    title: 'Nobody has said it',
    text: 'She liked you, and you have learnt a good deal about the café. What the machine does, and what would happen without it, is still not clear to her. Until it is, whatever she says on Fridays can be taken for not understanding.',
  },
  {
    id: 'known-not-changed',
    kind: 'mixed',
    when: {},
    title: 'She knows, and it is still Friday',
    text: 'Maxine knows now what it is about, and could tell anybody. What is to be done with it is not written down so that it would help her, or nobody has said when. “Are you in charge of days?” she asks at the door. You are not, but you could have rung.',
  },
]
