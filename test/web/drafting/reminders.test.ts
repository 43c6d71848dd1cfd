import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { remindAll } from '#src/telling.ts'
import { aHandedOverPlan, aWholeDraft, danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { helpedPlan } from '#test/kit/a-helped-plan.ts'
import {
  type AnApp,
  anApp,
  baseUrl,
  daniel,
  helen,
  larkfield,
  led,
  rose,
  type Visitor,
} from '#test/kit/an-app.ts'

const day = 86_400
const base = `/plans/${rosesPlan}`

/** One turn, as the program takes it every hour; what was written so far, oldest first. */
const turn = async ({ ports }: Pick<AnApp, 'ports'>) => {
  await remindAll({ ...ports, baseUrl }, (error) => {
    throw error
  })
  return (await ports.outbox.newest(100)).filter(({ kind }) => kind === 'reminder').toReversed()
}

const atHome = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  return { ...it, she: signingIn(it, rose), he: signingIn(it, daniel) }
}

/** Days lie between: each time they sign in afresh. */
const signingIn = ({ as }: Pick<AnApp, 'as'>, who: Account): Pick<Visitor, 'get' | 'post' | 'answer'> => ({
  get: async (path) => await (await as(who)).get(path),
  post: async (path, fields) => await (await as(who)).post(path, fields),
  answer: async (path, fields) => await (await as(who)).answer(path, fields),
})
const words = (mail?: { readonly subject: string; readonly text: string }): string =>
  `${mail?.subject} ${mail?.text.replaceAll(/https?:\S+/g, '')}`
const stopIn = (text = ''): string => /\/reminders\/stop\/\S+/.exec(text)?.[0] ?? ''

test('nobody is written to who did not ask', async () => {
  const it = await atHome()
  it.later(60 * day)
  expect(await turn(it)).toEqual([])
})

test.each([
  ['week', 7],
  ['month', 30],
] as const)(
  'who asks to be reminded in a %s gets one email, by day, and its link leads to the plan',
  async (ask, days) => {
    const it = await atHome()
    it.later(13 * 3600)
    const page = led(await it.she.post(`${base}/reminders`, { ask }))
    const said = await (await it.she.get(page)).text()
    const when = ask === 'week' ? '29 November 2026' : '22 December 2026'
    expect(said).toContain(`It comes by email on ${when}`)
    expect(await (await it.she.get(base)).text()).toContain(`It comes by email on ${when}`)
    expect(await (await it.he.get(base)).text(), 'hers alone').not.toContain('comes by email')
    it.later(days * day - 13 * 3600 - 60)
    expect(await turn(it)).toEqual([])
    it.later(60)
    expect((await turn(it)).map(({ to }) => to)).toEqual([rose.email])
    it.later(90 * day)
    const [mail, ...more] = await turn(it)
    expect(more).toEqual([])
    expect(mail?.text).toContain(`${baseUrl}${base}\n`)
    expect(words(mail)).not.toMatch(/rose|patel|plan|care|health|ill\b|question/i)
    expect(await (await it.she.get(base)).text()).not.toContain('comes by email')
  },
)

test('one question a day leads to the first that was left open, fourteen times at most', async () => {
  const it = await atHome()
  await it.she.answer(`${base}/matters/fear`, { wayOut: 'not-sure', hides: 'yes' })
  await it.she.post(`${base}/reminders`, { ask: 'daily' })
  for (let days = 1; days <= 20; days += 1) {
    it.later(day)
    await turn(it)
    expect((await turn(it)).length, 'again within the hour').toBe(Math.min(days, 14))
  }
  const [mail] = await turn(it)
  expect(mail?.text).toContain(`${baseUrl}${base}/one-question\n`)
  expect(words(mail)).not.toMatch(/rose|patel|fear|afraid|plan/i)
  expect(led(await it.she.get(`${base}/one-question`))).toBe(`${base}/matters/fear?from=left-open`)
  const out = await it.stranger.get(`${base}/one-question`)
  expect(led(out)).toBe(`/sign-in?returnTo=${encodeURIComponent(`${base}/one-question`)}`)
})

test('after days without a server one email comes, and not one for each day', async () => {
  const it = await atHome()
  await it.she.answer(`${base}/matters/fear`, { wayOut: 'not-sure', hides: 'yes' })
  await it.she.post(`${base}/reminders`, { ask: 'daily' })
  it.later(5 * day)
  await turn(it)
  expect(await turn(it)).toHaveLength(1)
})

test('who has answered nothing yet is led to the first question, and where none is open the daily one ends', async () => {
  const it = await helpedPlan()
  const she = signingIn(it, rose)
  await she.post(`${it.base}/reminders`, { ask: 'daily' })
  it.later(day)
  expect(await turn(it)).toHaveLength(1)
  const begins = /^\/plans\/[\w-]+\/[\w-]+\/[\w-]+$/
  expect(led(await she.get(`${it.base}/one-question`))).toMatch(begins)
  const done = await atHome()
  await done.she.post(`${base}/reminders`, { ask: 'daily' })
  done.later(day)
  expect(led(await done.she.get(`${base}/one-question`))).toBe(base)
  expect(await turn(done)).toEqual([])
  expect(await (await done.she.get(base)).text()).not.toContain('comes by email')
})

test('it stops with one tap on the page, and by the link in the email without signing in, which opening does not do', async () => {
  const it = await atHome()
  await it.she.answer(`${base}/matters/fear`, { wayOut: 'not-sure', hides: 'yes' })
  await it.she.post(`${base}/reminders`, { ask: 'daily' })
  it.later(day)
  const stop = stopIn((await turn(it))[0]?.text)
  await it.she.post(`${base}/reminders`, { ask: 'none' })
  it.later(day)
  expect(await turn(it)).toHaveLength(1)
  await it.she.post(`${base}/reminders`, { ask: 'daily' })
  const asked = await (await it.stranger.get(stop)).text()
  expect(asked).toContain(`action="${stop}"`)
  expect(asked).not.toContain(rosesPlan)
  it.later(day)
  expect(await turn(it), 'opening it stopped nothing').toHaveLength(2)
  const after = led(await it.stranger.post(stop))
  expect(await (await it.stranger.get(after)).text()).toContain('No reminder comes any more')
  it.later(day)
  expect(await turn(it)).toHaveLength(2)
  expect((await it.stranger.get(base)).status, 'it opens nothing else').toBe(303)
})

test('nothing comes after the plan was handed over, though it is sent back since', async () => {
  const it = await atHome()
  await it.she.post(`${base}/reminders`, { ask: 'week' })
  await it.he.post(`${base}/reminders`, { ask: 'week' })
  it.later(60)
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  for (const one of [it.she, it.he]) {
    expect(await (await one.get(base)).text()).not.toMatch(/comes by email|Remind me/)
    await one.post(`${base}/reminders`, { ask: 'month' })
  }
  it.later(60)
  await does(it, helen, { kind: 'ask-back', section: 'matters', at: ['matters.value'], text: 'Which?' })
  await does(it, helen, { kind: 'return' })
  expect(await (await it.she.get(base)).text()).not.toContain('comes by email')
  it.later(40 * day)
  expect(await turn(it)).toEqual([])
  await it.she.post(`${base}/reminders`, { ask: 'week' })
  it.later(8 * day)
  expect(await turn(it), 'asked anew').toHaveLength(1)
})

test('nothing comes after sharing was stopped or the plan came to its end, also by a death', async () => {
  for (const end of ['withdraw', 'died'] as const) {
    const it = await anApp()
    await aHandedOverPlan(it)
    const she = signingIn(it, rose)
    await does(it, helen, { kind: 'ask-back', section: 'matters', at: ['matters.value'], text: 'Which?' })
    await does(it, helen, { kind: 'return' })
    it.later(60)
    await she.post(`${base}/reminders`, { ask: 'week' })
    expect(await (await she.get(base)).text()).toContain('comes by email')
    it.later(60)
    if (end === 'withdraw') await does(it, rose, { kind: 'withdraw' })
    else await does(it, helen, { kind: 'close', because: 'died' })
    it.later(8 * day)
    expect(await turn(it), end).toEqual([])
  }
})

test('a helper asks for her own, and gets none once her access ended; an erased plan reminds nobody', async () => {
  const it = await atHome()
  await it.she.post(`${base}/reminders`, { ask: 'week' })
  await it.he.post(`${base}/reminders`, { ask: 'week' })
  it.later(7 * day)
  expect((await turn(it)).map(({ to }) => to).toSorted()).toEqual([daniel.email, rose.email].toSorted())
  await it.he.post(`${base}/reminders`, { ask: 'week' })
  await it.she.post(`${base}/reminders`, { ask: 'month' })
  await does(it, rose, { kind: 'remove-carer', carer: danielsVoice })
  it.later(8 * day)
  expect(await turn(it)).toHaveLength(2)
  await it.ports.plans.erase(rosesPlan, 'Erin')
  it.later(40 * day)
  expect(await turn(it)).toHaveLength(2)
})
