import { expect, test } from 'vitest'
import { dosesIn } from '#flows/health/dose-words.en.ts'
import type { Json } from '#src/flow/json.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { dosedIn } from '#src/plan/reads/dosed.ts'
import { rulesNow } from '#src/plan/reads/rules.ts'
import {
  answers,
  given,
  type Happened,
  later,
  people,
  ravisVoice,
  refusalOf,
  told,
  when,
} from '#test/kit/a-plan.ts'
import { approveNow, raviHelps, ready } from '#test/kit/a-review.ts'

const { nadia, ravi } = people
const spot = { section: 'crisis', at: ['crisis', 'one'] } as const
const begun: Happened = { kind: 'ItemAdded', voice: 'person', ...spot }
const inCrisis = (said: Readonly<Record<string, Json>>): Happened =>
  told(nadia, answers('crisis', said, { voice: 'team', ...spot }))
const asked = (plan: Plan): readonly string[] =>
  rulesNow(plan, { at: 'approval', today: '2026-03-02' }, 'acknowledge').map(({ id }) => id)
const isAsked = (...said: readonly Happened[]): boolean =>
  asked(given(...raviHelps, begun, ...said)).includes('RULE-SIGN-24')

test.each([
  ['midazolam 25 mg in the cheek, and morphine 25mg under the skin', ['25 milligram', '25 milligram']],
  ['2.5 milligrams, or 0,5 mL', ['2.5 milligram', '0.5 millilitre']],
  ['50 micrograms, then 50mcg', ['50 microgram', '50 microgram']],
  ['2 puffs and 1 tablet', ['2 puff', '1 tablet']],
  ['ten milligrams now, twenty-five mg later', ['10 milligram', '25 milligram']],
  ['Half a tablet every hour, then two and a half tablets', ['0.5 tablet', '2.5 tablet']],
  ['A hundred and fifty micrograms, and another puff', ['150 microgram', '1 puff']],
  ['a teaspoon of Oramorph', ['1 spoonful']],
  ['Take her to a unit, and give a drop of water in one go at ten o clock', []],
  ['Call 999 after 5 minutes, or under 92 percent, or at 38.5 degrees', []],
  ['She is 24 kg and 84 years old, and lives at 10 Grange Road', []],
])('doses are heard whatever their unit is called: “%s”', (line, doses) => {
  expect(dosesIn(line)).toEqual(doses)
})

test('a dose in a line of a crisis is asked about, whoever wrote it', () => {
  const text = 'Midazolam 10 mg at once'
  expect(isAsked(inCrisis({ 'crisis.clinicianAction': text }))).toBe(true)
  expect(isAsked(inCrisis({ 'crisis.escalateWhen': text }))).toBe(true)
  expect(isAsked(inCrisis({ 'crisis.clinicianAction': 'Half a tablet every hour' }))).toBe(true)
  expect(isAsked(answers('crisis', { 'crisis.firstAction': text }, { voice: 'person', ...spot }))).toBe(true)
  expect(
    isAsked(told(ravi, answers('crisis', { 'crisis.firstAction': text }, { voice: ravisVoice, ...spot }))),
  ).toBe(true)
  expect(isAsked(inCrisis({ 'crisis.clinicianAction': 'Midazolam, as on the sheet' }))).toBe(false)
})

const listed = (amount: string): Happened =>
  told(
    nadia,
    answers(
      'health',
      {
        'antic.rescue': {
          none: false,
          rows: [
            {
              id: 'row-1',
              said: {
                ...{ medicine: 'Midazolam', amount, route: 'In the cheek', repeat: 'Once' },
                ...{ most: '1 dose', for: 'A long seizure', checked: '2026-02-20' },
              },
            },
          ],
        },
      },
      { voice: 'team' },
    ),
  )

test('a dose that stands so in the list of medicines is asked about there alone, and another amount is', () => {
  const line = inCrisis({ 'crisis.clinicianAction': 'Midazolam 5 mg in the cheek' })
  expect(isAsked(line, listed('5 milligrams'))).toBe(false)
  expect(isAsked(line, listed('2.5 milligrams'))).toBe(true)
})

test('what was approved so is not asked about again, and what changed since is', () => {
  const plan = given(begun, inCrisis({ 'crisis.clinicianAction': 'Midazolam 5 mg' }))
  const [entry] = dosedIn(plan, 'crisis.clinicianAction')
  expect(entry?.answer.said).toMatchObject({ value: 'Midazolam 5 mg' })
  const newer = later(plan, inCrisis({ 'crisis.clinicianAction': 'Midazolam 25 mg' }))
  expect(dosedIn(newer, 'crisis.clinicianAction')).toHaveLength(1)
})

test('a crisis whose day of review has gone by is not signed', () => {
  const plan = ready(begun, inCrisis({ 'crisis.reviewOn': { on: '2025-06-01', by: 'Owen Bright' } }))
  const blocks = rulesNow(plan, { at: 'approval', today: '2026-03-02' }, 'block').map(({ id }) => id)
  expect(blocks).toContain('RULE-SIGN-23')
  expect(refusalOf(when(plan, nadia, approveNow(plan)))).toBeDefined()
})

const worse = (no: string, yes: string): readonly string[] =>
  contradictionsIn(
    given(
      begun,
      answers('crisis', { 'crisis.notHelpful': no }, { voice: 'person', ...spot }),
      inCrisis({ 'crisis.clinicianAction': yes }),
    ),
  ).map(({ id }) => id)

test('a line that gives what the person says makes it worse is asked about, of one thing too', () => {
  expect(worse('Giving me water', 'Sips of water. Sit her up.')).toContain('apart-worse')
  expect(worse('Giving me water', 'Sit her up. No water.')).not.toContain('apart-worse')
  expect(worse('Noise', 'Keep the noise down')).not.toContain('apart-worse')
  expect(worse('Giving me water', 'Sit her up')).not.toContain('apart-worse')
})
