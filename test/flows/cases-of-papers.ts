import { decisions } from '#flows/legal/section.ts'
import type { Rule } from '#src/flow/rules.ts'
import type { Happened } from '#test/kit/a-plan.ts'
import { papersOf } from '#test/kit/papers-listed.ts'
import { allTicked, livingIn, refused, thinks, withPaper } from '#test/kit/told-to-rules.ts'

/** A story of a rule: facts after which it holds, and facts after which it does not. */
export type Case = {
  /** Does what the rule says. */
  readonly yes: readonly Happened[]
  /** Does not, though nearly the same. */
  readonly no: readonly Happened[]
  /** How many other plans of the practice have the same reason, or may be about the same person, in the one and in the other. */
  readonly looked?: readonly [yes: number, no: number]
}

/** A story for each rule of the chapter about treatments and papers, in the order of the table. */
export const papersCases: Readonly<Record<string, Case>> = {
  'RULE-ADRT-1 show legal.adrt.couldDecide on agenda and urgent': {
    yes: refused({ could: 'under-age' }),
    no: refused({}),
  },
  'RULE-ADRT-2 show legal.adrt.refusals on check': {
    yes: refused({ what: 'no:no' }),
    no: refused({ could: 'could-not', what: 'no:no' }),
  },
  ...Object.fromEntries(
    ['written', 'signed', 'witnessed', 'together'].map((one) => [
      `RULE-ADRT-3 show legal.adrt.form on check and agenda without ${one} in england and wales`,
      {
        yes: refused({ what: 'yes:yes', ticked: allTicked.filter((ticked) => ticked !== one) }),
        no: refused({ what: 'yes:yes', ticked: [one] }),
      },
    ]),
  ),
  'RULE-ADRT-3 show legal.adrt.refusals on check and agenda in england and wales': {
    yes: refused({ what: 'yes:not-known', ticked: allTicked }),
    no: refused({ what: 'yes:yes', ticked: allTicked }),
  },
  'RULE-ADRT-4 show legal.adrt.refusals on agenda': {
    yes: refused({ what: 'no:no', ticked: ['discussed'] }),
    no: refused({ what: 'no:no', ticked: ['written'] }),
  },
  'RULE-ADRT-5 show legal.adrt.refusals on agenda': {
    yes: refused({ what: 'yes:yes' }),
    no: refused({ exists: 'no', what: 'yes:yes' }),
  },
  'RULE-ADRT-6 show legal.adrt.exists on check': {
    yes: refused({}),
    no: refused({ exists: 'no' }),
  },
  'RULE-ADRT-6 show legal.adrt.exists on urgent': {
    yes: refused({}),
    no: refused({ exists: 'no' }),
  },
  'RULE-ADRT-7 need legal.adrt.refusals': { yes: refused({}), no: refused({ what: 'no:no' }) },
  'RULE-ADRT-7 need legal.adrt.form': { yes: refused({}), no: refused({ ticked: ['none'] }) },
  'RULE-ADRT-7 need legal.adrt.document': { yes: refused({}), no: refused({ at: 'In the desk' }) },
  'RULE-ADRT-7 show legal.adrt.document on check and agenda': {
    yes: refused({ at: 'In the desk' }),
    no: [...refused({ at: 'In the desk' }), ...withPaper],
  },
  'RULE-ADRT-8 show legal.adrt.withdrawn on check and agenda and urgent': {
    yes: refused({ back: 'All of it' }),
    no: refused({}),
  },
  'RULE-ADRT-5 show legal.adrt.exists on agenda': {
    yes: refused({ power: 'lpa-hw' }),
    no: refused({ power: 'epa-financial-only' }),
  },
  'RULE-ADRT-5 show legal.adrt.exists on check and agenda': {
    yes: [...refused({ power: 'lpa-hw' }), ...papersOf({ adrt: '2025-03-02', lpa: '2025-04' })],
    no: [...refused({ power: 'lpa-hw' }), ...papersOf({ adrt: '2025-03-02', lpa: '2025' })],
  },
  'RULE-ADRT-5 show legal.adrt.refusals on check and agenda': {
    yes: [...refused({ what: 'yes:yes' }), ...papersOf({ adrt: '2024-03-01' })],
    no: [...refused({ what: 'yes:yes' }), ...papersOf({ adrt: '2025' })],
  },
  'RULE-LPA-1 need legal.lpa.attorneys': {
    yes: refused({ exists: 'no', power: 'court-deputy' }),
    no: refused({ exists: 'no', power: 'epa-financial-only' }),
  },
  'RULE-LPA-1 need legal.lpa.lifeSustaining': {
    yes: refused({ exists: 'no', power: 'lpa-hw' }),
    no: refused({ exists: 'no', power: 'court-deputy' }),
  },
  'RULE-LPA-1 show legal.lpa.kind on check and urgent of lpa-hw and court-deputy and welfare-attorney and welfare-guardian':
    {
      yes: refused({ exists: 'no', power: 'lpa-hw' }),
      no: refused({ exists: 'no', power: 'none' }),
    },
  'RULE-LPA-1 show legal.lpa.kind on check and urgent of court-deputy': {
    yes: refused({ exists: 'no', power: 'court-deputy' }),
    no: refused({ exists: 'no', power: 'lpa-hw' }),
  },
  'RULE-LPA-1 show legal.lpa.kind on check and urgent of controller and epa-financial-only': {
    yes: refused({ exists: 'no', power: 'epa-financial-only' }),
    no: refused({ exists: 'no', power: 'lpa-hw' }),
  },
  'RULE-ADRT-5 show views.view on check and agenda': {
    yes: [...refused({ what: 'yes:yes' }), ...thinks('want-trial')],
    no: [...refused({ what: 'yes:yes' }), ...thinks('not-want')],
  },
  'RULE-W-1 show views.view on check and agenda': { yes: thinks('not-want'), no: thinks('unsure') },
  'RULE-W-1 show views.view on check': { yes: thinks('want-trial'), no: thinks('not-want') },
  'RULE-W-1 show views.talkToMe on agenda': {
    yes: thinks('unsure', 'dialysis', 'yes'),
    no: thinks('unsure', 'dialysis', 'no'),
  },
  'RULE-W-2 show views.topic on check': { yes: thinks('clinicians-decide'), no: thinks(undefined) },
  'RULE-MH-3 show views.topic on check and agenda': {
    yes: thinks('not-want', 'ect'),
    no: thinks('not-want', 'dialysis'),
  },
  'RULE-MH-3 show views.view on check and agenda in england and wales': {
    yes: thinks('not-want', 'ect'),
    no: [...livingIn('1 Elm Row, G1 1AA'), ...thinks('not-want', 'ect')],
  },
  'RULE-MH-3 show views.view on check and agenda in scotland and northern-ireland': {
    yes: [...livingIn('1 Elm Row, G1 1AA'), ...thinks('not-want', 'ect')],
    no: thinks('not-want', 'ect'),
  },
}

/** The same story of each decision about capacity. */
export const byDecision = (what: string, story: (decision: string) => Case): Readonly<Record<string, Case>> =>
  Object.fromEntries(
    decisions
      // Two other decisions may be found otherwise, and nobody refuses in advance for another.
      .filter((one) => one !== (what === 'told twice' ? 'other' : 'refusing'))
      .map((one) => [`RULE-CAP-1 block at approval ${one} ${what}`, story(one)]),
  )

/** Of what the law asks of a paper each goes by what nobody has ticked. */
export const notTicked = (when: Rule['when']): string =>
  `without ${/"legal\.adrt\.form":\{"has":"([\w-]+)"/.exec(JSON.stringify(when))?.[1] ?? ''}`

export const choicesTold = (when: Rule['when']): string =>
  Object.values(when['legal.lpa.kind'] ?? {})
    .flat()
    .join(' and ')
