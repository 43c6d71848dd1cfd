import type { EndingOf } from '#src/training/scenario.ts'
import type { changesSubjectSection } from './section.ts'

/** Read from the top: the first that holds is the one. */
export const endings: readonly EndingOf<typeof changesSubjectSection>[] = [
  {
    id: 'too-much',
    kind: 'broken-off',
    when: { closing: { answered: false }, distress: { atLeast: 9 } },
    title: 'She has to put it down',
    text: '“I can’t,” says Miss Hallam, “not this morning.” You hear the receiver miss its cradle, and then find it. You know now that there is something. She knows that you know. Somebody should ring tomorrow, and it had better be you.',
  },
  {
    id: 'rings-off',
    kind: 'broken-off',
    when: { closing: { answered: false } },
    title: 'The man is at the door',
    text: '“There’s the man at the door,” says Miss Hallam. There is no man at the door; you have heard no bell. The line goes dead. In the plan, the four lines are as empty as before.',
  },
  {
    id: 'hers-to-give',
    kind: 'good',
    when: {
      whoHears: { oneOf: ['let-me', 'what-and-what-not'] },
      theKey: { oneOf: ['yes-anybody', 'bangs'] },
      trust: { atLeast: 7 },
      closing: { oneOf: ['in-the-post', 'any-time'] },
    },
    title: 'The nurse may know, and Ray has a key',
    text: 'Four lines are filled. Two of them are in words that no form would have thought of. “You can tell that nurse,” says Miss Hallam. “All of it.” She rings back a minute later, because she has got her clue.',
  },
  {
    id: 'a-secret',
    kind: 'mixed',
    when: { whoHears: { is: 'not-a-word' } },
    title: 'A secret between two people',
    text: 'She thanks you, and means it. Nobody else knows about the bathroom, and nobody will look at why she fell. You catch yourself, at lunch, wondering what you would hear if you rang and she did not pick up.',
  },
  {
    id: 'told-not-settled',
    kind: 'mixed',
    when: { whoHears: { answered: true } },
    title: 'It is known, and not yet settled',
    text: 'She has told somebody, after three weeks. What is to be done with it, who is called and who comes in, is not clear to her, or not to you. “I expect I’ll hear,” she says. She will be listening for the telephone, and not gladly.',
  },
  {
    id: 'lines-filled',
    kind: 'mixed',
    when: {},
    title: 'The lines are filled',
    text: 'Something stands on each line. Miss Hallam was good company, and you laughed twice. If the nurse reads it next week she will learn that there are stairs, and that a neighbour is called Ray. Why she never comes into town any more, the plan does not say.',
  },
]
