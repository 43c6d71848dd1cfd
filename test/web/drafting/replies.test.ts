import { expect, test } from 'vitest'
import { matters } from '#flows/matters/section.ts'
import { mattersWords } from '#flows/matters/words.en.ts'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const reply = mattersWords.fields['matters.fear'].reply ?? ''
const page = `${matters.id}/balance`

const answering = async (fields: Readonly<Record<string, string>>) => {
  const she = await (await anApp()).as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  const before = await (await she.get(`${base}/${page}`)).text()
  await she.post(`${base}/${matters.id}/fear`, { ...fields, read: '1' })
  return { before, after: await (await she.get(`${base}/${page}`)).text() }
}

test('a hard answer is acknowledged on the next page, and not before it is given', async () => {
  const { before, after } = await answering({ 'matters.fear': 'Choking' })
  expect(reply).not.toBe('')
  expect(before).not.toContain(reply)
  expect(after).toContain(reply)
})

test('a way out is no hard answer', async () => {
  expect((await answering({ wayOut: 'talk' })).after).not.toContain(reply)
})

test('the acknowledgement of an answer that is hidden from helpers stands on no page', async () => {
  expect((await answering({ 'matters.fear': 'Choking', hides: 'yes' })).after).not.toContain(reply)
})
