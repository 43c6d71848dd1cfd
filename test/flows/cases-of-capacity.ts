import type { Rule } from '#src/flow/rules.ts'
import { byTeam, recorded } from '#test/kit/told-to-rules.ts'
import type { Case } from './cases-of-papers.ts'

/** By what is limited. */
export const limitedIn = (when: Rule['when']): string =>
  /"(rec\.[\w.]+)"/.exec(JSON.stringify(when))?.[1] ?? ''

/** Nobody looked yet at whether the person can decide what is limited, but at making the plan alone. */
export const unableToLimit: Readonly<Record<string, Case>> = Object.fromEntries(
  (
    [
      ['rec.hospital', { choice: 'not-recommended', note: '' }, 'place'],
      ['rec.criticalCare', { choice: 'not-recommended', note: '' }, 'treatment'],
      ['rec.cpr.decision', 'not-for-cpr', 'treatment'],
    ] as const
  ).map(([field, value, by]) => [
    `RULE-CAP-1 explain ${field}`,
    {
      yes: [
        byTeam('recommendations', { [field]: value }),
        ...recorded('plan:lacks', 'sharing:lacks', `${by}:not-assessed`),
      ],
      no: [byTeam('recommendations', { [field]: value }), ...recorded('plan:lacks', `${by}:lacks`)],
    },
  ]),
)
