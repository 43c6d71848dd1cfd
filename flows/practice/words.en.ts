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
    'practice.phone': {
      label: 'Phone number of the practice',
      hint: 'A number that urgent care can call about a plan.',
      why: 'It stands at the end of a plan that urgent care reads, and on the page of one that is suspended or closed.',
      heard: 'Phone number of the practice:',
    },
    'practice.hours': {
      label: 'When the phone is answered (optional)',
      hint: 'For example Monday to Friday, 8 am to 6.30 pm.',
      why: 'It stands beside the number that urgent care reads, so that nobody waits on a phone at night.',
      heard: 'The phone is answered:',
    },
    'practice.nation': {
      label: 'Where the practice is',
      why: 'People whose address does not tell read the laws and phone numbers of their practice.',
      heard: 'Where the practice is:',
      choices: {
        england: 'England',
        wales: 'Wales',
        scotland: 'Scotland',
        'northern-ireland': 'Northern Ireland',
      },
    },
    'practice.kind': {
      label: 'What kind of team it is (optional)',
      hint: 'Without a choice it is a GP practice.',
      why: 'Plans are handed to GP practices; people let any other team read a plan or write in it.',
      heard: 'Kind of team:',
      choices: {
        'gp-practice': 'GP practice',
        hospice: 'Hospice',
        'crisis-team': 'Mental health crisis team',
        'community-team': 'Community health team',
        'care-home': 'Care home',
      },
    },
  },
}
