import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { acrossPlans, madeSureOf } from '#flows/quality-elsewhere.ts'
import { fieldsOfPart } from '#src/flow/quality.ts'
import { sectionsIn } from '#src/flow/spot.ts'
import type { Plan } from '#src/plan/plan.ts'
import { alerting, alertsOf, askedAbout, forPerson, profileOf } from '#src/plan/quality/audit.ts'
import { readingHints } from '#src/plan/reads/reading-hints.ts'
import { type Planted, planTold } from '#test/kit/a-story.ts'
import { twelvePeople } from '#test/kit/twelve-people.ts'
import { marionsPlan } from '#views/demo/marion.en.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'
import { atTheEnd, defects as defectsOfAll, hinted, ofMind } from './planted.ts'
import { defectsOfClinicians } from './planted-by-clinicians.ts'

const checks = flows.qualityChecks
const defects = [...defectsOfAll, ...defectsOfClinicians]
const today = '2026-11-27T17:00:00.000Z'

const feeding = {
  none: false,
  rows: [
    {
      id: 'row-1',
      said: { treatment: 'artificial-nutrition', decision: 'not-recommended', reason: 'He chokes.' },
      is: 'artificial-nutrition:not-recommended',
    },
  ],
}
const missed = (plan: Plan): readonly string[] =>
  profileOf(plan, checks).flatMap(({ missing }) =>
    missing.map(({ check, spot }) => `${check.id} ${spot.at.join('/')}`),
  )
const alerts = (plan: Plan): readonly string[] => {
  const found = alertsOf(plan, checks, today).map(({ check }) => check)
  expect(alerting(plan, checks, today), 'who asks for their names alone is told of the same').toEqual(found)
  return found.map(({ id }) => id)
}

const hints = (plan: Plan): readonly string[] => [
  ...readingHints(plan, flows.textChecks).map(({ check, entry }) => `${check.id} ${entry.field}`),
  ...askedAbout(plan, checks).map(({ check, spot }) => `${check.id} ${spot.at.join('/')}`),
]

describe('a good plan raises nothing', () => {
  test.each([
    ['the end of life', atTheEnd()],
    ['a mental health crisis', ofMind()],
  ])('for %s', (_, plan) => {
    expect(missed(plan)).toEqual([])
    expect(alerts(plan)).toEqual([])
    expect(hints(plan)).toEqual([])
    for (const { there, applicable, earned } of profileOf(plan, checks)) {
      expect(there).toBe(applicable)
      expect(earned.every((one) => one.earned === 2)).toBe(true)
    }
  })
})

test.each(defects)('%s: one defect is found, and nothing else', (_, good, planted, found) => {
  const plan = good(planted)
  expect(missed(plan)).toEqual(found)
  expect(alerts(plan)).toEqual([])
})

test.each(hinted)(
  '%s: words that everybody might have written get a hint, and count nowhere',
  (_, planted, found) => {
    const plan = atTheEnd(planted)
    expect(hints(plan)).toEqual(found)
    expect(alerts(plan)).toEqual([])
  },
)

/** What a story leaves open on purpose: each is nowhere in it, so that a reader would miss it. */
const leftOpen: Readonly<Record<string, readonly string[]>> = {
  walter: ['F2 team.keyWorker', 'B5 legal.adrt.exists', 'B5 legal.lpa.kind'],
  marion: [
    ...['F1 place.care2', 'F1 place.death2', 'F2 contact', 'F2 team.keyWorker', 'F3 comms.interpreter'],
    ...['F3 adjust.needed', 'F4 home.dependants', 'E2 antic.rescue'],
    ...['B5 legal.adrt.exists', 'B5 legal.lpa.kind', 'C3 rec.hospital'],
  ],
  amina: ['E2 antic.rescue'],
  milo: ['F1 place.care2', 'E2 antic.rescue'],
}

test.each(twelvePeople.map((one) => [one.key, one] as const))(
  '%s of the twelve raises no alert and no hint, and misses what the story leaves open',
  (key, { plan, team }) => {
    const told = planTold(plan.person, team ?? plan.team)
    expect(alerts(told)).toEqual([])
    expect(hints(told)).toEqual([])
    expect(missed(told)).toEqual(leftOpen[key] ?? [])
  },
)

test('every check that looks is planted against at least once', () => {
  const planted = new Set([...defects, ...hinted].map(([id]) => id))
  expect(checks.filter((check) => 'parts' in check && !planted.has(check.id))).toEqual([])
})

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

  const treats = (treatment: string) => ({
    none: false,
    rows: [{ id: 'row-1', said: { treatment, decision: 'recommended' }, is: `${treatment}:recommended` }],
  })
  test.each([
    ['hospital', { 'rec.interventions': treats('antibiotics-iv') }, ['rec.hospital', 'rec.interventions']],
    [
      'comfort',
      { 'rec.hospital': { choice: 'recommended', note: '' }, 'rec.interventions': treats('dialysis') },
      ['rec.goal', 'rec.interventions'],
    ],
    [
      'critical care',
      { 'rec.criticalCare': { choice: 'recommended', note: '' } },
      ['rec.hospital', 'rec.criticalCare', 'rec.goal'],
    ],
    ['life', { 'rec.goal': 'extend-life', 'rec.interventions': feeding }, ['rec.goal', 'rec.interventions']],
  ] as const)('C7: a recommendation planted against %s is named with it', (_, planted, both) => {
    const plan = atTheEnd(planted)
    expect(alerts(plan)).toEqual(['C7'])
    const [found] = alertsOf(plan, checks, today)
    expect(found?.spots.map(({ at }) => at.join('/'))).toEqual(both)
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
    ['25', { 'matters.value': 'My garden', 'matters.fear': 'I am not ready to go' }],
    ['25', { 'matters.value': 'I am ready to go home whenever they let me go home' }],
    ['50', { 'matters.value': 'I would rather have less time at home than more time on a ward' }],
  ])('C8 keeps still of a choice of %s beside %o', (balance, planted) => {
    expect(alerts(atTheEnd({ 'matters.balance': balance, ...planted }))).toEqual([])
  })
})

describe('what the person is told', () => {
  const told = (planted: Planted, section: string) =>
    forPerson(atTheEnd(planted), checks, section).map(({ part }) => part.toPerson)

  test('is what she passed over, in her own answers, and never what she left open on purpose', () => {
    expect(told({ 'place.care2': undefined }, 'places')).toHaveLength(1)
    for (const leave of ['declined', 'talk', 'not-sure'] as const)
      expect(told({ 'place.care2': { leave } }, 'places')).toEqual([])
    expect(told({ 'place.care2': undefined }, 'home')).toEqual([])
    expect(told({}, 'matters')).toEqual([])
  })

  test('is at most three things', () => {
    const left = Object.fromEntries(
      ['breath', 'fall'].flatMap((id) =>
        ['crisis.helpful', 'crisis.notHelpful', 'crisis.selfHelp'].map((one) => [
          `crisis/${id}/${one}`,
          undefined,
        ]),
      ),
    )
    const autism = { 'adjust.impairments': { choices: ['autism'], note: '' } }
    expect(told({ ...left, ...autism }, 'crisis')).toHaveLength(3)
  })
})

describe('each of the 44 checks', () => {
  const ids = [
    ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6'],
    ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7'],
    ...['E1', 'E2', 'E3', 'E4', 'F1', 'F2', 'F3', 'F4', 'G1', 'G2', 'G3', 'G4', 'H1', 'H2', 'H3', 'H4'],
  ]

  const asked = new Set(
    [...flows.sections, flows.submission]
      .flatMap(({ section }) => sectionsIn(section))
      .flatMap(({ section }) => Object.keys(section.fields)),
  )

  const columnsOf = (name: string): readonly string[] =>
    flows.sections.flatMap(({ section }) => {
      const field = section.fields[name]
      return field?.control === 'rows' ? Object.keys(field.parts) : []
    })

  test('stands in one place: looked for, a hint, made sure of, or to come', () => {
    const known = [
      ...[...checks, ...flows.textChecks].map(({ id }) => id),
      ...[madeSureOf, acrossPlans].flatMap((one) => Object.keys(one)),
    ]
    expect(ids).toHaveLength(44)
    expect(known.toSorted()).toEqual(ids.toSorted())
  })

  test('that looks says where it was published, what is missing, why and how, and tells the person in few words', () => {
    for (const check of checks) {
      expect([check.source, check.words.why, check.words.how].every((one) => one.length > 5)).toBe(true)
      if (!('parts' in check)) continue
      for (const part of check.parts) {
        expect(part.found).not.toMatch(/[.!?]$/)
        expect((part.toPerson ?? '').split(/\s+/).length, part.toPerson).toBeLessThanOrEqual(18)
        for (const field of fieldsOfPart(part)) expect(asked, field).toContain(field)
        if (part.kind === 'rows-say') expect(columnsOf(part.field), part.says).toContain(part.says)
      }
    }
  })

  test('that refers to what is signed names rules and contradictions that there are', () => {
    const apart = flows.contradictions.map(({ id }) => `apart-${id}`)
    for (const check of checks)
      if ('rules' in check) {
        expect(flows.rules.map(({ id }) => String(id))).toEqual(expect.arrayContaining([...check.rules]))
        expect(apart).toEqual(expect.arrayContaining([...check.contradictions]))
      }
  })
})

test('whoever of the twelve has a rescue pack has what is in it written down', () => {
  const holders = twelvePeople.filter(({ plan, team }) =>
    /rescue pack/i.test(JSON.stringify([plan, team ?? plan.team])),
  )
  expect(holders.map(({ key }) => key)).toContain('ruth')
  for (const { key, plan, team } of holders)
    expect((team ?? plan.team)?.fields['antic.rescue'], key).toMatchObject({ none: false })
})
