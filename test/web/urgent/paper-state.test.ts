import { describe, expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import type { Command } from '#src/plan/command.ts'
import { planId } from '#src/plan/ids.ts'
import { paperAddress } from '#src/web/urgent/paper-state.ts'
import { helen, rose } from '#test/kit/an-app.ts'
import { ashasValue, becauseAttending, onCall } from '#test/kit/on-call.ts'
import { asha, publish } from '#test/kit/publications.ts'

const plan = planId('plan-of-asha')
type OnCall = Awaited<ReturnType<typeof onCall>>

/** Where the code on a copy of this version leads. */
const pathOf = ({ ports }: OnCall, version = 1): string =>
  new URL(paperAddress(ports, { plan, version })).pathname

const told = async (answered: Response) => ({ status: answered.status, page: await answered.text() })

const does = async ({ ports }: OnCall, ...commands: readonly Command[]): Promise<void> => {
  await ports.accounts.add(rose)
  for (const command of commands)
    expect(await ports.act(plan, command, (now) => actorFor(helen, now))).toMatchObject({ ok: true })
}

/** Of the plan and of the person, whatever could tell one from another. */
const secret = /Asha|PATEL|1948|999 000|garden|Larkfield|Mill Lane/

describe('whoever holds a printed copy, and does not sign in', () => {
  test('reads that it is the newest, and not whose it is', async () => {
    const it = await onCall()
    const before = await it.rows()
    const { status, page } = await told(await it.stranger.get(pathOf(it)))
    expect(status).toBe(200)
    expect(page).toContain('This paper is the newest version')
    expect(page).toContain('It is version 1, approved')
    expect(page).toContain('Check that the name and the date of birth on it')
    expect(page).toContain(`href="/urgent/${plan}"`)
    expect(page).not.toMatch(/has changed since|was due to be looked at/)
    expect(page).not.toMatch(secret)
    expect(await it.rows()).toEqual(before)
  })

  test('reads not to follow one of an earlier version, and that a refusal may still bind', async () => {
    const it = await onCall()
    await publish(it.ports, { id: 'plan-of-asha', entries: [...asha, ashasValue], owner: rose.id })
    const { status, page } = await told(await it.stranger.get(pathOf(it)))
    expect(status).toBe(410)
    expect(page).toContain('Do not follow this paper: there is a newer version')
    expect(page).toContain('may still be binding')
    expect(page).not.toMatch(secret)
    expect((await told(await it.stranger.get(pathOf(it, 2)))).page).toContain('newest version')
  })

  test.each([
    ['suspended', { kind: 'suspend', reason: 'A hip operation', until: '2026-12-24' }],
    ['closed after a death', { kind: 'close', because: 'died' }],
  ] as const)('of a plan that is %s reads not to follow it, and not why', async (_, command) => {
    const it = await onCall()
    await does(it, command)
    const { status, page } = await told(await it.stranger.get(pathOf(it)))
    expect(status).toBe(410)
    expect(page).toContain('<h1 class="nhsuk-heading-l">Do not follow this paper</h1>')
    expect(page).toContain('may still be binding')
    expect(page).not.toMatch(secret)
    expect(page).not.toMatch(/suspend|closed|died|operation|newer version/i)
  })

  test('reads of one that was due to be looked at that it is the newest and overdue', async () => {
    const it = await onCall()
    await publish(it.ports, {
      ...{ id: 'plan-of-asha', entries: [...asha, ashasValue], owner: rose.id },
      reviewOn: '2026-11-01',
    })
    const { page } = await told(await it.stranger.get(pathOf(it, 2)))
    expect(page).toContain('It was due to be looked at again by 1 November 2026')
  })

  test('reads nothing of a code that nobody here printed, whatever is changed in it', async () => {
    const it = await onCall()
    const path = pathOf(it)
    const [start, version, hash] = path.split('.')
    for (const other of [
      `${start}.2.${hash}`,
      `${start}.01.${hash}`,
      `/paper/plan-of-somebody.${version}.${hash}`,
      path.slice(0, -1),
      `${path}A`,
      `${path}.`,
      '/paper/%00',
    ]) {
      const { status, page } = await told(await it.stranger.get(other))
      expect(status, other).toBe(404)
      expect(page, other).not.toMatch(/newest version|Do not follow|may still be binding/)
    }
    expect((await told(await it.stranger.get('/paper/cut-off'))).page).toContain('We do not know this paper')
  })

  test('is stopped after sixty looks from one place', async () => {
    const it = await onCall()
    for (let look = 0; look < 60; look += 1) expect((await it.stranger.get(pathOf(it))).status).toBe(200)
    expect((await it.stranger.get(pathOf(it))).status).toBe(429)
  })
})

test('a copy of a plan that was found wrong when it was used says first not to act on it alone, and not what was wrong', async () => {
  const it = await onCall()
  await it.she.post(`/urgent/${plan}/reason`, becauseAttending)
  const said = {
    'use.followed': 'partly',
    'use.why': 'other',
    'use.wrong': 'number',
    'use.words': 'A dead number',
  }
  await it.she.post(`/urgent/${plan}/after-use`, said)
  const { status, page } = await told(await it.stranger.get(pathOf(it)))
  expect(status).toBe(200)
  expect(page).toContain(
    '<h1 class="nhsuk-heading-l">Do not act on this paper alone: something has changed since</h1>',
  )
  expect(page).not.toContain('dead number')
})

test('what the person types and has not handed over changes nothing that a paper says of itself', async () => {
  const it = await onCall()
  const she = await it.as(rose)
  await she.answer(`/plans/${plan}/matters/value`, { 'matters.value': 'My roses' })
  const { page } = await told(await it.stranger.get(pathOf(it)))
  expect(page).toContain('<h1 class="nhsuk-heading-l">This paper is the newest version</h1>')
  expect(page).not.toMatch(/changed|roses/)
})
