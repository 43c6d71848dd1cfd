import type { Words } from '#src/flow/words.ts'
import type { afterUse } from './section.ts'

export const afterUseWords: Words<typeof afterUse> = {
  title: 'Was the plan followed?',
  about: 'What you say goes to the practice of this plan.',
  seenBy:
    'The practice, the person whose plan it is, and, where something was wrong, whoever opens the plan next.',
  steps: {
    who: { title: 'Who says it?' },
    followed: { title: 'Was the plan followed?' },
    why: { title: 'Why not?' },
    more: { title: 'What happened?' },
    back: { title: 'Did your plan help?' },
  },
  fields: {
    'use.followed': {
      label: 'Was the plan followed?',
      why: 'Its practice learns whether the plan works.',
      heard: 'Was the plan followed:',
      choices: { yes: 'Yes', partly: 'Partly', no: 'No' },
    },
    'use.why': {
      label: 'Why not, or why only partly?',
      why: 'Why it was not followed says what in it has to change.',
      heard: 'Why not, or only partly:',
      choices: {
        otherwise: 'It does not cover what was wrong this time',
        person: 'The person wanted something else now',
        others: 'Somebody with them wanted something else',
        'not-to-be-had': 'What it asks for was not to be had',
        'not-clear': 'It was not found in time, or was not clear',
        'not-needed': 'It was not needed',
        other: 'Another reason',
      },
    },
    'use.happened': {
      label: 'What happened? (optional)',
      hint: 'Only the practice can read this, and nothing is closed by it.',
      why: 'A fall, a refusal or a death waits for somebody of the practice to look at it.',
      heard: 'What happened:',
      choices: {
        stayed: 'They stayed where they were',
        hospital: 'They were taken to hospital',
        refused: 'They refused to go',
        fell: 'They had a new fall',
        died: 'They died',
        other: 'Something else',
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
