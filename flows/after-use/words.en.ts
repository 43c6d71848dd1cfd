import type { Words } from '#src/flow/words.ts'
import type { afterUse } from './section.ts'

export const afterUseWords: Words<typeof afterUse> = {
  title: 'Did the plan help?',
  about: 'What you say goes to the practice of this plan.',
  seenBy:
    'The practice, the person whose plan it is, and, where something was wrong, whoever opens the plan next.',
  steps: {
    who: { title: 'Who says it?' },
    helped: { title: 'Did the plan help?' },
    back: { title: 'Did your plan help?' },
  },
  fields: {
    'use.helped': {
      label: 'Did the plan help you to decide what to do?',
      why: 'Its practice learns whether the plan works.',
      heard: 'Did the plan help:',
      choices: {
        yes: 'Yes, it was followed',
        partly: 'Partly',
        no: 'No, it was not followed',
        'not-needed': 'It was not needed',
      },
    },
    'use.wrong': {
      label: 'Was anything wrong in it? (optional)',
      hint: 'Choose all that fit.',
      why: 'What is wrong is put right sooner.',
      heard: 'Wrong in it:',
      choices: {
        number: 'A phone number did not work',
        'not-so': 'Something was not as it is written',
        missing: 'Something that was needed is not in it',
        'not-found': 'It was hard to find in it what was needed',
        nothing: 'Nothing was wrong',
      },
    },
    'use.words': {
      label: 'In your own words (optional)',
      hint: 'Say which number, what was not so, or why; the person reads it with your name.',
      why: 'A colleague can then put it right.',
      heard: 'In their words:',
    },
    'back.read': {
      label: 'Did whoever came read the plan?',
      why: 'The practice learns whether the plan is found when it is needed.',
      heard: 'Was the plan read:',
      choices: { yes: 'Yes', no: 'No', 'not-known': 'I do not know' },
    },
    'back.helped': {
      label: 'Did it help?',
      why: 'The practice learns whether the plan works.',
      heard: 'Did it help:',
      choices: { yes: 'Yes', partly: 'Partly', no: 'No', 'not-known': 'I do not know' },
    },
    'back.words': {
      label: 'What should change? (optional)',
      hint: 'In your own words; the nurses and doctors of the practice read it.',
      why: 'What should change can then be talked about.',
      heard: 'What should change:',
    },
  },
}
