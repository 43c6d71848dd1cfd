import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { instant, practiceId } from '#src/plan/ids.ts'
import { sendDigests } from '#src/telling.ts'
import { deskMorningAfter } from '#src/web/frame/desk-morning.ts'
import { aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, baseUrl, helen, larkfield, rose } from '#test/kit/an-app.ts'

const hour = 3600
const day = 24 * hour

/** One turn, as the program takes it every hour; what was written so far, oldest first. */
const turn = async ({ ports }: Pick<AnApp, 'ports'>) => {
  const ending = (error: unknown) => {
    throw error
  }
  await sendDigests({ ...ports, baseUrl }, ending)
  return (await ports.outbox.newest(100)).filter(({ kind }) => kind === 'digest').toReversed()
}

const asks = async ({ as }: AnApp, who: Account, want: 'yes' | 'no') =>
  await (await as(who)).post('/account/daily-email', { want })

const atTheDesk = async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  return it
}

test('nobody gets an email a day who did not ask, and whoever asks reads on their own page when it comes', async () => {
  const it = await atTheDesk()
  it.later(day)
  expect(await turn(it)).toEqual([])
  const page = async (who: Account) => await (await (await it.as(who)).get('/account')).text()
  expect(await page(helen)).toContain('Nothing is sent now')
  expect(await page(rose), 'who has no desk is not asked').not.toContain('One email a day')
  expect((await asks(it, rose, 'yes')).status).toBe(404)
  await asks(it, helen, 'yes')
  expect(await page(helen)).toContain('between 7 and 8 in the morning')
  expect(await page(helen)).toContain('Stop the daily email')
})

test('it comes at seven with four numbers and a link, once, however many processes send', async () => {
  const it = await atTheDesk()
  await asks(it, helen, 'yes')
  it.later(21 * hour - 60)
  expect(await turn(it), 'a minute before seven').toEqual([])
  it.later(60)
  await Promise.all([turn(it), turn(it)])
  const [mail, ...more] = await turn(it)
  expect(more).toEqual([])
  expect(mail?.to).toBe(helen.email)
  expect(mail?.text).toContain('Waiting for your practice: 1\nSent back with a question of yours: 0\n')
  expect(mail?.text).toContain(`${baseUrl}/reviews\n`)
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/rose|patel|larkfield|surgery/i)
  it.later(day)
  expect(await turn(it), 'again the next day').toHaveLength(2)
})

test('nothing is sent where there is nothing to say, and it goes on the day after', async () => {
  const it = await anApp()
  await it.ports.practices.add(larkfield)
  await asks(it, helen, 'yes')
  it.later(day)
  expect(await turn(it)).toEqual([])
  it.later(-day)
  await aHandedOverPlan(it)
  it.later(2 * day)
  expect(await turn(it)).toHaveLength(1)
})

test('it counts what is with the person again, and nothing of a plan that is the reader’s own', async () => {
  const it = await atTheDesk()
  await does(it, helen, {
    kind: 'ask-back',
    section: 'matters',
    at: ['matters.value'],
    text: 'Which garden?',
  })
  await does(it, helen, { kind: 'return' })
  await asks(it, helen, 'yes')
  it.later(day)
  const [mail] = await turn(it)
  expect(mail?.text).toContain('Waiting for your practice: 0\nSent back with a question of yours: 1\n')
  const duty = { kind: 'clinician', practice: larkfield.id, jobRole: 'Nurse', registration: 'NMC 1' } as const
  await it.ports.accounts.change(rose.id, {
    facts: [{ kind: 'DutyGiven', duty }],
    by: { id: 'e', name: 'Erin' },
  })
  await it.ports.digests.stop(helen.id, larkfield.id)
  const askedAt = instant('2026-11-23T10:00:00.000Z')
  await it.ports.digests.ask({
    account: rose.id,
    practice: larkfield.id,
    askedAt,
    nextAt: deskMorningAfter(askedAt),
  })
  it.later(day)
  expect(await turn(it), 'Rose is asked of her own plan by nobody').toHaveLength(1)
  expect((await it.ports.plans.load(rosesPlan)).owner).toBe(rose.id)
})

test('it ends where she stops it, and where her duty there ends', async () => {
  const it = await atTheDesk()
  await asks(it, helen, 'yes')
  await asks(it, helen, 'no')
  it.later(day)
  expect(await turn(it)).toEqual([])
  await asks(it, helen, 'yes')
  const by = { id: 'erin', name: 'Erin' }
  await it.ports.accounts.change(helen.id, {
    facts: [{ kind: 'DutyEnded', duty: `clinician-${larkfield.id}` }],
    by,
  })
  it.later(day)
  expect(await turn(it)).toEqual([])
  expect(await it.ports.digests.of(helen.id, larkfield.id)).toBeUndefined()
})

test('who has two desks reads of which each email is; what is of the morning is not sent in the afternoon', async () => {
  const it = await atTheDesk()
  const other = { ...larkfield, id: practiceId('hillside'), name: 'Hillside Surgery', odsCode: 'Y99123' }
  await it.ports.practices.add(other)
  await asks(it, helen, 'yes')
  const duty = { ...helen.duty, practice: other.id }
  if (duty.kind !== 'clinician') throw new Error('no clinician')
  await it.ports.accounts.change(helen.id, {
    facts: [{ kind: 'DutyGiven', duty }],
    by: { id: 'e', name: 'Erin' },
  })
  it.later(21 * hour)
  expect((await turn(it))[0]?.text).toContain(`there are:\n${larkfield.name}\n`)
  it.later(day + 4 * hour)
  expect(await turn(it)).toHaveLength(1)
  it.later(20 * hour)
  expect(await turn(it)).toHaveLength(2)
})

test.each([
  ['2026-11-22T10:00:00.000Z', '2026-11-23T07:00:00.000Z'],
  ['2026-11-22T07:00:00.000Z', '2026-11-23T07:00:00.000Z'],
  ['2026-11-22T06:59:00.000Z', '2026-11-22T07:00:00.000Z'],
  ['2026-07-01T05:00:00.000Z', '2026-07-01T06:00:00.000Z'],
  ['2026-03-28T12:00:00.000Z', '2026-03-29T06:00:00.000Z'],
  ['2026-10-24T12:00:00.000Z', '2026-10-25T07:00:00.000Z'],
])('after %s the next seven o’clock in the United Kingdom is %s', (now, morning) => {
  expect(deskMorningAfter(instant(now))).toBe(morning)
})
