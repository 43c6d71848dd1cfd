import type { Rule } from '#src/flow/rules.ts'
import { bornIn, byTeam, held, livingIn, on, recorded } from '#test/kit/told-to-rules.ts'
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

/** From 16 on the law presumes that people can decide. */
export const underSixteen: Readonly<Record<string, Case>> = {
  'RULE-CAP-1 block at approval of 16 or older': {
    yes: [...bornIn('2010-03-02'), ...recorded('plan:under-16')],
    no: [...bornIn('2010-03-03'), ...recorded('plan:under-16')],
  },
}

/** Whoever is held may have a right to an advocate, by nation. */
export const advocateIn: Readonly<Record<string, Case>> = Object.fromEntries(
  (
    [
      ['england', '1 Elm Row, LS1 1AA'],
      ['wales', '1 Elm Row, CF10 1AA'],
      ['scotland', '1 Elm Row, G1 1AA'],
      ['northern-ireland', '1 Elm Row, BT1 1AA'],
    ] as const
  ).map(([nation, home]) => [
    `RULE-MH-3 show mh.legalStatus on agenda in ${nation}`,
    {
      yes: [...livingIn(home), ...held('detained')],
      no: [...livingIn(home), ...on('mhc')],
    },
  ]),
)
