import { expect, test } from 'vitest'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const contact = `${base}/contacts/contact/one-contact`
const hers = 'tel:07700900555'

const withNightNumber = async (when: string) => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.answer(`${contact}/phones`, { 'contact.phones': '07700 900555' })
  await she.answer(`${contact}/when-to-call`, { 'contact.whenToCall': when })
  const opening = async () => await (await she.get(`${base}/crisis/opening`)).text()
  return { ...it, she, opening }
}

test('whom she can call at any time stands before the numbers of strangers, on every page of the chapter', async () => {
  const { she, opening } = await withNightNumber('any-time')
  for (const page of [await opening(), await (await she.get(`${base}/crisis/check`)).text()]) {
    expect(page).toContain(hers)
    expect(page.indexOf(hers)).toBeLessThan(page.indexOf('tel:999'))
  }
})

test('who can be called in the daytime only is not put before anybody', async () => {
  const { opening } = await withNightNumber('daytime')
  expect(await opening()).not.toContain(hers)
})

test('a number that she hides from helpers stands on no page that one of them may look at with her', async () => {
  const { she, opening } = await withNightNumber('any-time')
  await she.answer(`${contact}/phones`, { 'contact.phones': '07700 900555', hides: 'yes' })
  expect(await opening()).not.toContain(hers)
})

test('her number stands on no page of her helper', async () => {
  const it = await withNightNumber('any-time')
  const he = await it.as(daniel)
  expect(await (await he.get(`${base}/crisis/opening`)).text()).not.toContain(hers)
})

test('who must not be contacted is not offered', async () => {
  const { she, opening } = await withNightNumber('any-time')
  await she.answer(`${contact}/roles`, { 'contact.roles': 'do-not-contact' })
  expect(await opening()).not.toContain(hers)
})

test('the help opens the chapter in full, and is one line that opens on its other pages', async () => {
  const { she, opening } = await withNightNumber('any-time')
  expect(await opening()).toContain('<section class="sayso-help"')
  for (const at of ['crises', 'check', 'crisis/one-crisis/name']) {
    const page = await (await she.get(`${base}/crisis/${at}`)).text()
    expect(page).not.toContain('<section class="sayso-help"')
    expect(page).toMatch(/<details class="nhsuk-details sayso-help/)
  }
})
