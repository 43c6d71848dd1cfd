import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { crisis } from './section.ts'

/** There is no 111 in Northern Ireland. */
export const crisisInNorthernIreland: Partially<Words<typeof crisis>> = {
  fields: {
    crisis: {
      item: {
        steps: {
          'escalate-when': {
            title: 'When should 999, the out-of-hours service or direct admission be used?',
          },
        },
        fields: {
          'crisis.escalateProposed': { hint: 'For example 999, the out-of-hours service or a crisis team.' },
          'crisis.escalateWhen': {
            heard: 'When to call 999 or the out-of-hours service, or go to hospital:',
          },
        },
      },
    },
  },
}
