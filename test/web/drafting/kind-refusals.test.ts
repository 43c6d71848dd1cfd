import { expect, test } from 'vitest'
import { aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, led, readOn, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`

test('nobody is an answer to who should be called, stands beside no chosen person, and is read behind what says whom never to call', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const at = `${base}/crisis/crisis/one-crisis/contacts`
  const asked = await (await she.get(at)).text()
  expect(asked).toContain('There is nobody to call')
  const person =
    /name="crisis\.contacts"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="crisis\.contacts"/.exec(asked)
  const chosen = person?.[1] ?? person?.[2] ?? 'nobody'
  const note = 'And never Dave, whatever he says.'
  const none = { 'crisis.contacts.note': note, 'crisis.contacts.none': 'none' }
  const both = await she.answer(at, { ...none, 'crisis.contacts': chosen })
  expect([both.status, await both.text()]).toEqual([422, expect.stringContaining(note)])
  const numbered = await she.answer(at, { ...none, 'crisis.contacts.note': 'Ravi, 07700 900 461' })
  expect([numbered.status, await numbered.text()]).toEqual([422, expect.stringContaining('07700 900 461')])
  expect(led(await she.answer(at, none))).toContain(base)
  const check = await (await she.get(`${base}/crisis/check`)).text()
  const [nobody = 0, never = 0] = ['There is nobody to call', note].map((text) => check.indexOf(text))
  expect(never).toBeGreaterThan(0)
  expect(nobody).toBeGreaterThan(never)
  const night = await (await she.get(`/urgent/${rosesPlan}/as-it-stands`)).text()
  expect(night).toMatch(/And never Dave, whatever he says\.<\/li><li dir="auto">There is nobody to call/)
})

test('a name that is hidden from helpers stands on no list of the person’s', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const list = async () => await (await she.get(`${base}/contacts/contacts`)).text()
  expect(await list()).toContain('Ravi Patel')
  await does(it, rose, { kind: 'hide', field: 'contact.name' })
  expect(await list()).not.toContain('Ravi Patel')
  expect(await list()).toContain('A name that you hide from your helpers')
})

test('a name with a web address is refused in words, and stays as it was typed', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const answer = await she.post('/plans', { name: 'Rose of evil.example' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('without a web address')
  expect(page).toContain('value="Rose of evil.example"')
})

test('whoever comes to the sign-in page after a session ran out is told that typed words are safe', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const read = readOn(await (await she.get(`${base}/matters/value`)).text())
  it.later(30 * 3600)
  expect(await (await she.get('/sign-in')).text()).not.toContain('What you wrote is safe')
  await she.post(`${base}/typed`, { place: 'matters/value', 'matters.value': 'My garden', read })
  expect(await (await she.get('/sign-in')).text()).toContain('What you wrote is safe')
  const wrong = await she.post('/sign-in', { email: 'rose' })
  expect(await wrong.text()).toContain('What you wrote is safe')
})

test('what somebody types runs in its own direction', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const page = await (await (await it.as(rose)).get(`${base}/matters/value`)).text()
  for (const [box = ''] of page.matchAll(/<textarea[^>]*>/g)) expect(box).toContain('dir="auto"')
})
