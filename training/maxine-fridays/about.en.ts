import type { DebriefWords, MeasuresOf, Meta } from '#src/training/scenario.ts'
import type { maxineFridaysSection } from './section.ts'

export const meta: Meta = {
  topic: 'Helping somebody with a learning disability to decide',
  audience: ['social-worker', 'nurse'],
  learnerRole: 'You are a social worker or a learning disability nurse. Maxine has not met you before.',
  setting: 'The kitchen of her house. There is a bowl of sugar sachets on the table.',
  minutes: 12,
  contentWarning: 'dialysis, somebody who has died, and what happens when treatment stops',
  framework:
    'Helping somebody to decide: plain words, things to show with, having it told back. Speaking to the person, with her supporter. NURSE.',
  sources: [
    {
      title: 'Mental Capacity Act 2005, section 1',
      fact: 'Nobody is to be treated as unable to decide before all that can be done to help them decide has been tried.',
    },
    {
      title: 'Mental Capacity Act 2005, section 3',
      fact: 'Information has to be given in a way that suits the person: in plain words, in pictures, or by any other means.',
    },
    {
      title: 'Mental Capacity Act 2005, section 4',
      fact: 'Where somebody cannot decide, what they wish, feel and believe is considered, and those who care for them are asked.',
    },
  ],
  reviewedBy: 'none',
  reviewNote:
    'No clinician has reviewed this conversation yet, and nobody with a learning disability. Maxine Cole and Bev are invented. What trust, distress and understanding do here is the author’s judgement, not a measurement.',
}

export const measures: MeasuresOf<typeof maxineFridaysSection> = {
  trust: {
    title: 'Trust',
    about: 'How far Maxine believes that it is worth telling you things.',
    stops: 'Maxine no longer thought that it was worth telling you anything.',
    better: 'higher',
  },
  distress: {
    title: 'Distress',
    about:
      'How upset Maxine is. A true word about dying raises it, and that is not a fault. Above 8 she goes to her room.',
    stops: 'It had got too much for Maxine.',
    better: 'lower',
  },
  understanding: {
    title: 'Grasp',
    about:
      'How much Maxine knows of what happened to Clive, what the machine does, and what would happen without it.',
    stops: 'It was not clear to her.',
    better: 'higher',
  },
}

export const debrief: DebriefWords = {
  prompts: [
    'Which of your questions could Maxine answer with something other than yes or no?',
    'What did you take Friday to be about, at first? When did you find out?',
    'Where did you speak about Maxine, and where to her?',
  ],
  modelAnswer: [
    'It was a day that somebody had moved, and a word that nobody had explained. Neither was a lack of understanding on her side.',
    'They speak to her first and sit where she puts them. Bev is asked as somebody who was there, and not instead of her.',
    'Gone, poorly and sent are words that she has been handed. Died is a hard word, and it is the one that she can do something with.',
    'A yes that comes with a look at somebody else is a question. Having her show it, with whatever lies on the table, tells you more than asking whether she has understood.',
    'Bev has seen what it looks like. When that has been heard she can bear that Maxine is asked.',
    'Whether somebody can decide is settled for one decision at a time, after you have explained it well. Nobody had.',
  ],
}
