import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { instant, planId } from '#src/plan/ids.ts'
import type { PracticePlan } from '#src/plan/ports.ts'
import { byMonth, limitsOf, specialIn } from '#src/plan/quality/by-month.ts'
import type { ApprovedAudit } from '#src/plan/quality/of-approved.ts'
import { spreadOf } from '#src/plan/quality/spread.ts'
import { teamOf } from '#src/web/review/team.ts'
import { findingsOf } from '#src/web/review/team-findings.ts'
import { does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, priya, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'
import { byMonthView } from '#views/review/by-month.ts'
import { teamView } from '#views/review/team.ts'
import { english } from '#views/words.ts'

const whole: ApprovedAudit = {
  alerts: [],
  sections: [{ section: 'crisis', there: 3, applicable: 3 }],
  there: ['D3-1-1'],
  missing: [],
  hints: [],
}
const approved = (audit: ApprovedAudit | undefined, index: number, isLive = true): PracticePlan => ({
  ...{ id: planId(`plan-${index}`), status: 'approved', family: 'Made', given: 'Up', born: '1950-01-01' },
  ...{ nhsNumber: undefined, reviewOn: '2027-01-01', suspendedFor: undefined, suspendedUntil: undefined },
  ...{
    isDisclosureOpen: false,
    isRefusalChanged: false,
    isQuestionKept: false,
    isUseUnread: false,
    isUseToLookAt: false,
  },
  ...{
    isUseOpen: false,
    isTreatmentAsked: false,
    isDisowned: false,
    isWordLeft: false,
    isQuestionLeft: false,
    isLetterUsed: false,
    toTell: [],
    spokenUp: [],
    wroteBeside: [],
    hasDanger: false,
    dangers: [],
  },
  ...{ isDamaged: false, reader: undefined, readSince: undefined, claims: [], passedOn: undefined },
  ...{ drafters: [], firstSubmittedAt: undefined, submittedAt: instant(''), closedFor: undefined },
  ...{ stands: undefined, pathways: [] },
  ...{ reviewAfter: undefined, audit, version: 1, isLive, isOwnerless: false, changedSince: false },
})
const now = '2026-11-29T12:00:00.000Z'
const lacking = (missing: number): ApprovedAudit => ({
  ...whole,
  sections: [{ section: 'crisis', there: 3 - missing, applicable: 3 }],
  there: missing === 0 ? ['D3-1-1'] : [],
  missing: missing === 0 ? [] : ['D3-1-1'],
})
const pageOf = (plans: readonly PracticePlan[]): string =>
  String(
    teamView({ ...teamOf({ forms: flows }, plans, now), months: byMonth([]), leads: false })(english).main,
  )

test('the middle and the middle half of whole numbers; of fewer than ten nothing is said', () => {
  expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeUndefined()
  expect(spreadOf([10, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({ median: 5.5, from: 3, to: 8 })
  expect(spreadOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3])).toEqual({ median: 0, from: 0, to: 0 })
  expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual({ median: 6, from: 3, to: 9 })
})

test('what is missed is counted where the plan asks for it, most first, each leading to its plans; what urgent care does not read is not looked at', () => {
  const plans = [
    ...[0, 0, 0, 1, 1, 1, 2, 2, 3, 3].map((missing, index) => approved(lacking(missing), index)),
    approved({ ...whole, there: ['A2-1-2'], missing: ['A2-1-1', 'D3-0-1'] }, 10),
    approved({ ...whole, alerts: ['C8-2'], hints: ['G2-1'] }, 11),
    approved(lacking(3), 12, false),
    approved(undefined, 13),
  ]
  const team = teamOf({ forms: flows }, plans, now)
  expect([team.looked, team.unread, team.isCompared]).toEqual([12, 1, true])
  expect(team.missed.map(({ key, plans, applicable }) => [key, plans, applicable])).toEqual([
    ['D3-1-1', 7, 11],
    ['A2-1-1', 1, 1],
  ])
  expect(team.alerts.map(({ id, plans }) => [id, plans])).toEqual([['C8', 1]])
  expect(team.hints.map(({ id, plans }) => [id, plans])).toEqual([['G2', 1]])
  expect(team.sections).toEqual([
    { title: expect.any(String), plans: 12, spread: { median: 1, from: 0, to: 2 }, most: 3 },
  ])
  const page = pageOf(plans)
  for (const name of ['profile-D3-1-1', 'profile-A2-1-1', 'alert-C8-2', 'hint-G2-1'])
    expect(page).toContain(`href="/reviews/all?found=${name}"`)
  expect(page).toContain('One approved plan could not be looked at')
})

test('a review that is overdue is found by the day on which the page is read, also where nothing was when it was approved', () => {
  const due = { ...approved(whole, 1), reviewOn: '2026-11-28' }
  const found = (day: string, plan: PracticePlan) =>
    teamOf({ forms: flows }, [plan], `${day}T12:00:00.000Z`).alerts.map(({ id, plans }) => [id, plans])
  expect(found('2026-11-28', due)).toEqual([])
  expect(found('2026-11-29', due)).toEqual([['H1', 1]])
  expect(found('2026-11-29', { ...due, isLive: false })).toEqual([])
  const admitted = {
    ...due,
    reviewOn: '2027-03-01',
    reviewAfter: { what: 'admission', on: '2026-11-28' },
  } as const
  expect(found('2026-11-29', admitted)).toEqual([])
  expect(found('2026-12-06', admitted)).toEqual([['H1', 1]])
  expect(
    found('2026-11-28', { ...admitted, reviewAfter: { ...admitted.reviewAfter, isAtOnce: true } }),
  ).toEqual([['H1', 1]])
})

test('of nine plans what was found is listed, and nothing is compared; no page of a team has a number for a plan or a person', () => {
  const nine = [0, 1, 1, 1, 2, 2, 3, 3, 3].map((missing, index) => approved(lacking(missing), index))
  const page = pageOf(nine)
  expect(page).toContain('8 of 9')
  expect(page).toContain('Of fewer than 10 plans')
  expect(page).not.toContain(english.team.sections)
  expect(pageOf([...nine, approved(lacking(0), 9)])).toContain(english.team.sections)
  expect(page).not.toMatch(/MADE|score|rank|%/i)
  expect(new Set(findingsOf({ forms: flows }).map(({ name }) => name)).size).toBe(
    findingsOf({ forms: flows }).length,
  )
})

test('the audit of a plan is of what was signed: what the person writes since moves nothing, and each finding leads to the plans that have it', async () => {
  const app = await planIn('a')
  const before = (await app.ports.plans.row(rosesPlan))?.audit
  expect(before?.there.length).toBeGreaterThan(0)
  const hers = await app.as(helen)
  const read = async (path: string) => await (await hers.get(path)).text()
  const page = await read('/reviews/team')
  expect(page).toContain('the one plan of your practice')
  const links = [...page.matchAll(/href="(\/reviews\/all\?found=[\w-]+)"/g)].map(([, href = '']) => href)
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) expect(await read(link), link).toContain('PATEL, Asha')
  const others = findingsOf({ forms: flows }).filter(
    ({ name }) => !links.some((link) => link.endsWith(`=${name}`)),
  )
  for (const { name } of others) expect(await read(`/reviews/all?found=${name}`), name).not.toContain('PATEL')
  const gone = { kind: 'declined' } as const
  for (const [step, field] of [
    ['value', 'matters.value'],
    ['fear', 'matters.fear'],
  ] as const)
    await does(app, rose, { kind: 'answer', section: 'matters', at: [], step, said: { [field]: gone } })
  await does(app, rose, says({ section: 'about', step: 'people' }, { 'about.people': 'TLC' }))
  expect((await app.ports.plans.row(rosesPlan))?.audit).toEqual(before)
  await does(app, rose, { kind: 'withdraw' })
  expect(await read('/reviews/team'), 'sharing was stopped').toContain('No plan of your practice')
  const nobody = await anApp()
  expect((await (await nobody.as(priya)).get('/reviews/team')).status).toBe(404)
})

const noise = [2, 3, 2, 4, 3, 2, 3, 4, 2, 3, 3, 2]
const specialOf = (values: readonly number[]) =>
  specialIn(values, limitsOf(noise)).map((one) => one.join(' '))

test('limits are the mean and 2.66 mean moves, and a leap out of all bounds widens none', () => {
  expect(limitsOf([2, 4, 2, 4])).toEqual({ mean: 3, lower: 0, upper: 3 + 2.66 * 2 })
  const calm = [...Array(10).fill([2, 3]).flat()]
  expect(limitsOf([...calm, 40]).upper - limitsOf([...calm, 40]).mean).toBeCloseTo(2.66)
})

test.each([
  ['outside', [...noise, 9], [12]],
  ['run', [...noise, 3, 3, 3, 3, 3, 3, 3], [12, 13, 14, 15, 16, 17, 18]],
  ['trend', [1.1, 1.3, 1.5, 2, 2.9, 3.2, 3.5], [0, 1, 2, 3, 4, 5, 6]],
  ['near', [3, 5.4, 5.5], [1, 2]],
] as const)('what stands out: %s', (kind, values, places) => {
  const found = specialOf(values).flatMap((one, index) => (one.includes(kind) ? [index] : []))
  expect(found).toEqual(places)
})

test('what chance makes does not stand out, and neither do six of a kind', () => {
  expect(specialOf(noise).join('')).toBe('')
  expect(specialOf([1.1, 1.3, 1.5, 2, 2.9, 3.2]).join('')).toBe('')
})

const monthOf = (index: number) =>
  `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
const approvedIn = (month: number, plans: number, missing: number) =>
  Array.from({ length: plans }, (_, index) => ({
    ...{ plan: planId(`plan-${month}-${index}`), month: monthOf(month), applicable: 40, missing, alerts: 0 },
  }))
const pageOfMonths = (all: ReturnType<typeof approvedIn>) => String(byMonthView(english, byMonth(all)))

test('limits need twelve months of ten plans each; a month with fewer is shown and not judged, and the table says all of it', () => {
  const eleven = noise.slice(1).flatMap((missing, month) => approvedIn(month, 10, missing))
  expect(pageOfMonths([...eleven, ...approvedIn(11, 9, 40)])).toMatch(
    /No limits are drawn yet[\s\S]*there are 11/,
  )
  expect(pageOfMonths(eleven)).not.toContain('sayso-months-limit')
  const page = pageOfMonths([
    ...noise.flatMap((missing, month) => approvedIn(month, 10, missing)),
    ...approvedIn(12, 9, 40),
    ...approvedIn(13, 12, 9),
  ])
  expect(page).toContain('These months stand out, for better or worse: February 2026.')
  expect(page).toMatch(/January 2026[\s\S]*not judged[\s\S]*February 2026[\s\S]*Outside the limits/)
  expect(page.match(/<rect/g)).toHaveLength(1)
  expect(page.match(/sayso-months-few/g)).toHaveLength(1)
  expect(page).toContain('sayso-months-limit')
})

test('what was found stands by the month of the approval, and a second version is one more', async () => {
  const app = await planIn('a')
  const plan = await app.ports.plans.load(rosesPlan)
  const practice = plan.practice
  if (practice === undefined) throw new Error('no practice')
  const [found, ...more] = await app.ports.publications.foundSince(practice, '2026-01')
  expect(more).toEqual([])
  expect(found).toMatchObject({ plan: rosesPlan, month: '2026-11' })
  expect(found?.applicable).toBeGreaterThan(found?.missing ?? 0)
  expect(await app.ports.publications.foundSince(practice, '2026-12')).toEqual([])
  const page = await (await (await app.as(helen)).get('/reviews/team')).text()
  expect(page).toContain('November 2026')
  expect(page).toContain('No limits are drawn yet')
})
