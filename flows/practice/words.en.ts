import type { Words } from '#src/flow/words.ts'
import type { practice } from './section.ts'

export const practiceWords: Words<typeof practice> = {
  title: 'Add a practice',
  about: 'A practice that reads the plans handed to it. About 1 minute.',
  seenBy: 'Everyone who hands over a plan, apart from the address.',
  steps: { practice: { title: 'Which practice is it?' } },
  fields: {
    'practice.name': {
      label: 'Name of the practice',
      why: 'People choose it by its name when they hand over a plan.',
      heard: 'Name of the practice:',
    },
    'practice.odsCode': {
      label: 'ODS code',
      hint: 'For example A81001.',
      why: 'No two practices have the same code.',
      heard: 'ODS code:',
    },
    'practice.email': {
      label: 'Email address of the practice',
      hint: 'News about plans goes there.',
      why: 'The practice is told when a plan was handed over.',
      heard: 'Email address of the practice:',
    },
    'practice.nation': {
      label: 'Where the practice is',
      why: 'Laws and phone numbers differ. People read those of their address, or else of their practice.',
      heard: 'Where the practice is:',
      choices: {
        england: 'England',
        wales: 'Wales',
        scotland: 'Scotland',
        'northern-ireland': 'Northern Ireland',
      },
    },
  },
}
