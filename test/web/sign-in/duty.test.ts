import { expect, test } from 'vitest'
import type { Account, Duty } from '#src/plan/actor.ts'
import { accountId, carerId } from '#src/plan/ids.ts'
import { aBrowser } from '#test/kit/a-browser.ts'
import { acceptAll, aHandedOverPlan, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, larkfield, led, priya, rose } from '#test/kit/an-app.ts'
import { ashasNumber, becauseAttending, byNumber, onCall, searched } from '#test/kit/on-call.ts'

const reading: Duty = { kind: 'urgent-reader', service: 'Vale Ambulance', jobRole: 'Doctor' }
const helens = `clinician-${larkfield.id}`
const erin = { id: 'erin', name: 'Erin Lloyd' }

const erinsAccount = {
  id: accountId('account-erin'),
  email: 'erin@example.org',
  name: 'Erin Lloyd',
  duty: { kind: 'administrator' },
} as const

const signedInByLink = async (app: AnApp, email: string) => {
  const browser = aBrowser(app.composed.app)
  await browser.post('/sign-in', { email, returnTo: '/' })
  const link = /\/sign-in\/[\w-]{32}/.exec((await app.ports.outbox.newest(1))[0]?.text ?? '')?.[0] ?? ''
  return { browser, to: led(await browser.post(link)) }
}

const withTwoDuties = async () => {
  const app = await anApp()
  await app.ports.practices.add(larkfield)
  await app.ports.accounts.add(helen)
  await app.ports.accounts.change(helen.id, { facts: [{ kind: 'DutyGiven', duty: reading }], by: erin })
  return app
}

test('of several duties one is chosen at sign-in, and the session can do what that one can and nothing else', async () => {
  const app = await withTwoDuties()
  const { browser, to } = await signedInByLink(app, helen.email)
  expect(to).toBe('/account/duty?returnTo=%2F')
  expect((await browser.get('/reviews')).status, 'nothing before the choice').toBe(404)
  const page = await (await browser.get('/account/duty')).text()
  for (const text of ['As a clinician, Larkfield Surgery', 'To read plans in an emergency', 'For yourself'])
    expect(page).toContain(text)
  expect(led(await browser.post('/account/duty', { duty: helens, returnTo: '/' }))).toBe('/')
  expect(led(await browser.get('/'))).toBe('/reviews')
  expect((await browser.get('/urgent')).status).toBe(404)
  await browser.post('/account/duty', { duty: 'urgent-reader', returnTo: '/' })
  expect((await browser.get('/reviews')).status).toBe(404)
  expect((await browser.get('/urgent')).status).toBe(200)
  expect((await browser.post('/account/duty', { duty: 'administrator' })).status, 'not hers').toBe(404)
  expect((await browser.post('/account/duty', {})).status).toBe(404)
})

test('where one of two duties ends, whoever is at work on it is signed out, and the other goes on where it is', async () => {
  const app = await withTwoDuties()
  const [clinic, ambulance] = [
    await signedInByLink(app, helen.email),
    await signedInByLink(app, helen.email),
  ].map(({ browser }) => browser)
  await clinic?.post('/account/duty', { duty: helens })
  await ambulance?.post('/account/duty', { duty: 'urgent-reader' })
  const admin = await app.as(erinsAccount)
  expect(await (await admin.get(`/people/${helen.id}`)).text()).toContain(
    'Other duties of theirs go on, and so do they there.',
  )
  await admin.post(`/people/${helen.id}/duties/${helens}/end`, {})
  expect(led(await (clinic ?? admin).get('/reviews'))).toContain('/sign-in')
  expect((await ambulance?.get('/urgent'))?.status).toBe(200)
  await admin.post(`/people/${helen.id}/end`, {})
  expect((await ambulance?.get('/urgent'))?.status).toBe(303)
})

test('another duty is another session; going on duty asks for a fresh proof', async () => {
  const app = await withTwoDuties()
  const { browser } = await signedInByLink(app, helen.email)
  await browser.post('/account/duty', { duty: helens })
  const before = browser.cookies.get('sayso')
  await browser.post('/account/duty', { duty: '' })
  expect(browser.cookies.get('sayso')).not.toBe(before)
  expect(await app.ports.sessions.ofAccount(helen.id)).toHaveLength(1)
  app.later(3600)
  const stale = await browser.post('/account/duty', { duty: helens })
  expect(stale.status).toBe(403)
  expect(await stale.text()).toContain('Show that it is you')
  expect((await browser.get('/reviews')).status).toBe(404)
})

test('who has one duty is on it, and a fresh proof keeps the duty of the session', async () => {
  const app = await withTwoDuties()
  await app.ports.accounts.add(priya)
  expect((await signedInByLink(app, priya.email)).to).toBe('/')
  const { browser } = await signedInByLink(app, helen.email)
  await browser.post('/account/duty', { duty: helens })
  await browser.post('/sign-in/confirm', { returnTo: '/reviews' })
  const link = /\/sign-in\/[\w-]{32}/.exec((await app.ports.outbox.newest(1))[0]?.text ?? '')?.[0] ?? ''
  expect(led(await browser.post(link))).toBe('/reviews')
  expect((await browser.get('/reviews')).status).toBe(200)
})

test('an account that was closed signs in for herself, and for no duty', async () => {
  const app = await withTwoDuties()
  await app.ports.accounts.change(helen.id, { facts: [{ kind: 'Ended' }], by: erin })
  const { browser, to } = await signedInByLink(app, helen.email)
  expect(to).toBe('/')
  expect((await browser.get('/plans')).status).toBe(200)
  expect((await browser.get('/reviews')).status).toBe(404)
  expect(await (await browser.get('/account/duty')).text()).not.toContain('As a clinician')
  expect((await browser.post('/account/duty', { duty: helens })).status).toBe(404)
})

test('everybody sees where they are signed in, and ends what they do not know', async () => {
  const app = await anApp()
  const [here, there] = [await app.as(rose), await app.as(rose)]
  const other = await app.as(priya)
  const page = await (await here.get('/account')).text()
  expect(page).toContain('This device, now')
  const ends = [...page.matchAll(/action="(\/account\/sessions\/[^"]+\/end)"/g)].map(([, path = '']) => path)
  expect(ends).toHaveLength(2)
  for (const path of ends) expect((await other.post(path, {})).status, 'not hers to end').toBe(404)
  expect((await there.get('/plans')).status).toBe(200)
  for (const path of ends) {
    await here.post(path, {})
    await there.post(path, {})
  }
  expect(await app.ports.sessions.ofAccount(rose.id)).toEqual([])
  expect(led(await there.get('/plans'))).toContain('/sign-in')
})

/** Helen as the person, a helper, or somebody who was asked to help. */
const asFamily = async (app: AnApp, account: Account, joins: boolean) => {
  const carer = carerId('carer-at-work')
  const { email } = account
  await does(app, rose, { kind: 'invite-carer', carer, name: 'H', relationship: 'sister', email })
  if (joins) await does(app, { ...account, duty: { kind: 'none' } }, { kind: 'join', email })
}

test('an invitation bars nobody from her work, whether it stands or was taken back before she joined', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const she = await app.as(helen)
  const opens = async () => (await she.get(`/plans/${rosesPlan}/review`)).status
  await asFamily(app, helen, false)
  expect(await opens()).toBe(200)
  await does(app, rose, { kind: 'remove-carer', carer: carerId('carer-at-work') })
  expect(await opens()).toBe(200)
})

test('on duty a clinician opens no plan of her family', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const she = await app.as(helen)
  expect((await she.get(`/plans/${rosesPlan}/review`)).status).toBe(200)
  await asFamily(app, helen, true)
  for (const path of ['review', 'review/about', 'approval', 'receipts', '']) {
    const answer = await she.get(`/plans/${rosesPlan}/${path}`.replace(/\/$/, ''))
    expect(answer.status, path).toBe(403)
    expect(await answer.text()).toContain('You cannot open this plan at work')
  }
  expect((await she.post(`/plans/${rosesPlan}/return`, {})).status).toBe(403)
  await she.post('/account/duty', { duty: '' })
})

test('on duty nobody approves a plan that she helps with, whatever session she does it in', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await asFamily(app, helen, true)
  await expect(acceptAll(app)).rejects.toThrow()
})

test('an urgent reader opens neither her own plan nor one of her family, by search, address or card', async () => {
  const it = await onCall()
  const own = { ...rose, duty: reading }
  await it.ports.accounts.add(rose)
  await it.ports.accounts.change(rose.id, { facts: [{ kind: 'DutyGiven', duty: reading }], by: erin })
  const she = await it.as(own)
  const code = await it.ports.cards.renew(
    (await it.ports.publications.byNhsNumber(ashasNumber))[0]?.plan ?? rosesPlan,
    it.ports.clock.now(),
  )
  expect((await searched(she, byNumber(ashasNumber))).status).toBe(200)
  for (const answer of [
    await she.get(it.plan),
    await she.get(`${it.plan}/reason`),
    await she.post(`${it.plan}/reason`, becauseAttending),
    await she.get(`/card/${code}`),
    await she.post(`/card/${code}`, {}),
  ]) {
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain('The garden in the morning')
  }
  // She is told that somebody searched for her; nothing was opened.
  expect((await it.rows()).map(({ deed }) => deed)).toEqual(['searched'])
})

test('at work nobody is led to plans of their own before they say that they are here for themselves', async () => {
  const app = await anApp()
  const she = await app.as(helen)
  expect(led(await she.get('/plans'))).toBe('/account/duty')
  expect(led(await she.post('/plans', { name: 'Helen' }))).toBe('/account/duty')
})
