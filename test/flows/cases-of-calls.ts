import { answers, says } from '#test/kit/a-plan.ts'
import { crisisCalling, namedByHelper } from '#test/kit/told-to-rules.ts'
import type { Case } from './cases-of-papers.ts'

const nobody = answers('contacts', { contact: 'complete' })
const withNumber = crisisCalling('Jo, 01632 960111')

/** Whom to call: named by somebody else, or in a crisis and among no people to call. */
export const callCases: Readonly<Record<string, Case>> = {
  'RULE-CALL-1 show contact on check': {
    yes: [nobody, ...namedByHelper],
    no: [says('contacts', { contact: { kind: 'skipped' } }), ...namedByHelper],
  },
  'RULE-CALL-3 show contact on check': { yes: withNumber, no: crisisCalling('Jo next door') },
  'RULE-CALL-3 show contact on asked': { yes: [...withNumber, nobody], no: withNumber },
}
