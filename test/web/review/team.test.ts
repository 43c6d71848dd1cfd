import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { instant, planId } from '#src/plan/ids.ts'
import type { PracticePlan } from '#src/plan/ports.ts'
import type { ApprovedAudit } from '#src/plan/quality/of-approved.ts'
import { spreadOf } from '#src/plan/quality/spread.ts'
import { teamOf } from '#src/web/review/team.ts'
import { findingsOf } from '#src/web/review/team-findings.ts'
import { does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, priya, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'
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
  ...{ isDisclosureOpen: false, isRefusalChanged: false, isQuestionKept: false, isUseUnread: false },
  ...{
    isUseOpen: false,
    isTreatmentAsked: false,
    isDisowned: false,
    isWordLeft: false,
    isQuestionLeft: false,
    isLetterUsed: false,
    toTell: [],
    hasDanger: false,
    dangers: [],
  },
  ...{ isDamaged: false, reader: undefined, readSince: undefined, claims: [], passedOn: undefined },
  ...{ drafters: [], firstSubmittedAt: undefined, submittedAt: instant(''), closedFor: undefined },
  ...{ reviewAfter: undefined, audit, version: 1, isLive, isOwnerless: false, changedSince: false },
})
const lacking = (missing: number): ApprovedAudit => ({
  ...whole,
  sections: [{ section: 'crisis', there: 3 - missing, applicable: 3 }],
  there: missing === 0 ? ['D3-1-1'] : [],
  missing: missing === 0 ? [] : ['D3-1-1'],
})
const pageOf = (plans: readonly PracticePlan[]): string =>
  String(teamView(teamOf({ forms: flows }, plans))(english).main)

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
    approved({ ...whole, alerts: ['C8-1'], hints: ['G2-1'] }, 11),
    approved(lacking(3), 12, false),
    approved(undefined, 13),
  ]
  const team = teamOf({ forms: flows }, plans)
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
  for (const name of ['profile-D3-1-1', 'profile-A2-1-1', 'alert-C8-1', 'hint-G2-1'])
    expect(page).toContain(`href="/reviews/all?found=${name}"`)
  expect(page).toContain('One approved plan could not be looked at')
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
