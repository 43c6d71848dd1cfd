import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { legal } from './section.ts'

/** Adults with Incapacity (Scotland) Act 2000, section 1: the test is benefit, and the Act has no advocate of its own. */
export const legalInScotland: Partially<Words<typeof legal>> = {
  title: 'Capacity and benefit',
  fields: {
    'legal.bestInterests': {
      label: 'Benefit, decision by decision',
      heard: 'Benefit:',
      parts: {
        consulted: {
          label: 'Who was asked, and what they said',
          hint: 'The nearest relative, the main carer, a welfare attorney or guardian, whoever the person named. If somebody was not asked, say why.',
        },
        advocate: { label: 'An independent advocate' },
        outcome: {
          label: 'What was decided, what the benefit is, and why less could not give it',
          hint: 'For treatment, also where the certificate of incapacity is kept.',
        },
      },
    },
  },
}

/** What is in force there has no independent mental capacity advocate for these decisions. */
export const legalInNorthernIreland: Partially<Words<typeof legal>> = {
  fields: { 'legal.bestInterests': { parts: { advocate: { label: 'An independent advocate' } } } },
}
