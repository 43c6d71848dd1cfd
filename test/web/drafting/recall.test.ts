import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const value = 'My garden, and the radio'
const begun = async () => {
  const she = await (await anApp()).as(rose)
  return { she, base: led(await she.post('/plans', { name: 'Rose' })) }
}
const read = async (response: Promise<Response>) => (await response).text()

test('the next page has her own words above the question, letter for letter', async () => {
  const { she, base } = await begun()
  expect(await read(she.get(`${base}/matters/fear`))).not.toContain('You wrote:')
  await she.answer(`${base}/matters/value`, { 'matters.value': value })
  const page = await read(she.get(`${base}/matters/fear`))
  expect(page).toContain('<p>You wrote:</p>')
  expect(page).toMatch(
    new RegExp(`<blockquote>.*${value}.*</blockquote>.*<h1[^>]*aria-describedby="recalled"`, 's'),
  )
})

test('a choice is said back as the choice that it is', async () => {
  const { she, base } = await begun()
  await she.answer(`${base}/places/care-first`, { 'place.care1': 'hospice' })
  const page = await read(she.get(`${base}/places/care-second`))
  expect(page).toContain('<p>You chose:</p>')
})

test('a way out is not said back, nor what she hides from helpers, nor words that sound like danger', async () => {
  const { she, base } = await begun()
  const next = () => read(she.get(`${base}/matters/fear`))
  await she.answer(`${base}/matters/value`, { wayOut: 'talk' })
  expect(await next()).not.toContain('sayso-recalled')
  await she.answer(`${base}/matters/value`, { 'matters.value': value, hides: 'yes' })
  expect(await next()).not.toContain(value)
  await she.answer(`${base}/matters/value`, { 'matters.value': 'I want to kill myself', hides: '' })
  expect(await next()).not.toContain('kill myself')
})
