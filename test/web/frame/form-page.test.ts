import { expect, test } from 'vitest'
import { anApp, led, rose } from '#test/kit/an-app.ts'

test('a page that answers a post names the page of its form, also where that is another address; one that is asked for names none', async () => {
  const she = await (await anApp()).as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  const named = async (answer: Response) => /data-form-page="([^"]*)"/.exec(await answer.text())?.[1]
  const submission = `${base}/submission`
  expect(await named(await she.get(submission))).toBeUndefined()
  expect(await named(await she.answer(submission, {}))).toBe(submission)
  expect(await named(await she.post(`${base}/contacts/contact/nobody/removal`))).toBe(`${base}/contacts`)
})
