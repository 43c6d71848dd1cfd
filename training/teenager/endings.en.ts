import type { EndingOf } from '#src/training/scenario.ts'
import type { teenagerSection } from './section.ts'

/** Read from the top: the first that holds is the one. */
export const endings: readonly EndingOf<typeof teenagerSection>[] = [
  {
    id: 'walks-out',
    kind: 'broken-off',
    when: { closing: { answered: false }, distress: { atLeast: 9 } },
    title: 'Somebody walks out',
    text: 'Somebody is shouting, and somebody is crying. Imogen pulls up her headphones and picks up her bag. She goes down the corridor quite slowly, so that they have time to come after her.',
  },
  {
    id: 'headphones',
    kind: 'broken-off',
    when: { closing: { answered: false } },
    title: 'Headphones',
    text: 'She has put them on, and you can hear the drums. Whatever else you say goes past her. On the way out she says goodbye to the receptionist, and not to you.',
  },
  {
    id: 'dads-answer',
    kind: 'mixed',
    when: { whatever: { is: 'dad-then' } },
    title: 'Everything, the same as Dad',
    text: 'It says in her plan that she wants everything. Rob is relieved. Somebody will act on it one night, and believe that they are doing what she asked for. She told you why she said it. You were the only one who could have heard the rest.',
  },
  {
    id: 'her-page',
    kind: 'good',
    when: {
      theTube: { oneOf: ['say-back', 'what-something'] },
      whoTells: { oneOf: ['i-say-you-stop', 'which-bits'] },
      trust: { atLeast: 6 },
      closing: { oneOf: ['yours-first', 'bit-by-bit'] },
    },
    title: 'Biscuit is on the page',
    text: 'Her page has what the tube would be for on it, and what not, and a cat. Rob reads it twice. “I didn’t know that you knew,” he says. Imogen says that she didn’t know that he didn’t know. Helen is looking up whether one can book Nando’s.',
  },
  {
    id: 'said-not-settled',
    kind: 'mixed',
    when: { theTube: { answered: true } },
    title: 'She has said it',
    text: 'She has told somebody what she wants, and you have heard it. It has not got to her parents so that they could carry it, or not on to a page that others can use. At night all three of them will lie awake again, each by themselves.',
  },
  {
    id: 'round-her',
    kind: 'mixed',
    when: {},
    title: 'Round her',
    text: 'It was a hard hour, and it could have been worse. Her parents are speaking to each other. What Imogen thinks about when she lies awake you do not know, and she has taken it home with her.',
  },
]
