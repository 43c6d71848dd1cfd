import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { acrossPlans, madeSureOf } from '#flows/quality-elsewhere.ts'
import { fieldsOfPart } from '#src/flow/quality.ts'
import { sectionsIn } from '#src/flow/spot.ts'
import { runsAlike, wordsToCompare } from '#src/plan/quality/same-words.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { answers, factsOf, later, people, refusalOf, told, when } from '#test/kit/a-plan.ts'
import { allAccepted, approveNow, ready } from '#test/kit/a-review.ts'
import { planTold } from '#test/kit/a-story.ts'
import { twelvePeople } from '#test/kit/twelve-people.ts'
import { atTheEnd, defects as defectsOfAll } from './planted.ts'
import { alerted } from './planted-alerts.ts'
import { defectsOfClinicians } from './planted-by-clinicians.ts'
import { hinted } from './planted-words.ts'

const { nadia, owen, medic } = people
const checks = flows.qualityChecks
const defects = [...defectsOfAll, ...defectsOfClinicians]

/** What no state of a plan can hold: whoever tries it is refused, or changes nothing of it. */
const refused: readonly (readonly [string, string, () => unknown, unknown])[] = [
  [
    'A6',
    'the team writes over what the person wrote',
    () => {
      const plan = ready(
        answers('matters', { 'matters.value': 'My garden,  and the cat' }),
        told(nadia, answers('matters', { 'matters.value': 'Nothing' }, { voice: 'team' })),
      )
      return allSaid(plan, 'matters.value')
    },
    ['My garden,  and the cat', 'Nothing'],
  ],
  [
    'H2',
    'who is no clinician signs',
    () => refusalOf(when(ready(), medic, approveNow(ready()))),
    'not-allowed',
  ],
  [
    'H2',
    'another version is signed than was read',
    () => {
      const plan = ready()
      const since = later(plan, answers('matters', { 'matters.value': 'My garden' }))
      return refusalOf(when(allAccepted(since), nadia, approveNow(plan)))
    },
    'draft-moved',
  ],
  [
    'H3',
    'who wrote a wish in the draft signs it',
    () => {
      const plan = ready(told(nadia, answers('about', { 'about.people': 'Meera' }, { voice: 'team' })))
      return [nadia, owen].map((who) => refusalOf(when(plan, who, approveNow(plan))))
    },
    ['own-draft', 'unread'],
  ],
]

const allSaid = (plan: ReturnType<typeof ready>, field: string): readonly string[] => {
  const signed = { name: 'Owen Bright', jobRole: 'GP', registration: '', practice: 'Elm', at: plan.changedAt }
  return contentOf(plan, signed, '2026-06-01').entries.flatMap((entry) =>
    entry.field === field ? entry.shown : [],
  )
}

test.each(refused)('%s: %s', (_, __, tried, becomes) => {
  expect(tried()).toEqual(becomes)
})

/** Two plans of a practice: how many of the kept runs of words they share. */
const copied: readonly (readonly [string, string, () => number, boolean])[] = [
  ['A4', 'a plan that was copied', () => shared(atTheEnd(), atTheEnd({ 'matters.value': 'My boat' })), true],
  [
    'A4',
    'two plans of the twelve',
    () => {
      const [one, other] = twelvePeople.map(({ plan, team }) => planTold(plan.person, team ?? plan.team))
      return one && other ? shared(one, other) : 0
    },
    false,
  ],
]
const shared = (one: ReturnType<typeof ready>, other: ReturnType<typeof ready>): number => {
  const others = wordsToCompare(other).runs
  return wordsToCompare(one).runs.filter((run) => others.includes(run)).length
}

test.each(copied)('%s: %s', (_, __, runs, isNearlySame) => {
  expect(runs() >= runsAlike).toBe(isNearlySame)
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

  test('has a good plan with that one defect, in which it is found: planted, or refused by whoever would have to do it', () => {
    const planted = new Set([
      ...[...defects, ...hinted].flatMap(([id, ...rest]) => (rest.at(-1)?.length === 0 ? [] : [id])),
      ...alerted.map(([id]) => id),
      ...refused.map(([id]) => id),
      ...copied.map(([id]) => id),
    ])
    expect(ids.filter((id) => !planted.has(id))).toEqual([])
  })

  test('stands in one place: looked for, a hint, made sure of, or to come', () => {
    const known = [
      // One may both be counted and alert: whether a paper is there, and whether anything goes against it.
      ...new Set([...checks, ...flows.textChecks].map(({ id }) => id)),
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
