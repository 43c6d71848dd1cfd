import { expect, test } from 'vitest'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const begun = async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2] ?? ''}`
  await she.post(`${base}/contacts/contact/items`, { item: 'item-1' })
  const roles = `${base}/contacts/contact/item-1/roles`
  const page = async (path: string) => await (await she.get(path)).text()
  /** Sends what the page shows, with these boxes ticked beside what comes along from its other parts. */
  const send = async (path: string, ...ticked: readonly string[]) => {
    const shown = await page(path)
    const hidden = [...shown.matchAll(/<input type="hidden" name="contact\.roles" value="([\w-]*)">/g)]
    const part = /name="part" value="(\d)"/.exec(shown)?.[1] ?? ''
    const read = /name="read" value="(\d+)"/.exec(shown)?.[1] ?? ''
    const all = [...hidden.map(([, value = '']) => value), ...ticked]
    return await she.post(roles, { 'contact.roles': all, part, read })
  }
  return { ...it, she, base, roles, page, send }
}

const boxes = (page: string): readonly string[] =>
  [...page.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)]
    .map(([box]) => box)
    .filter((box) => box.includes('contact.roles'))
    .map((box) => `${/value="([\w-]+)"/.exec(box)?.[1]}${/\schecked/.test(box) ? ' ticked' : ''}`)

test('what part somebody has is asked on three pages, each saved on Continue with what the others hold', async () => {
  const { base, roles, page, send, she } = await begun()
  expect(boxes(await page(roles))).toEqual(['emergency-contact', 'do-not-contact'])
  const second = led(await send(roles, 'emergency-contact'))
  expect(second).toBe(`${roles}?part=2`)
  expect(boxes(await page(second))).toContain('key-holder')
  expect(await page(`${base}/contacts/check`)).toContain('Call in an emergency')
  const third = led(await send(second, 'key-holder'))
  expect(await page(third)).toContain('What part do they have if you cannot decide?')
  expect(led(await send(third))).toBe(`${base}/contacts/contact/item-1/phones`)
  const check = await page(`${base}/contacts/check`)
  for (const text of ['Call in an emergency', 'Has a key to my home']) expect(check).toContain(text)
  expect((await she.get(third)).status).toBe(200)
})

test('who says on the first part that somebody must not be contacted, and stops on the next, has said so', async () => {
  const { roles, base, page, send, she } = await begun()
  const second = led(await send(roles, 'do-not-contact'))
  const read = /name="read" value="(\d+)"/.exec(await page(second))?.[1] ?? ''
  await she.post(roles, { part: '2', read, 'contact.roles': 'do-not-contact', do: 'stop' })
  expect(await page(`${base}/contacts/check`)).toContain('Do not contact this person')
  expect(await page(`${base}/contacts/check`)).not.toContain('What is their phone number?')
})

test('each part says before Continue what helpers read, and hides it in the same moment', async () => {
  const { roles, page, she } = await begun()
  expect(await page(roles)).toContain('Hide my answer from my helpers')
  const read = /name="read" value="(\d+)"/.exec(await page(roles))?.[1] ?? ''
  await she.post(roles, { part: '1', read, 'contact.roles': 'do-not-contact', hides: ['', 'yes'] })
  expect(/<input[^>]*id="hides"[^>]*>/.exec(await page(roles))?.[0]).toContain('checked')
})

test('who stops between the parts finds what was chosen on each', async () => {
  const { roles, base, page, send, she } = await begun()
  await send(roles, 'emergency-contact')
  expect(boxes(await page(roles))).toEqual(['emergency-contact ticked', 'do-not-contact'])
  expect(led(await she.get(`${base}/contacts`))).toBe(`${base}/contacts/contacts`)
  expect(await page(`${base}/contacts/contacts`)).toContain('Not finished')
})

test('an answer from before there were parts stays, ticked on the page that has it, and nothing of it is asked again', async () => {
  const { roles, base, page, she, send } = await begun()
  const read = /name="read" value="(\d+)"/.exec(await page(roles))?.[1] ?? ''
  const old = ['emergency-contact', 'lives-with', 'attorney']
  expect(led(await she.post(roles, { 'contact.roles': old, read }))).toBe(
    `${base}/contacts/contact/item-1/phones`,
  )
  expect(boxes(await page(roles))).toEqual(['emergency-contact ticked', 'do-not-contact'])
  expect(boxes(await page(`${roles}?part=2`))).toContain('lives-with ticked')
  expect(boxes(await page(`${roles}?part=3`))).toContain('attorney ticked')
  const second = led(await send(roles))
  const third = led(await send(second, 'lives-with'))
  await send(third, 'attorney')
  const check = await page(`${base}/contacts/check`)
  expect(check).toContain('Lives with me')
  expect(check).not.toContain('Call in an emergency')
})

test('RULE-CYP-1: nobody has parental responsibility for an adult: it is offered to who may be under 18, and who is older keeps the rest of an earlier answer', async () => {
  const { base, roles, page, send, she } = await begun()
  const offers = async () => boxes(await page(`${roles}?part=3`))
  expect(await offers(), 'nobody knows yet how old she is').toContain('parental-responsibility')
  const read = /name="read" value="(\d+)"/.exec(await page(roles))?.[1] ?? ''
  await she.post(roles, { 'contact.roles': ['emergency-contact', 'parental-responsibility'], read })
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': '2012' })
  expect(await offers()).toContain('parental-responsibility ticked')
  await she.answer(`${base}/start/birth-year`, { 'plan.birthYear': '1941' })
  expect(await offers()).not.toContain('parental-responsibility')
  expect(await offers()).toContain('attorney')
  const second = led(await send(roles, 'emergency-contact'))
  expect(second, 'what is offered no more stands in nobody’s way').toBe(`${roles}?part=2`)
  const check = await page(`${base}/contacts/check`)
  expect(check).toContain('Call in an emergency')
  expect(check).not.toContain('parental responsibility')
})

test('a contradiction is said on the part that makes it, and nothing at all leads back to the ways out', async () => {
  const { roles, send } = await begun()
  const both = await send(roles, 'emergency-contact', 'do-not-contact')
  expect(both.status).toBe(422)
  const second = led(await send(roles))
  const third = led(await send(second))
  const none = await send(third)
  expect(none.status).toBe(422)
  const page = await none.text()
  expect(boxes(page)).toEqual(['emergency-contact', 'do-not-contact'])
  expect(page).toContain('name="wayOut"')
})

test('a change from the check page goes through the parts and back to it', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const check = await (await she.get(`/plans/${rosesPlan}/contacts/check`)).text()
  const way = /href="([^"]+\/roles\?from=check)"/.exec(check)?.[1] ?? ''
  const path = way.split('?')[0] ?? ''
  const sent = { 'contact.roles': ['key-holder'], from: 'check' }
  const second = led(await she.answer(path, { ...sent, part: '1' }))
  expect(second).toBe(`${path}?part=2&from=check`)
  const third = led(await she.answer(path, { ...sent, part: '2' }))
  expect(third).toBe(`${path}?part=3&from=check`)
  expect(led(await she.answer(path, { ...sent, part: '3' }))).toBe(`/plans/${rosesPlan}/contacts/check`)
})
