import { expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import { withItems } from '#src/flow/path.ts'
import { instant } from '#src/plan/ids.ts'
import { missingForApproval } from '#src/plan/reads/completeness.ts'
import { pathIn } from '#src/plan/reads/reading.ts'
import { rulesNow } from '#src/plan/reads/rules.ts'
import { answers, given, type Happened } from '#test/kit/a-plan.ts'
import {
  bornIn,
  hasKeySafe,
  held,
  livesIn,
  on,
  onBasis,
  ready,
  recorded,
  timeLeft,
} from '#test/kit/told-to-rules.ts'

const today = instant('2026-03-02T10:00:00.000Z')
const missing = (facts: readonly Happened[]): readonly string[] =>
  missingForApproval(given(...facts), today).map(({ at }) => at.at(-1) ?? '')
const byTeam = (section: string, said: Readonly<Record<string, Json>>) =>
  answers(section, said, { voice: 'team' })
const decided = (decision: string, ...more: readonly Happened[]) => [
  ...on('eol'),
  ...more,
  byTeam('recommendations', { 'rec.cpr.decision': decision }),
]
const cpr = (...names: readonly string[]) => names.map((name) => `rec.cpr.${name}`)

/** The rows of the dataset's table of conditional needs, each by what holds, and what is mandatory then and not otherwise. */
const rows: Readonly<
  Record<
    string,
    {
      readonly so: readonly Happened[]
      readonly not: readonly Happened[]
      readonly asks: readonly string[]
      /** Asked, and approved without all the same: why. */
      readonly lighter?: string
    }
  >
> = {
  'comms.interpreter = yes': {
    so: [...on('eol'), answers('communication', { 'comms.interpreter': 'yes' })],
    not: [...on('eol'), answers('communication', { 'comms.interpreter': 'no' })],
    asks: ['comms.interpreterKind'],
    lighter:
      'the question follows, and the agenda says what is not known (RULE-FORMAT-5): nobody in a crisis waits for it',
  },
  'adjust.needed = yes': {
    so: [...on('ld'), answers('communication', { 'adjust.needed': 'yes' })],
    not: [...on('ld'), answers('communication', { 'adjust.needed': 'no' })],
    asks: ['adjust.items'],
  },
  'home.dwelling = care home': {
    so: [...on('eol'), ...livesIn('care-home')],
    not: [...on('eol'), ...livesIn('own-home')],
    asks: ['home.careHome'],
  },
  'home.keySafePresent = yes': {
    so: [...on('eol'), ...hasKeySafe({})],
    not: [...on('eol'), answers('home', { 'home.keySafePresent': 'no' })],
    asks: ['home.keySafeDetail'],
    lighter:
      'a code may be kept from the plan on purpose: readers are told that it does not hold it (RULE-HOME-2)',
  },
  'carer.exists = has a carer': {
    so: [...on('frailty'), answers('contacts', { 'carer.exists': 'has-carer' })],
    not: [...on('frailty'), answers('contacts', { 'carer.exists': 'no-carer' })],
    asks: ['carer.contingency'],
    lighter:
      'every plan asks it, and what a reader at night would miss says so; a must on a plan for a child',
  },
  'health.equipment has ICD': {
    so: [...on('eol'), answers('home', { 'home.equipment': { choices: ['icd'], note: '' } })],
    not: [...on('ltc'), answers('home', { 'home.equipment': { choices: ['icd'], note: '' } })],
    asks: ['rec.icd'],
  },
  'legal.adrt.exists = yes': {
    so: [...on('eol'), answers('papers', { 'legal.adrt.exists': 'yes' })],
    not: [...on('eol'), answers('papers', { 'legal.adrt.exists': 'no' })],
    asks: ['legal.adrt.refusals', 'legal.adrt.form', 'legal.adrt.document'],
  },
  'legal.lpa.kind ≠ none': {
    so: [...on('eol'), answers('papers', { 'legal.lpa.kind': 'lpa-hw' })],
    not: [...on('eol'), answers('papers', { 'legal.lpa.kind': 'none' })],
    asks: ['legal.lpa.attorneys', 'legal.lpa.lifeSustaining'],
  },
  'legal.capacity has any `lacks` for plan or sharing': {
    so: [...on('eol'), ...recorded('sharing:lacks')],
    not: [...on('eol'), ...recorded('sharing:has')],
    asks: ['legal.bestInterests'],
  },
  'rec.cpr.decision present': {
    so: decided('for-cpr'),
    not: on('eol'),
    asks: cpr('decidedOn', 'reason', 'decidedBy', 'endorsedBy', 'review'),
  },
  'rec.cpr.decision = not-for-cpr or modified': {
    so: decided('not-for-cpr', ...recorded('treatment:lacks')),
    not: decided('for-cpr', ...recorded('treatment:lacks')),
    asks: cpr('discussedPerson', 'discussedOthers', 'informed', 'formLocation'),
  },
  'antic.issued = box issued or prescribed': {
    so: ready({}),
    not: [...on('eol'), byTeam('health', { 'antic.issued': 'not-needed' })],
    asks: ['antic.location', 'antic.items', 'antic.whoMayGive'],
  },
  'prog.estimate = last days/weeks': {
    so: timeLeft('last-weeks'),
    not: on('ltc'),
    asks: ['antic.issued', 'death.expected', 'place.death1'],
  },
  'safety.* any value': {
    so: [...on('mhc'), answers('crisis', { 'mh.more': ['safety'], 'safety.copingAlone': ['Music'] })],
    not: on('mhc'),
    asks: ['safety.agreedWithClinician'],
  },
  'mh.legalStatus present': { so: held('detained'), not: on('mhc'), asks: ['legal.advocate'] },
  'age < 18 at approval': {
    so: [...on('cyp'), ...bornIn('2014-03-02')],
    not: on('ltc'),
    asks: ['cyp.weight', 'cyp.emergencySheet'],
  },
}

test.each(Object.entries(rows).filter(([, { lighter }]) => lighter === undefined))(
  '%s: then, and only then, is the rest mandatory',
  (_, { so, not, asks }) => {
    expect(
      asks.filter((field) => !missing(so).includes(field)),
      'not asked',
    ).toEqual([])
    expect(
      asks.filter((field) => missing(not).includes(field)),
      'asked all the same',
    ).toEqual([])
  },
)

test.each(Object.entries(rows).filter(([, { lighter }]) => lighter !== undefined))(
  '%s: the rest is asked, and no plan waits for it',
  (_, { so, asks }) => {
    const plan = given(...so)
    const asked = plan.forms.sections.flatMap(({ section }) =>
      withItems(pathIn(plan, 'team', section)).flatMap(({ path }) => path.steps.flatMap((one) => one.asked)),
    )
    expect(
      asks.filter((field) => !asked.includes(field)),
      'not asked',
    ).toEqual([])
    expect(
      asks.filter((field) => missing(so).includes(field)),
      'mandatory by now: take the row’s excuse away',
    ).toEqual([])
  },
)

test('RULE-CPR-2: no decision about CPR is ever forced, on any plan that could have one', () => {
  for (const pathway of ['eol', 'frailty', 'ltc', 'mhc', 'ld', 'cyp'] as const)
    expect(missing(on(pathway)).filter((field) => field.startsWith('rec.cpr.'))).toEqual([])
})

test('RULE-CON-1: of whoever cannot decide about sharing, the plan never stands on their own agreement', () => {
  const plan = given(...on('eol'), ...recorded('sharing:lacks'), onBasis('person-consents'))
  const words = rulesNow(plan, { at: 'approval', today }, 'block').map(({ words: one }) => one)
  expect(words.join()).toContain('the record says that they cannot make or share it')
})
