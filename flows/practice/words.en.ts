import type { Words } from '#src/flow/words.ts'
import type { practice } from './section.ts'

export const practiceWords: Words<typeof practice> = {
  title: 'Add a practice or another team',
  about:
    'A practice that reads the plans handed to it, or a team that people let use theirs. About 1 minute.',
  seenBy: 'Everyone who hands over a plan, apart from the address.',
  steps: { practice: { title: 'Which practice or team is it?' } },
  fields: {
    'practice.name': {
      label: 'Name of the practice or team',
      why: 'People choose it by its name when they hand over a plan, or let a team use it.',
      heard: 'Name of the practice or team:',
    },
    'practice.odsCode': {
      label: 'ODS code',
      hint: 'For example A81001.',
      why: 'No two practices or teams have the same code.',
      heard: 'ODS code:',
    },
    'practice.email': {
      label: 'Email address of the practice or team',
      hint: 'News about plans goes there.',
      why: 'A practice is told there when a plan was handed over, and a team when a plan is opened to it.',
      heard: 'Email address of the practice or team:',
    },
    'practice.phone': {
      label: 'Phone number of the practice or team',
      hint: 'A number that urgent care can call about a plan.',
      why: 'It stands at the end of a plan that urgent care reads, and on the page of one that is suspended or closed.',
      heard: 'Phone number of the practice or team:',
    },
    'practice.hours': {
      label: 'When the phone is answered (optional)',
      hint: 'For example Monday to Friday, 8 am to 6.30 pm.',
      why: 'It stands beside the number that urgent care reads, so that nobody waits on a phone at night.',
      heard: 'The phone is answered:',
    },
    'practice.nation': {
      label: 'Where it is',
      why: 'People whose address does not tell read the laws and phone numbers of their practice.',
      heard: 'Where it is:',
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
