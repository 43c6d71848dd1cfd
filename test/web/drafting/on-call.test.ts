import { expect, test } from 'vitest'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, led, rose } from '#test/kit/an-app.ts'

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

test('a worker who is there at night stands before strangers too; one who is not, has no number or is hidden does not', async () => {
  const { she, opening } = await withNightNumber('daytime')
  const night = 'Hospice night team, <a href="tel:01392555999"'
  const member = (outOfHours: string, phone = '01392 555 999', more = {}) =>
    she.answer(`${base}/contacts/team-and-services`, {
      'team.members.rows': 'row-1',
      'team.members.row-1.name': 'Hospice night team',
      'team.members.row-1.phone': phone,
      'team.members.row-1.outOfHours': outOfHours,
      'team.services.rows': 'row-1',
      ...more,
    })
  await member('yes')
  expect((await opening()).indexOf(night)).toBeGreaterThan(0)
  expect((await opening()).indexOf(night)).toBeLessThan((await opening()).indexOf('tel:999'))
  for (const other of [
    () => member('no'),
    () => member('yes', ''),
    () => member('yes', undefined, { hides: 'yes' }),
  ]) {
    await other()
    expect(await opening()).not.toContain('Hospice night team')
  }
})

test('a helper reads whom the person can call, of those whom the helper named, and is not offered himself', async () => {
  const { as } = await withNightNumber('daytime')
  const he = await as(daniel)
  for (const [item, name, phone] of [
    ['himself', 'Daniel Patel', '07700 900111'],
    ['ann-dale', 'Ann Dale', '07700 900222'],
  ] as const) {
    expect((await he.post(`${base}/contacts/contact/items`, { item })).status).toBe(303)
    const at = `${base}/contacts/contact/${item}`
    await he.answer(`${at}/name`, { 'contact.name': name })
    await he.answer(`${at}/roles`, { 'contact.roles': ['emergency-contact'], part: '3' })
    await he.answer(`${at}/phones`, { 'contact.phones': phone })
    expect((await he.answer(`${at}/when-to-call`, { 'contact.whenToCall': 'any-time' })).status).toBe(303)
  }
  const page = await (await he.get(`${base}/crisis/crises`)).text()
  expect(page).toMatch(/You wrote that these can be called about [^<]+, day and night: Ann Dale/)
  expect(page).not.toContain('tel:07700900111')
  expect(page).not.toContain('You wrote that these can be called, day')
})

test('whom she named stand on no page that a helper may look at with her once she hides the whole list', async () => {
  const { she, opening } = await withNightNumber('any-time')
  const list = `${base}/contacts/contacts`
  expect(await (await she.get(list)).text()).toContain('name="hides"')
  expect(led(await she.answer(list, { contact: 'complete', hides: 'yes' }))).not.toContain('no redirect')
  expect(await opening()).not.toContain(hers)
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

test('whom she can call at any time stands first on the page after words of danger to herself, and after a word of harm by somebody nobody of hers does', async () => {
  const { she, ports } = await withNightNumber('any-time')
  const helpAfter = async (text: string) => {
    const way = led(await she.answer(`${base}/matters/fear`, { 'matters.fear': text }))
    expect(way).toContain('/help-now')
    return (await she.get(way)).text()
  }
  const page = await helpAfter('I want to kill myself')
  expect(page.indexOf(hers)).toBeGreaterThan(0)
  expect(page.indexOf(hers)).toBeLessThan(page.indexOf('class="nhsuk-footer"'))
  expect(page).toContain('You wrote that these can be called, day and night:')
  const [, name = ''] = /day and night: <strong>(?:<bdi>)?(\p{L}+)/u.exec(page) ?? []
  expect(await helpAfter(`I want to die, and ${name} hits me`)).not.toContain(hers)
  expect(await helpAfter('I am going to end my life'), 'whom those words named').not.toContain(hers)
  expect((await ports.plans.load(rosesPlan)).helpOffered.length).toBeGreaterThan(2)
})
