import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'
import { english } from '#views/words.ts'

const aDraft = async () => {
  const { as } = await anApp()
  const she = await as(rose)
  const [, , plan = ''] = led(await she.post('/plans', { name: 'Rose' })).split('/')
  const page = async (path: string): Promise<string> => await (await she.get(`/plans/${plan}/${path}`)).text()
  return { she, page, at: (path: string) => `/plans/${plan}/${path}` }
}

const { clinical, all } = english.question.hiddenSeenBy
const toHelpers = 'anyone you let help you'

test('a question that is hidden from the start says that helpers do not see it, until it is opened to them', async () => {
  const { she, page, at } = await aDraft()
  const hidden = await page('about/stay-away')
  expect(hidden).toContain(clinical)
  expect(hidden).not.toContain(toHelpers)
  await she.answer(at('about/stay-away'), { 'about.stayAway': 'My ex-husband', hides: '' })
  const open = await page('about/stay-away')
  expect(open).toContain(toHelpers)
  expect(open).not.toContain(clinical)
})

test('a question that the person hides says so, and who reads it in an emergency all the same', async () => {
  const { she, page, at } = await aDraft()
  expect(await page('about/people')).toContain(toHelpers)
  await she.answer(at('about/people'), { 'about.people': 'My sister', hides: 'yes' })
  const hidden = await page('about/people')
  expect(hidden).toContain(all)
  expect(hidden).not.toContain(toHelpers)
})

test('a list that is hidden says the same, and begins with what its step says', async () => {
  const { she, page, at } = await aDraft()
  const open = await page('contacts/contacts')
  expect(open).toContain(toHelpers)
  expect(open).toContain('If there is nobody you want to name, that is a complete answer.')
  await she.answer(at('contacts/contacts'), { contact: 'complete', hides: 'yes' })
  const hidden = await page('contacts/contacts')
  expect(hidden).toContain(all)
  expect(hidden).not.toContain(toHelpers)
})
