import type { Words } from '#src/flow/words.ts'
import type { invitation } from './section.ts'

export const invitationWords: Words<typeof invitation> = {
  title: 'Ask somebody to help',
  about: 'Who should help you with your plan. About 1 minute.',
  seenBy: 'You, and the person you ask.',
  steps: { helper: { title: 'Who should help you with your plan?' } },
  fields: {
    'helper.name': {
      label: 'Their name',
      why: 'It stands beside everything that they write.',
      heard: 'Their name:',
    },
    'helper.relationship': {
      label: 'Who they are to you',
      hint: 'For example son, friend, paid carer or support worker.',
      why: 'People who read your plan want to know whose words they are reading.',
      heard: 'Who they are to you:',
    },
    'helper.until': {
      label: 'Their last day of helping, if there is one',
      hint: 'After that day they can read and write nothing here; it can stay empty.',
      why: 'Some people help only for a time, and you can change the day whenever you like.',
      heard: 'Their last day of helping:',
    },
    'helper.email': {
      label: 'Their email address',
      hint: 'They get a link, and the message says nothing about your health.',
      why: 'The link to your plan goes there.',
      heard: 'Their email address:',
    },
  },
}
