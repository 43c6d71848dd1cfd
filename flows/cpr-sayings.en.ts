import { asksForCpr, cprDisagreed, cprRefused, speaksOfCpr } from './cpr-words.en.ts'
import type { recommendations } from './recommendations/section.ts'

const words = 'Attempting CPR'
const decidedIn = [
  'rec.cpr.decision',
] as const satisfies readonly (keyof (typeof recommendations)['fields'])[]
const refused = [
  ...cprRefused,
  'dnacpr',
  '{not} ... (cpr|resus*|defibrillat*|revive*)',
  'no (cpr|resus*|(chest)? compressions)',
  '(refuse|refuses|against) ... (cpr|resus*)',
  '{not} .. (bring|brought) .. back',
]
const harmless = [
  '{not} (forget|wait|hesitate|delay|stop|withhold|be without) ... (cpr|resus*)',
  'dnacpr ... (no longer|ended|cancelled|withdrawn|taken back)',
]

/**
 * What is wanted of CPR and what is refused, beside what is decided about it: whoever signs says why both stand. It asks for
 * the reasoning alone, and neither for a decision nor for another one. Listed on 28 November 2026, read by no clinician.
 */
export const cprSayings = {
  cpr: {
    words,
    // The choice of a reason says it too.
    refused: [...refused, 'the person does not want it and we decided together'],
    harmless,
    isWanted: asksForCpr,
    ...{ wantedView: speaksOfCpr, refusedView: speaksOfCpr },
  },
  // What the team writes of an earlier decision against it refuses nothing.
  'cpr-for': {
    ...{ words, refused, harmless, wantedIn: decidedIn },
    isWanted: (text: string) => /^for cpr$/iu.test(text),
    refusedView: speaksOfCpr,
    opposedAs: 'cpr',
    isRefusedByOthers: true,
  },
  'cpr-disagreed': cprDisagreed,
} as const
