import type { EndingOf } from '#src/training/scenario.ts'
import type { formInFolderSection } from './section.ts'

/** Read from the top: the first that holds is the one. */
export const endings: readonly EndingOf<typeof formInFolderSection>[] = [
  {
    id: 'leaves-room',
    kind: 'broken-off',
    when: { closing: { answered: false }, distress: { atLeast: 9 } },
    title: 'She has to get out',
    text: 'Alison has both hands over her face. “I can’t be in here,” she says, and is gone, down the corridor, past her mother’s bay. The form lies among the tissues. It says what it said before.',
  },
  {
    id: 'complains',
    kind: 'broken-off',
    when: { closing: { answered: false } },
    title: 'She will put it in writing',
    text: '“No,” says Alison. “I’ll have this in writing, from somebody who’ll put a name to it.” She takes a photograph of the form, and then of your badge. She is within her rights. Her mother has still not been asked.',
  },
  {
    id: 'her-page',
    kind: 'good',
    when: {
      rubItOut: { oneOf: ['four-things', 'too-much-what'] },
      trust: { atLeast: 7 },
      understanding: { atLeast: 3 },
      closing: { oneOf: ['new-page', 'no-surprise'] },
    },
    title: 'Rita’s page',
    text: 'It will begin with what is to be done for her chest. Alison could tell anybody now what the form was about, and what it never was. Rita has lent you her pencil. “To the penny,” she says. “Mind you put it down right.”',
  },
  {
    id: 'struck-out',
    kind: 'mixed',
    when: { theReason: { is: 'strike-out' } },
    title: 'The form is gone',
    text: 'You struck it out when Alison was angriest, and she thanked you. What Rita wants is in nobody’s handwriting yet, or not clearly enough for a stranger at night. If it comes to it on Sunday they will press on her chest, which she has told you that she does not want.',
  },
  {
    id: 'still-red',
    kind: 'mixed',
    when: { understanding: { below: 3 } },
    title: 'It still means what it meant',
    text: 'Alison buttons her coat. Whatever else was said today, she still thinks that a form like that is how one gives up on somebody. The next time it is spoken of, and there will be a next time, it begins where today began.',
  },
  {
    id: 'clear-not-written',
    kind: 'mixed',
    when: {},
    title: 'She has understood, and there is no page yet',
    text: 'Alison knows now what that form was for. What her mother wants in its stead is half said and not written, or written in a way that neither would sign. Rita has gone back to the accounts. Those at least come out.',
  },
]
