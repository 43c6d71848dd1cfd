import type { EndingOf } from '#src/training/scenario.ts'
import type { crisisPlanSection } from './section.ts'

/** Read from the top: the first that holds is the one. */
export const endings: readonly EndingOf<typeof crisisPlanSection>[] = [
  {
    id: 'goes-outside',
    kind: 'broken-off',
    when: { closing: { answered: false }, distress: { atLeast: 9 } },
    title: 'He has to go outside',
    text: 'The chair goes over. “I can’t do this,” says Callum, “I can’t.” Ian is up as well, and then thinks better of it, and holds the door. Through the window you see the two of them by the car, a few yards apart, in the rain.',
  },
  {
    id: 'wants-the-keys',
    kind: 'broken-off',
    when: { closing: { answered: false } },
    title: 'He asks for the keys',
    text: '“Can I have the keys,” says Callum to his father. He does not slam the door. Ian opens the blue folder at last and asks whether he should leave you a copy. The plan would be a good one. It would be his father’s.',
  },
  {
    id: 'a-secret',
    kind: 'mixed',
    when: { theMeter: { is: 'secret' } },
    title: 'Between you and him',
    text: 'There is a plan on the table. What it does not say is that he has stopped his tablets, and you have promised not to have heard it. You will sit in tomorrow’s meeting with that. If it begins again, it will be loud before anybody knows.',
  },
  {
    id: 'his-plan',
    kind: 'good',
    when: {
      fancyADrive: { oneOf: ['four-a-m', 'drive-back', 'can-you-ian'] },
      any: [{ forgetIt: { answered: false } }, { forgetIt: { is: 'it-does' } }],
      trust: { atLeast: 6 },
      closing: { oneOf: ['read-first', 'three-weeks-on'] },
    },
    title: 'It could be nobody else’s',
    text: 'One page. It has a question about a drive on it, an answer, and three numbers in the order in which they are rung. Callum has crossed out a word and written another above it. In the doorway Ian says, to nobody in particular, that the meter has run out. “Leave it,” says Callum, and they both laugh.',
  },
  {
    id: 'not-asked',
    kind: 'mixed',
    when: { forgetIt: { oneOf: ['any-time', 'come-back-to-it', 'silence'] } },
    title: 'It went past',
    text: 'There is a plan, and some of it is his. He told you sideways that he had thought of not being there, and then that it did not matter, and nobody asked. You think of it in the car. It is not too late to ring him, and you do not look forward to it.',
  },
  {
    id: 'half-his',
    kind: 'mixed',
    when: {},
    title: 'Half his',
    text: 'You asked what had to be asked, and he answered. The page does not show it yet: it is too general, or he has not seen it. If it happens next week, his father will do again what he did the last time, because nothing says clearly what else there is.',
  },
]
