import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { person } from '../person/section.ts'
import type { start } from '../start/section.ts'

/** Conditions that children have, and a day on which one was born. */
export const startForYoung: Partially<Words<typeof start>> = {
  fields: {
    'plan.pathways': {
      choices: {
        ltc: {
          me: 'I live with a condition that can suddenly get worse, such as asthma, epilepsy, diabetes, sickle cell or cancer',
        },
      },
    },
  },
}

export const personForYoung: Partially<Words<typeof person>> = {
  fields: { 'person.dob': { hint: 'For example 27 3 2012.' } },
}
