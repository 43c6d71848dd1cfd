import { rulesOver } from '#src/flow/rules.ts'
import { couldNotThen, decision, papers } from './section.ts'

/** By the days of the papers, where they are listed with one. */
const isPowerLater = 'later:doc.date:doc.type:adrt:lpa'
const yearsOfDecision = 'years:doc.date:doc.type:adrt'
const bothPapers = { ...decision, 'legal.lpa.kind': { is: 'lpa-hw' } } as const

/** RULE-ADRT-5: asks whether the decision is still meant; no day and no age ends it. */
export const dateRules = rulesOver(
  { ...papers.fields, ...papers.fields.doc.item.fields },
  [
    {
      id: 'RULE-ADRT-5',
      does: 'show',
      on: ['agenda'],
      when: { ...bothPapers, not: { any: [couldNotThen, { [isPowerLater]: { atLeast: 0 } }] } },
      field: 'legal.adrt.exists',
      words:
        'There is also a power of attorney for health and welfare. If it was made after the advance decision and covers the same treatment, the attorney decides. Compare the dates on both papers.',
    },
    {
      id: 'RULE-ADRT-5',
      does: 'show',
      on: ['check', 'agenda'],
      when: { ...bothPapers, [isPowerLater]: { atLeast: 1 } },
      field: 'legal.adrt.exists',
      words:
        'By the dates in this plan, the power of attorney for health and welfare is newer than the advance decision. Where it covers the same treatment, the attorney decides. Look at both papers, and ask what the person wants now.',
      ownWords:
        'By the dates in this plan, the power of attorney is newer than the paper that refuses treatments. For a treatment that both are about, the attorney may then decide. If that is not what is wanted, talk with a nurse, doctor or lawyer about a new paper.',
    },
    {
      id: 'RULE-ADRT-5',
      does: 'show',
      on: ['check', 'agenda'],
      when: { ...decision, [yearsOfDecision]: { atLeast: 2 } },
      field: 'legal.adrt.refusals',
      words:
        'By the date in this plan, the advance decision is two years old or more. Its age does not end it. Ask the person whether they have looked at it since, and whether it still says what they want.',
      ownWords:
        'By the date in this plan, the paper that refuses treatments is two years old or more. It does not end by getting old. Look whether it still says what is wanted, and write the day on it if it does.',
    },
  ],
  [isPowerLater, yearsOfDecision],
)
