import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Plan } from '#src/plan/plan.ts'
import { alerting, alertsOf, forPerson, profileOf } from '#src/plan/quality/audit.ts'
import { later, people, submitted, told } from '#test/kit/a-plan.ts'
import { approvedAsIs, opened } from '#test/kit/a-review.ts'
import { type Planted, planTold } from '#test/kit/a-story.ts'
import { marionsPlan } from '#views/demo/marion.en.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'
import { atTheEnd, ofMind } from './planted.ts'
import { advised, alerted, overdue as approved } from './planted-alerts.ts'

const checks = flows.qualityChecks
const today = '2026-11-27T17:00:00.000Z'

const missed = (plan: Plan): readonly string[] =>
  profileOf(plan, checks).flatMap(({ missing }) =>
    missing.map(({ check, spot }) => `${check.id} ${spot.at.join('/')}`),
  )
const alerts = (plan: Plan, at = today): readonly string[] =>
  alertsOf(plan, checks, at).map(({ check }) => check.id)

test.each(alerted)(
  '%s: one defect in a good plan, %s, is the one alert, and leads to where it stands',
  (id, _, plan, spots) => {
    const found = alertsOf(plan, checks, today)
    expect(found.map(({ check }) => check.id)).toEqual([id])
    expect(alerting(plan, checks, today), 'a row is told of the same').toEqual(
      found.map(({ check }) => check),
    )
    expect(found.flatMap((one) => one.spots.map(({ at }) => at.join('/'))).toSorted()).toEqual(
      spots.toSorted(),
    )
  },
)

/** Nothing is left out that a longer life might need. */
const balanced: Planted = {
  'rec.goal': 'balance',
  'rec.hospital': { choice: 'conditional', note: 'a broken bone' },
  'rec.criticalCare': { choice: 'not-discussed', note: '' },
  'place.avoid': 'Noisy corridors at night',
}

describe('what is signed', () => {
  test('alerts by each of the rules that a check names', () => {
    const { forms, ...plan } = atTheEnd()
    const named = checks.flatMap((check) =>
      'rules' in check ? check.rules.map((rule) => ({ check: check.id, rule })) : [],
    )
    expect(named.length).toBeGreaterThan(0)
    for (const { check, rule } of named) {
      const rules = forms.rules.map((one) => (one.id === rule ? { ...one, when: {} } : one))
      expect(alerts({ ...plan, forms: { ...forms, rules } }), rule).toEqual([check])
    }
  })

  const noNumber = { 'crisis/voices/crisis.contacts': { items: [], note: 'somebody from the team' } }

  test('D7: a mental health crisis that leads to nobody with a number', () => {
    expect(alerts(ofMind(noNumber))).toEqual(['D7'])
    expect(missed(ofMind(noNumber))).toEqual(['D3 crisis/voices/crisis.contacts'])
    expect(alerts(atTheEnd({ 'crisis/fall/crisis.contacts': { items: [], note: 'him' } }))).toEqual([])
  })

  test('H1: a day in the plan that has gone by', () => {
    const until = (day: string): Planted => ({
      'person.more': ['elsewhere'],
      'person.currentAddress': { address: '4 Quay Row, Northvale', until: day },
    })
    expect(alerts(atTheEnd(until('1 November 2026')))).toEqual(['H1'])
    expect(alerts(atTheEnd(until('1 January 2027')))).toEqual([])
  })

  test.each([
    ['Walter', waltersPlan.person],
    ['Marion', marionsPlan.person],
  ])('C8: the choice that %s of the demonstration had before it was mended', (_, person) => {
    expect(alerts(planTold(person, undefined, { 'matters.balance': '25' }))).toEqual(['C8'])
    expect(alerts(planTold(person, undefined))).toEqual([])
  })

  test.each([
    ['75', { 'matters.value': 'I want everything possible done, and to live as long as I can' }],
    ['100', { 'crisis/fall/crisis.clinicianAction': 'For full escalation.' }],
    ['0', { 'matters.fear': 'Being kept alive on machines. I do not want to be kept alive.' }],
  ])('C8: a choice of %s beside words that say the other thing', (balance, planted) => {
    expect(alerts(atTheEnd({ 'matters.balance': balance, ...planted }))).toEqual(['C8'])
  })

  test.each([
    ['75', { 'matters.value': 'To stay at home as long as possible' }],
    ['100', { 'crisis/fall/crisis.clinicianAction': 'Not for full escalation.' }],
    ['25', { ...balanced, 'matters.value': 'My garden', 'matters.fear': 'I am not ready to go' }],
    ['25', { ...balanced, 'matters.value': 'I am ready to go home whenever they let me go home' }],
    ['50', { 'matters.value': 'I would rather have less time at home than more time on a ward' }],
  ])('C8 keeps still of a choice of %s beside %o', (balance, planted) => {
    expect(alerts(atTheEnd({ 'matters.balance': balance, ...planted }))).toEqual([])
  })
})

describe('H1: a review that is overdue', () => {
  const admitted = (plan: Plan) =>
    later(plan, told(people.nadia, { kind: 'CareEventTold', what: 'admission', on: '2026-08-01' }))

  test('alerts from the day after the one that was set, and what was approved is told of it by no row', () => {
    expect(alerts(approved, '2026-09-01T12:00:00.000Z')).toEqual([])
    expect(alerts(approved, '2026-09-02T12:00:00.000Z')).toEqual(['H1'])
    expect(alerting(approved, checks, '2026-09-02T12:00:00.000Z')).toEqual([])
    expect(alerts(atTheEnd(), '2030-01-01T12:00:00.000Z'), 'what nobody approved is not due').toEqual([])
  })

  test('alerts at once after an admission where little time may be left, and else within a week of it (RULE-REV)', () => {
    expect(alerts(admitted(approved), '2026-08-02T12:00:00.000Z')).toEqual(['H1'])
    const longer = admitted(
      approvedAsIs(later(atTheEnd({ 'prog.estimate': 'more-than-a-year' }), submitted, opened)),
    )
    expect(alerts(longer, '2026-08-02T12:00:00.000Z')).toEqual([])
    expect(alerts(longer, '2026-08-09T12:00:00.000Z')).toEqual(['H1'])
  })
})

describe('C8: where a line says why', () => {
  test.each([
    [
      'the team weighed it',
      { 'rec.reasoning': 'Oxygen on the ward brought him home again within two days.' },
    ],
    [
      'it says for what',
      { 'rec.hospital': { choice: 'recommended', note: 'for his chest, and home as soon as he can stand' } },
    ],
    ['he says so himself', { 'place.care1': { choice: 'own-home', note: 'Hospital if I break a bone' } }],
  ])('nothing is asked: %s', (_, planted) => {
    expect(alerts(atTheEnd({ ...advised, ...planted }))).toEqual([])
  })

  test('the person is asked on her own page when she would go, and told nothing of what is advised', () => {
    const asked = (planted: Planted) =>
      forPerson(atTheEnd({ ...advised, ...planted }), checks, 'places').map(({ words }) => words)
    expect(asked({})).toHaveLength(1)
    expect(asked({}).join()).toContain('Are there things for which you would go to hospital?')
    expect(asked({ 'place.care1': { choice: 'own-home', note: 'Hospital if I break a bone' } })).toEqual([])
    expect(forPerson(atTheEnd(), checks, 'places')).toEqual([])
  })

  test('who fears that nobody takes them there fears the want of it', () => {
    const afraid = (fear: string) =>
      alerts(atTheEnd({ ...advised, 'place.care1': { choice: 'hospice', note: '' }, 'matters.fear': fear }))
    expect(afraid('A hospital corridor at night')).toEqual(['C8'])
    expect(afraid('Too late for the hospital')).toEqual([])
    expect(afraid('Not being found until morning')).toEqual([])
  })
})
