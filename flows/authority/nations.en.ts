import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { authority } from './section.ts'

export const authorityInScotland: Partially<Words<typeof authority>> = {
  fields: {
    'authority.document': {
      choices: {
        'lpa-health': 'A registered power of attorney with welfare powers',
        deputy: 'An order of the sheriff court that makes them a guardian for welfare',
      },
    },
  },
}
