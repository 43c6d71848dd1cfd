import type { Words } from '#src/flow/words.ts'
import type { forSomebody } from './section.ts'

export const forSomebodyWords: Words<typeof forSomebody> = {
  title: 'Begin a plan for somebody else',
  about: 'For a person who has no account here yet. About 1 minute.',
  seenBy: 'Whoever reads the plan.',
  steps: {
    whom: { title: 'Who is the plan about?' },
    agreed: { title: 'Who agreed that your team writes in it?' },
  },
  fields: {
    'for.name': {
      label: 'What is the person called?',
      hint: 'The name they go by.',
      why: 'The plan is about them, and stands under their name.',
      heard: 'The person:',
    },
    'for.relationship': {
      label: 'Who are you to them?',
      hint: 'For example daughter, friend, paid carer or support worker.',
      why: 'It stands beside everything that you write.',
      heard: 'Who you are to them:',
    },
    'for.with': {
      label: 'Which practice looks after them?',
      why: 'The plan belongs to that practice, which reads and approves it.',
      heard: 'Looked after by:',
      choices: { ours: 'Ours', another: 'Another practice' },
    },
    'for.agreedBy': {
      label: 'Who agreed that your team writes in their plan?',
      why: 'No other team sees a plan without that.',
      heard: 'Agreed by:',
      choices: {
        person: 'The person, today',
        'best-interests': 'Nobody could: it was decided today in their best interests',
      },
    },
    'for.agreedHow': {
      label: 'How was it agreed?',
      hint: 'Such as “asked at home, said yes”, or why it is best for them.',
      why: 'The person reads it, and can end it.',
      heard: 'How it was agreed:',
    },
  },
}
