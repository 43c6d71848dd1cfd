import type { Words } from '#src/flow/words.ts'
import type { closing } from './section.ts'

export const closingWords: Words<typeof closing> = {
  title: 'Close the plan',
  about: 'Say why the plan comes to its end.',
  seenBy: 'The practice.',
  steps: { reason: { title: 'Why does this plan come to its end?' } },
  fields: {
    'closing.reason': {
      label: 'Reason',
      hint: 'Where the new practice uses Sayso, leave it open, since it moves once they approve.',
      why: 'It stands in the record of the plan.',
      heard: 'Closed because:',
      choices: {
        died: 'The person has died',
        moved: 'The person is with another practice now',
        'no-longer-wanted': 'The person does not want a plan any more',
      },
    },
  },
}
