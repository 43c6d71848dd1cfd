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
import { atTheEnd, defects as defectsOfAll, ofMind } from './planted.ts'
import { defectsOfClinicians } from './planted-by-clinicians.ts'
import { hinted } from './planted-words.ts'

const checks = flows.qualityChecks
const defects = [...defectsOfAll, ...defectsOfClinicians]
const today = '2026-11-27T17:00:00.000Z'

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

describe('what the person is told', () => {
  const told = (planted: Planted, section: string) =>
    forPerson(atTheEnd(planted), checks, section).map(({ words }) => words)

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

test('whoever of the twelve has a rescue pack has what is in it written down', () => {
  const holders = twelvePeople.filter(({ plan, team }) =>
    /rescue pack/i.test(JSON.stringify([plan, team ?? plan.team])),
  )
  expect(holders.map(({ key }) => key)).toContain('ruth')
  for (const { key, plan, team } of holders)
    expect((team ?? plan.team)?.fields['antic.rescue'], key).toMatchObject({ none: false })
})
