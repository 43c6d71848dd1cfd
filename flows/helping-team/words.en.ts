import type { Words } from '#src/flow/words.ts'
import type { helpingTeam } from './section.ts'

export const helpingTeamWords: Words<typeof helpingTeam> = {
  title: 'Another team that cares for the person',
  about: 'What the team may do with this one plan.',
  seenBy: 'The person, the practice and the team.',
  steps: { what: { title: 'What may the team do?' } },
  fields: {
    'team.may': {
      label: 'What may they do?',
      why: 'A team does no more with a plan than it was let.',
      heard: 'The team may:',
      choices: {
        read: 'Read the approved plan',
        write: 'Read it, and write in the next version with the practice',
        approve: 'Read it, write in it, and approve it or pause it',
      },
    },
    'team.until': {
      label: 'Until when? (optional)',
      hint: 'Leave it empty where it goes on until somebody ends it.',
      why: 'After that day the team can see nothing more of it.',
      heard: 'Until:',
    },
    'team.agreedBy': {
      label: 'Who agreed?',
      why: 'No team sees a plan without that.',
      heard: 'Agreed by:',
      choices: {
        person: 'The person',
        'for-them': 'Somebody who decides for them, whose papers were seen',
        'best-interests': 'Nobody could: it was decided in their best interests',
      },
    },
    'team.agreedOn': {
      label: 'On which day?',
      why: 'It stands beside the agreement.',
      heard: 'Agreed on:',
    },
    'team.agreedHow': {
      label: 'How was it agreed?',
      hint: 'Such as “asked at home, said yes”, or why it is best for them.',
      why: 'The person reads it, and can end it.',
      heard: 'How it was agreed:',
    },
  },
}
