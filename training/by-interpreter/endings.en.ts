import type { EndingOf } from '#src/training/scenario.ts'
import type { byInterpreterSection } from './section.ts'

/** Read from the top: the first that holds is the one. */
export const endings: readonly EndingOf<typeof byInterpreterSection>[] = [
  {
    id: 'no-time',
    kind: 'broken-off',
    when: { closing: { answered: false }, distress: { atLeast: 9 } },
    title: 'There is no more time',
    text: 'His lips are blue, and he cannot answer anybody in any language. You do what one does, and you do it well. In the back of the ambulance his hand goes on looking for something. You do not know what he would have said.',
  },
  {
    id: 'nods',
    kind: 'broken-off',
    when: { closing: { answered: false } },
    title: 'He nods',
    text: 'He nods to everything now. He would nod to the opposite. You have four ticks on your sheet. Elif is still standing by the lamp, and asks whether she may go to bed.',
  },
  {
    id: 'in-his-words',
    kind: 'good',
    when: {
      ifSheComes: { oneOf: ['tell-sevgi', 'back-to-you'] },
      trust: { atLeast: 5 },
      understanding: { atLeast: 4 },
      closing: { oneOf: ['cross-it', 'ring-at-eight'] },
    },
    title: 'In his own words',
    text: 'He goes in, with Sevgi beside him, and knows until when. Everybody in the room knows that there is to be another page. On the stairs sits Elif, who has not gone to bed. “What did he say?” she asks you. “Ask him tomorrow,” you say. “He’d like to tell you himself.”',
  },
  {
    id: 'by-guess',
    kind: 'mixed',
    when: { understanding: { below: 3 } },
    title: 'By guess',
    text: 'You have taken him in, and perhaps it is what he wanted. Not much has got across in either direction, and the next people will begin where you began: with a child, and a page in English.',
  },
  {
    id: 'paper-stays',
    kind: 'mixed',
    when: {},
    title: 'The paper stays as it was',
    text: 'Tonight he was heard. What he said is in your head, and in part on a glove. The page in the folder says what it said before, or nobody has read to him what it says now. The next time it will be another crew.',
  },
]
