import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const begun = async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = `/plans/${led(await she.post('/plans', { name: 'Rose' })).split('/')[2] ?? ''}`
  const page = async (path: string) => (await she.get(`${base}${path}`)).text()
  const read = async (path: string) => /name="read" value="(\d+)"/.exec(await page(path))?.[1] ?? ''
  const answer = async (path: string, said: Readonly<Record<string, string>>) =>
    expect((await she.post(`${base}${path}`, { ...said, read: await read(path) })).status).toBe(303)
  return { she, base, page, answer }
}

test('RULE-LPA-1: who names an attorney reads on the check page that this gives no power to decide', async () => {
  const { she, base, page, answer } = await begun()
  await she.post(`${base}/contacts/contact/items`, { item: 'item-1' })
  await answer('/contacts/contact/item-1/name', { 'contact.name': 'Jo Brand' })
  await answer('/contacts/contact/item-1/roles', { 'contact.roles': 'key-holder' })
  expect(await page('/contacts/check')).not.toContain('nobody the power to decide')
  await answer('/contacts/contact/item-1/roles', { 'contact.roles': 'attorney' })
  expect(await page('/contacts/check')).toContain('Being named here gives nobody the power to decide')
})

test('RULE-CYP-1: somebody under 18 reads beside the birth date that “Where to begin” has to say so, and not once it does', async () => {
  const { page, answer } = await begun()
  const born = (year: string) =>
    answer('/person/date-of-birth', {
      'person.dob.day': '3',
      'person.dob.month': '3',
      'person.dob.year': year,
    })
  await born('1941')
  expect(await page('/person/check')).not.toContain('under 18')
  await born('2020')
  expect(await page('/person/check')).toContain(
    'can be approved only once “Where to begin” says that it is one',
  )
  await answer('/start/reason', { 'plan.pathways': 'cyp' })
  expect(await page('/person/check')).not.toContain('can be approved only once')
})
