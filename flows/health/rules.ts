import { rulesOver } from '#src/flow/rules.ts'
import { legal } from '../legal/section.ts'
import { health } from './section.ts'

/** What is said beside the answers about health. */
export const healthRules = rulesOver({ ...health.fields, ...legal.fields }, [
  {
    id: 'RULE-CAP-1',
    does: 'show',
    on: ['agenda'],
    when: { 'ld.medsHow': { answered: true }, not: { 'legal.bestInterests': { has: 'treatment' } } },
    field: 'ld.medsHow',
    words:
      'Nothing said here allows a medicine to be hidden in food or drink. That needs a decision in the person’s best interests about this medicine, recorded under “Capacity and best interests”.',
  },
])
