import type { Words } from '#src/flow/words.ts'
import type { authority } from './section.ts'

export const authorityWords: Words<typeof authority> = {
  title: 'Legal authority',
  about: 'Papers by which somebody may decide for the person. About 1 minute.',
  seenBy: 'Everyone who reads the plan sees what this helper says as said with authority.',
  steps: {
    nation: { title: 'Are there papers for this?' },
    parent: {
      title: 'How do you know that they have parental responsibility?',
      lead: 'A mother has it from the birth. Of a father, a second parent, a guardian or a council look at the birth certificate, the agreement or the order. A court may have limited it.',
    },
    papers: { title: 'Which papers have you seen yourself?' },
  },
  fields: {
    'authority.document': {
      label: 'The papers',
      hint: 'They name this helper, and those about an adult only count when the adult cannot decide.',
      why: 'What a helper says about themselves gives no power to decide.',
      heard: 'The papers:',
      choices: {
        'lpa-health': 'A registered lasting power of attorney for health and welfare',
        'parental-responsibility': 'They have parental responsibility for this child',
        deputy: 'An order of the Court of Protection that makes them a deputy for health and welfare',
      },
    },
    'authority.reference': {
      label: 'Number on the papers, or what you looked at',
      hint: 'Of a registration or an order its number; of a birth certificate those two words.',
      why: 'Others can find the same papers by it.',
      heard: 'What was seen:',
    },
  },
}
