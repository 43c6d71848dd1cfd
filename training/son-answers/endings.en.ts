import type { EndingOf } from '#src/training/scenario.ts'
import type { sonAnswersSection } from './section.ts'

/** Read from the top: the first that holds is the one. */
export const endings: readonly EndingOf<typeof sonAnswersSection>[] = [
  {
    id: 'shown-out',
    kind: 'broken-off',
    when: { closing: { answered: false }, distress: { atLeast: 9 } },
    title: 'He shows you out',
    text: '“Mum’s had enough,” says Martin. It is he who has had enough, and you both know it. In the hall his hand shakes on the latch. Through the door you can hear her saying something. It takes her a long time.',
  },
  {
    id: 'eyes-closed',
    kind: 'broken-off',
    when: { closing: { answered: false } },
    title: 'She will not open her eyes',
    text: 'Joyce has turned her face to the window and closed her eyes. Martin says that she is asleep. She is not. You have a page of notes, and not a word on it is hers.',
  },
  {
    id: 'her-own-line',
    kind: 'good',
    when: {
      writeWait: { oneOf: ['say-back', 'what-mended'] },
      trust: { atLeast: 7 },
      closing: { oneOf: ['page-first', 'referrals'] },
    },
    title: 'She can talk: wait',
    text: 'It stands on the first line, in her words, and below it where she draws the line about hospital. Martin has written his own name under it, smaller. Nothing is settled about a home. They are looking at each other, which they were not when you came.',
  },
  {
    id: 'his-for-hers',
    kind: 'mixed',
    when: {
      any: [
        { weWant: { is: 'both-of-you' }, writeWait: { answered: false } },
        { hisVersion: { is: 'as-hers' } },
      ],
    },
    title: 'His promise, under her name',
    text: 'The plan reads well. It is clear and short, and it is Martin’s. If he is asleep on the night, or away, whoever comes will do what she may never have wanted, and will believe that she asked for it.',
  },
  {
    id: 'heard-not-written',
    kind: 'mixed',
    when: { writeWait: { answered: true } },
    title: 'She has said it',
    text: 'He has heard what she thinks, and he will not forget it. The page does not say it yet, or not so that a stranger could use it at night. Martin sees you to the door. “I didn’t know,” he says. He does not say what.',
  },
  {
    id: 'polite',
    kind: 'mixed',
    when: {},
    title: 'A useful visit',
    text: 'You know a good deal about how she sleeps and what she eats. Martin thanks you for your time. From the window Joyce lifts a hand, three inches, and you take it for the tremor.',
  },
]
