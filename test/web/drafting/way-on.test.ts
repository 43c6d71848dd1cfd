import { expect, test } from 'vitest'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, led, rose } from '#test/kit/an-app.ts'

const begun = async () => {
  const she = await (await anApp()).as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  const text = async (page: string) => await (await she.get(`${base}/${page}`)).text()
  return { she, base, text }
}

test('every question says how far along it is, in its chapter or in the entry of a list', async () => {
  const { she, base, text } = await begun()
  expect(await text('matters/value')).toContain('Page 1 of this chapter<')
  expect(await text('contacts/contacts')).toContain('Page 1 of this chapter<')
  expect(await text('papers/more'), 'what is ticked there brings more').toContain('Page 3 of this chapter<')
  await she.post(`${base}/contacts/carer`, { 'carer.exists': 'has-carer', read: '1' })
  expect(await text('contacts/contacts')).toContain('1 of 6 in this chapter')
  await she.post(`${base}/contacts/contact/items`, { item: 'someone' })
  expect(await text('contacts/contact/someone/name')).toContain('for this one')
})

test('the end of a chapter leads on to the next with something open, and names it', async () => {
  const { she, base, text } = await begun()
  await she.post(`${base}/matters/value`, { 'matters.value': 'My garden', read: '1' })
  const check = await text('matters/check')
  expect(check).toContain('Is this right? What matters to you')
  expect(check).toContain('Yes, this is right. Next: Places')
  expect(check).toContain(`href="${base}/places"`)
  expect(check).toContain('See all chapters')
})

test('where nothing was said nobody is asked whether it is right', async () => {
  const { base, text } = await begun()
  const check = await text('matters/check')
  expect(check).toContain('You have not answered anything here yet.')
  expect(check).not.toMatch(/this is right|is what you told us/i)
  expect(check).toContain('Go on to: Places')
  expect(check).toContain(`href="${base}/places"`)
})

test('after the last open chapter the way on is the page of the plan', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const check = await (await she.get(`/plans/${rosesPlan}/matters/check`)).text()
  expect(check).not.toContain('Next:')
  expect(check).toMatch(new RegExp(`href="/plans/${rosesPlan}"[^>]*>\\s*Yes, this is right`))
})

test('the ways out stand as one group right after Continue, before anything else', async () => {
  const { text } = await begun()
  const page = await text('matters/value')
  const main = page.slice(page.search(/<form [^>]*method="post"[^>]* novalidate/))
  expect(main.match(/class="sayso-ways__all"/g)).toHaveLength(1)
  expect(main).toMatch(/Continue\s*<\/button>\s*<fieldset class="nhsuk-fieldset sayso-ways">/)
  expect(main.indexOf('sayso-ways__all')).toBeLessThan(main.indexOf('<details'))
})
