import { expect, test } from 'vitest'
import { instant } from '#src/plan/ids.ts'
import { saidBefore } from '#src/plan/reads/said-before.ts'
import {
  acceptAll,
  does,
  readyWithoutMedicines,
  rosesPlan,
  says,
  signed,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, readOn, rose } from '#test/kit/an-app.ts'

const path = `/plans/${rosesPlan}/approval`
const because = 'She takes none, her record says the same.'
const title = 'Said when you signed before'
const asks = 'No medicines stand in this plan: why?'

/** Signed once with a reason, and in her hands for another version. */
const signedOnce = async () => {
  const app = await anApp()
  await readyWithoutMedicines(app)
  const as = await app.as(helen)
  const form = { ...signed, acknowledges: 'RULE-SIGN-15', 'reason:RULE-SIGN-18': because }
  await as.post(path, { ...form, read: readOn(await (await as.get(path)).text()) })
  await does(app, helen, { kind: 'open-new-version' })
  return { app, as }
}

test('a reason stays said for the next version while nothing that it rests on was changed: it is read again, not asked, and kept', async () => {
  const { app, as } = await signedOnce()
  await acceptAll(app)
  const page = await (await as.get(path)).text()
  const before = page.slice(page.indexOf(`${title}</h2>`))
  expect(before).toContain(because)
  expect(before).toContain('version 1')
  expect(page).not.toContain(asks)
  expect(led(await as.post(path, { ...signed, read: readOn(page) }))).toBe(path)
  const { approved } = await app.ports.plans.load(rosesPlan)
  expect(approved?.opposed).toEqual([
    { treatment: 'No medicines stand in this plan', because, isLacking: true },
  ])
})

test('what is written in its place goes before the reason that stood', async () => {
  const { app, as } = await signedOnce()
  await acceptAll(app)
  const read = readOn(await (await as.get(path)).text())
  const now = 'She stopped them all in October.'
  await as.post(path, { ...signed, read, 'reason:RULE-SIGN-18': now })
  expect((await app.ports.plans.load(rosesPlan)).approved?.opposed[0]?.because).toBe(now)
})

test('where anything in the chapter that it rests on was changed, it is asked again', async () => {
  const { app, as } = await signedOnce()
  const rows = { none: true, rows: [] }
  await does(app, rose, says({ section: 'health', step: 'allergies' }, { 'health.allergies': rows }))
  await acceptAll(app)
  const page = await (await as.get(path)).text()
  expect(page).toContain(asks)
  expect(page).not.toContain(title)
})

test('it stands for nobody else, not once the review is due that she set, and not once something has happened', async () => {
  const { app } = await signedOnce()
  const plan = await app.ports.plans.load(rosesPlan)
  const now = app.ports.clock.now()
  expect(saidBefore(plan, helen, now).map(({ id }) => id)).toEqual(['RULE-SIGN-18'])
  expect(saidBefore(plan, { id: 'somebody-else' }, now)).toEqual([])
  expect(saidBefore(plan, helen, '2027-02-22T12:00:00.000Z')).toHaveLength(1)
  expect(saidBefore(plan, helen, '2027-02-23T12:00:00.000Z')).toEqual([])
  const event = { what: 'admission', on: '2026-11-20', by: helen, at: now, version: plan.version } as const
  expect(saidBefore({ ...plan, careEvents: [event] }, helen, now)).toEqual([])
})

test('said again and again it stands no longer than until the review that was set when it was said', async () => {
  const { app } = await signedOnce()
  const plan = await app.ports.plans.load(rosesPlan)
  const { approved } = plan
  if (!approved) throw new Error('not approved')
  const content = { ...approved.content, reviewOn: '2027-05-01' }
  const signedOn = (at: string) => ({
    ...plan,
    ...{ approvedBefore: [approved], approved: { ...approved, version: 2, at: instant(at), content } },
  })
  const again = signedOn('2027-02-01T12:00:00.000Z')
  expect(saidBefore(again, helen, '2027-02-20T12:00:00.000Z')).toHaveLength(1)
  expect(saidBefore(again, helen, '2027-02-24T12:00:00.000Z')).toEqual([])
  expect(saidBefore(signedOn('2027-02-23T12:00:00.000Z'), helen, '2027-04-20T12:00:00.000Z')).toHaveLength(1)
})
