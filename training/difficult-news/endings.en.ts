import type { EndingOf } from '#src/training/scenario.ts'
import type { difficultNewsSection } from './section.ts'

/** Read from the top: the first that holds is the one. Jean hears the news only where it has been told. */
export const endings: readonly EndingOf<typeof difficultNewsSection>[] = [
  {
    id: 'too-much',
    kind: 'broken-off',
    when: { closing: { answered: false }, distress: { atLeast: 9 } },
    title: 'He asks you to stop',
    text: 'Harold holds up a hand. His breath will not come, and Jean is on her feet. “That will do for today,” he says. You stay until his breathing has settled. The next visit will have to begin with this one.',
  },
  {
    id: 'shown-out',
    kind: 'broken-off',
    when: { closing: { answered: false } },
    title: 'He shows you the door',
    text: '“I think we will leave it there,” says Harold, and picks up his newspaper. Jean sees you to the door and thanks you for coming. On the step you can hear the radio go on.',
  },
  {
    id: 'plan-begins',
    kind: 'good',
    when: {
      jeanHeard: { answered: true },
      hospital: { is: 'work-out' },
      trust: { atLeast: 7 },
      closing: { oneOf: ['own-words', 'leaflets', 'silence'] },
    },
    title: 'A plan begins',
    text: 'There is half a page in his own words, with two short lists: what he would go in for, and what he would not. Jean has read it, and asked you to change one line. “Come again,” says Harold. “And bring a better pen.” He looks worn out. So does she. They are both still talking as you leave.',
  },
  {
    id: 'known-not-planned',
    kind: 'mixed',
    when: { jeanHeard: { answered: true } },
    title: 'He knows, and the rest is open',
    text: 'Harold has heard what he asked to hear. What he wants to be done about it is not on paper yet, or not in words that he would put his name to. He shakes your hand. If he wakes tonight without breath, Jean will have to decide by herself again.',
  },
  {
    id: 'things-unsaid',
    kind: 'mixed',
    when: {},
    title: 'A polite goodbye',
    text: 'The tea was good, and everyone was kind. Harold walks you to the door, which costs him something. “You never did say,” he tells you there, too quietly for Jean. You have another visit to get to.',
  },
]
