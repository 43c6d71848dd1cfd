import type { Words } from '#src/flow/words.ts'
import type { forSomebody } from './section.ts'

export const forSomebodyWords: Words<typeof forSomebody> = {
  title: 'Begin a plan for somebody else',
  about: 'For a person who has no account here yet. About 1 minute.',
  seenBy: 'Whoever reads the plan.',
  steps: { whom: { title: 'Who is the plan about?' } },
  fields: {
    'for.name': {
      label: 'What is the person called?',
      hint: 'The name they go by.',
      why: 'The plan is about them, and stands under their name.',
      heard: 'The person:',
    },
    'for.relationship': {
      label: 'Who are you to them?',
      hint: 'For example daughter, friend or neighbour.',
      why: 'It stands beside everything that you write.',
      heard: 'Who you are to them:',
    },
  },
}
