import type { Words } from '#src/flow/words.ts'
import type { ownNeeds } from './section.ts'

export const ownNeedsWords: Words<typeof ownNeeds> = {
  title: 'What you need yourself',
  about: 'What helping takes from you, and what would help you. About 3 minutes.',
  seenBy: 'You alone. It is no part of the plan.',
  steps: { needs: { title: 'What do you need yourself?' } },
  fields: {
    'own.takes': {
      label: 'What is hard for you as things are? (optional)',
      hint: 'Choose all that fit.',
      why: 'You can take it along when you ask for help.',
      heard: 'What is hard as things are:',
      choices: {
        sleep: 'I do not get enough sleep',
        health: 'My own health, or my back',
        work: 'Work or studies beside it',
        money: 'Money',
        time: 'Time for myself or for others',
        alone: 'I am alone with it',
        knowing: 'I do not know how things are done, or whom to ask',
        future: 'What comes next',
        none: 'None of these',
      },
    },
    'own.help': {
      label: 'What would help you? (optional)',
      hint: 'For example a night off each week, or somebody to ask.',
      why: 'Said in your own words, it is harder to pass over.',
      heard: 'What would help:',
    },
    'own.without': {
      label: 'What do you not want to do, or not any more? (optional)',
      hint: 'You may say no to a part of it, or to all.',
      why: 'Whoever assesses what you need asks what you are willing to do.',
      heard: 'What they do not want to do:',
    },
  },
}
