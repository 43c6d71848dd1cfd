import { expect, test } from 'vitest'
import { Post } from '#src/web/frame/guards.ts'
import { wordsIn } from '#src/web/frame/words-in-post.ts'
import { aHandedOverPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, led, rose, tom } from '#test/kit/an-app.ts'
import { begun, enter } from '#test/web/review/by-letter.ts'
import { forms, P, typed, words } from './typed-forms.ts'

test.each(Object.entries(forms))(
  'what was sent after the session ran out stands on its page after signing in: %s',
  async (_, { who, page: at, to, sent, before, shows = typed }) => {
    const it = await anApp()
    await aHandedOverPlan(it)
    await before?.(it)
    const page = typeof at === 'string' ? at : await at(it)
    const visitor = await it.as(who)
    it.later(22 * 3600)
    const answer = await visitor.post(to ?? page, sent)
    expect(led(answer)).toBe(`/sign-in?returnTo=${encodeURIComponent(page)}&kept=1`)
    expect(await (await visitor.get(led(answer))).text()).toContain('What you wrote is safe')
    const again = await (await it.as(who)).get(page)
    const text = await again.text()
    expect([again.status, text]).toEqual([200, expect.stringMatching(shows)])
    expect(text).toContain('Everything you wrote is back on it')
    for (const [, name = ''] of text.matchAll(typedInto))
      expect(wordsIn(new Post(`${name}=words`)), `${name} is no name that a page uses itself`).toEqual([
        'words',
      ])
  },
)
const typedInto = /<(?:textarea|input(?=[^>]* type="text"))[^>]* name="([^"]+)"/g

test('whoever else signs in there reads not a word of it', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(helen)
  it.later(3600)
  await she.post(`${P}/review/matters`, { 'words:matters.value': words, read: '1' })
  const colleague = await (await (await it.as(tom)).get(`${P}/review/matters`)).text()
  expect(colleague).not.toMatch(typed)
  expect(colleague).not.toContain('Everything you wrote is back on it')
})

test('what was kept is gone once its form went through', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(helen)
  it.later(3600)
  await she.post(`${P}/review/matters`, { 'words:matters.value': words, read: '1' })
  const again = await it.as(helen)
  await again.post(`${P}/review/matters`, { 'words:matters.value': 'Sent again, and shorter.', read: '1' })
  const page = await (await again.get(`${P}/review/matters`)).text()
  expect(page).not.toMatch(typed)
  expect(page).toContain('Sent again, and shorter.')
})

test('after a week it is forgotten', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(helen)
  it.later(3600)
  await she.post(`${P}/review/matters`, { 'words:matters.value': words, read: '1' })
  it.later(7 * 24 * 3600 + 60)
  expect(await (await (await it.as(helen)).get(`${P}/review/matters`)).text()).not.toMatch(typed)
})

test('words from a session that nobody knows any more stand on the page that comes back, and are kept for nobody', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const answer = await it.stranger.post(`${P}/matters/value`, { 'matters.value': words, read: '7' })
  const page = await answer.text()
  expect(answer.status).toBe(403)
  expect(page).toMatch(typed)
  expect(page).toContain('You are signed out, and this was not saved')
  expect(page).toContain(`/sign-in?returnTo=${encodeURIComponent(`${P}/matters/value`)}`)
  for (const who of [rose, daniel])
    expect(await (await (await it.as(who)).get(`${P}/matters/value`)).text()).not.toMatch(typed)
})

test('a person finds what was sent too late among what is unfinished, whichever way they come back', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const she = await it.as(rose)
  it.later(30 * 3600)
  await she.post(`${P}/matters/value`, { 'matters.value': words })
  expect(await (await (await it.as(rose)).get(P)).text()).toContain(
    'Something you were writing is kept for you',
  )
})

test('a post with more fields than any form has is refused whole', async () => {
  const it = await anApp()
  const many = Array.from({ length: 2001 }, () => 'Rosie')
  expect((await (await it.as(rose)).post('/plans', { name: many })).status).toBe(413)
  expect((await (await it.as(rose)).post('/plans', { name: many.slice(1) })).status).toBe(303)
})

test('what was typed of a letter after the session ran out stands in the form that it was typed in', async () => {
  const it = await begun()
  const asked = { who: 'helper', 'helper-name': 'Ines Roy', relationship: 'friend' }
  const code = await it.print(asked)
  await enter(it, code)
  const confirming = `${it.letters}/${await it.idOf()}/confirm`
  for (const [to, sent, shows] of [
    [it.letters, { ...asked, 'helper-name': 'Mary Bell' }, /name="helper-name"[^>]*value="Mary Bell"/],
    [confirming, { how: words }, typed],
  ] as const) {
    const late = await it.as(helen)
    it.later(22 * 3600)
    expect(led(await late.post(to, sent))).toContain('kept=1')
    expect(await (await (await it.as(helen)).get(it.letters)).text()).toMatch(shows)
  }
})
