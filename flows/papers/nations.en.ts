import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { papers } from './section.ts'

/** No statute there speaks of advance directives; from 16 on somebody is taken to be able to decide. A lawyer has not read this. */
export const papersInScotland: Partially<Words<typeof papers>> = {
  steps: {
    'could-decide': {
      lead: 'Two things matter at that time. You were 16 or over. You could understand what you refused, and what could follow.',
    },
    'as-wish': {
      lead: 'People read it as what you want, and not as a refusal. A page that follows lets you say what you think of a treatment. If you are 16 or over and can decide now, you can write a new one. Ask your nurse or doctor how.',
    },
    registered: {
      lead: 'It counts once it is registered with the Office of the Public Guardian (Scotland). Your nurse or doctor has to see it.',
    },
  },
  fields: {
    'legal.adrt.exists': {
      label: 'An advance directive to refuse a treatment',
      heard: 'An advance directive to refuse a treatment:',
      told: 'An advance directive to refuse a treatment: {…}',
    },
    'legal.adrt.couldDecide': {
      why: 'Doctors weigh a refusal by whether somebody could decide it when it was written.',
      choices: {
        could: {
          me: 'I was 16 or over, and I could decide it',
          them: 'Says: was 16 or over, and could decide it',
        },
        'under-age': { me: 'I was under 16', them: 'Says: was under 16. Read it as a wish' },
      },
    },
    views: {
      item: {
        steps: {
          'not-wanted': {
            lead: 'What you chose guides people. It is not a refusal. From 16 on you can write an advance directive, which doctors weigh when you cannot decide. Choose “I want to talk about this” below, and your nurse or doctor can tell you how.',
          },
        },
      },
    },
  },
}

/** No papers there give power over health and care. */
export const papersInNorthernIreland: Partially<Words<typeof papers>> = {
  fields: {
    'legal.lpa.kind': {
      label: 'Somebody who is said to decide for you',
      hint: 'In Northern Ireland such papers are about money, and give no say about your care.',
      why: 'Staff should not take a paper about money for one about your care.',
    },
  },
}
