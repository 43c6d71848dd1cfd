import { expect, test } from 'vitest'
import { aWholeDraft, danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { pageIn } from '#test/kit/a-page.ts'
import { anApp, daniel, led, rose } from '#test/kit/an-app.ts'

const list = `/plans/${rosesPlan}/contacts`
const gareth = `${list}/contact/gareth`
const carers = `/plans/${rosesPlan}/carers`
const barred = { 'contact.roles': ['do-not-contact'] }

/** Rose names Gareth beside the one whom she has named already. */
const naming = async (name = 'Gareth Pugh') => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.post(`${list}/contact/items`, { item: 'gareth' })
  await she.answer(`${gareth}/name`, { 'contact.name': name, hides: '' })
  const page = async (path: string) => await (await she.get(path)).text()
  return { ...it, she, page }
}

const boxes = (page: string): readonly string[] =>
  pageIn(page).forms.flatMap(({ controls }) =>
    controls
      .filter(({ kind, name }) => kind === 'choice' && name === 'contact.roles')
      .map(({ value }) => value),
  )

test('of somebody who must not be called the pages that follow ask what fits, and offer what does not contradict it', async () => {
  const { she, page } = await naming()
  const second = led(await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '1' }))
  const shown = await page(second)
  expect(shown).toContain('A person who must not be called: <bdi>Gareth Pugh</bdi>')
  expect(shown).toContain('Does this person live with you, care for you, or have a key?')
  expect(shown).not.toContain('What do they do for you?')
  expect(boxes(shown)).toEqual(['main-carer', 'young-carer', 'lives-with', 'key-holder'])
  const third = led(await she.answer(second, { ...barred, hides: '', part: '2' }))
  const last = await page(third)
  expect(last).toContain('Does the law give this person a part in your care?')
  expect(boxes(last)).not.toContain('consult-if-no-capacity')
  expect(boxes(last)).toContain('attorney')
})

test('of everybody else they ask what they asked', async () => {
  const { she, page } = await naming()
  const sent = { 'contact.roles': ['emergency-contact'], hides: '', part: '1' }
  const shown = await page(led(await she.answer(`${gareth}/roles`, sent)))
  expect(shown).toContain('One person to call: <bdi>Gareth Pugh</bdi>')
  expect(shown).toContain('What do they do for you?')
  expect(boxes(shown)).toContain('pet-care')
})

test('who is barred after something else was chosen meets both on one page, and takes one of them away', async () => {
  const { she, page } = await naming()
  await she.answer(`${gareth}/roles`, { 'contact.roles': ['pet-care', 'lives-with'], hides: '', part: '2' })
  const sent = { 'contact.roles': ['do-not-contact', 'pet-care', 'lives-with'], hides: '', part: '1' }
  const refused = await she.answer(`${gareth}/roles`, sent)
  expect(refused.status).toBe(422)
  expect(boxes(await refused.text())).toEqual(['emergency-contact', 'pet-care', 'do-not-contact'])
  const mended = { 'contact.roles': ['do-not-contact', 'lives-with'], hides: '', part: '1' }
  expect(led(await she.answer(`${gareth}/roles`, mended))).toBe(`${gareth}/roles?part=2`)
  expect(await page(`${list}/check`)).toContain('Do not contact this person')
})

test('hiding from helpers is offered before the answer that may bar somebody, on each of its pages, and decided by nobody else', async () => {
  const { she, page } = await naming()
  const second = led(await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '1' }))
  for (const path of [`${gareth}/roles`, second]) {
    const shown = await page(path)
    const choices = pageIn(shown).forms.flatMap(({ controls }) =>
      controls.filter(({ kind }) => kind === 'choice'),
    )
    expect(choices[0], path).toMatchObject({ name: 'hides', isChecked: false })
    expect(choices.filter(({ name }) => name === 'hides')).toHaveLength(1)
    expect(shown.indexOf('Helpers never see “Do not contact this person”')).toBeGreaterThan(-1)
  }
  expect(await page(`${gareth}/relationship`)).not.toContain('Helpers never see “Do not contact this person”')
})

const namesake = 'Your plan says of somebody with this name or number'

test('whoever is called like somebody barred is told so on every page about them, until the name is another', async () => {
  const { she, page } = await naming()
  await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '3' })
  await she.post(`${list}/contact/items`, { item: 'other' })
  const other = `${list}/contact/other`
  const next = led(await she.answer(`${other}/name`, { 'contact.name': 'gareth  púgh', hides: '' }))
  for (const path of [next, `${other}/name`, `${other}/phones`])
    expect(await page(path), path).toContain(namesake)
  expect(await page(`${gareth}/name`), 'the one who is barred').not.toContain(namesake)
  expect(await page(`${list}/check`)).toContain(namesake)
  await she.answer(`${other}/name`, { 'contact.name': 'Gareth Owen Pugh', hides: '' })
  expect(await page(next)).not.toContain(namesake)
  expect(await page(`${list}/check`)).not.toContain(namesake)
})

const fall = `/plans/${rosesPlan}/crisis/crisis/one-crisis`
const named = 'Here is a name or number of Gareth Pugh'

test('who writes somebody barred beside the people to call reads so before going on and before the hand-over', async () => {
  const { she, page } = await naming()
  await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '3' })
  const beside = async (note: string) => {
    await she.answer(`${fall}/contacts`, { 'crisis.contacts.note': note })
    return [await page(`/plans/${rosesPlan}/crisis/check`), await page(`/plans/${rosesPlan}/submission`)]
  }
  for (const read of await beside('The man next door')) expect(read).not.toContain(named)
  for (const read of await beside('Gareth Pugh 07700 900 124')) expect(read).toContain(named)
  await she.answer(`${gareth}/roles`, { ...barred, hides: 'yes', part: '3' })
  const [folded = ''] = await beside('Gareth Pugh 07700 900 125')
  expect(folded.split(named)[0]?.split('<details').at(-1)).not.toContain('</details>')
})

test('a helper who names somebody like that is told nothing of what the person said', async () => {
  const { as, she } = await naming()
  await she.answer(`${gareth}/roles`, { ...barred, hides: 'yes', part: '3' })
  const he = await as(daniel)
  expect((await he.post(`${list}/contact/items`, { item: 'his-own' })).status).toBe(303)
  await he.answer(`${list}/contact/his-own/name`, { 'contact.name': 'Gareth Pugh' })
  const page = await (await he.get(`${list}/contact/his-own/name`)).text()
  expect([page.includes('Gareth Pugh'), page.includes(namesake)]).toEqual([true, false])
})

test('the list says who must not be called, unless that is hidden from helpers', async () => {
  const { she, page } = await naming()
  expect(await page(`${list}/contacts`)).not.toContain('A person who must not be called')
  await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '1' })
  expect((await page(`${list}/contacts`)).match(/A person who must not be called/g)).toHaveLength(1)
  await she.answer(`${gareth}/roles`, { ...barred, hides: 'yes', part: '1' })
  expect(await page(`${list}/contacts`)).not.toContain('A person who must not be called')
})

test('no helper reads that somebody must not be called, who may be that helper; what else the person chose they read', async () => {
  const { as, she } = await naming('Daniel Patel')
  const he = await as(daniel)
  const his = async () => await (await he.get(`${gareth}/roles`)).text()
  await she.answer(`${gareth}/roles`, { 'contact.roles': ['emergency-contact'], hides: '', part: '1' })
  expect(await his()).toContain('Call in an emergency')
  await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '1' })
  const page = (await his()).replace(/<form[\s\S]*?data-hx-post[\s\S]*?<\/fieldset>/, '')
  expect(await his()).not.toMatch(/sayso-other">[\s\S]*?Do not contact this person/)
  expect(page).not.toContain('Rose says')
})

test('what is hidden from helpers is told folded', async () => {
  const { she, page } = await naming()
  await she.answer(`${gareth}/roles`, { ...barred, hides: 'yes', part: '3' })
  await she.post(`${list}/contact/items`, { item: 'other' })
  await she.answer(`${list}/contact/other/name`, { 'contact.name': 'Gareth Pugh', hides: '' })
  const shown = await page(`${list}/contact/other/relationship`)
  expect(shown.split(namesake)[0]).toMatch(
    /<details[\s\S]*A note about something that you hide from your helpers/,
  )
  expect(await page(`${list}/check`)).not.toContain(namesake)
})

test('whoever says how early somebody is called reads who has which number, but for a name that is hidden', async () => {
  const { she, page } = await naming('Meera Shah')
  await she.answer(`${gareth}/priority`, { 'contact.priority': '2', hides: '' })
  expect(await page(`${gareth}/priority`)).toContain('<li>1: <bdi>Ravi Patel</bdi></li>')
  expect(await page(`${gareth}/priority`)).not.toContain('<bdi>Meera Shah</bdi></li>')
  await she.answer(`${gareth}/name`, { 'contact.name': 'Meera Shah', hides: 'yes' })
  expect(await page(`${gareth}/priority`)).not.toContain('Ravi Patel')
})

test('who bars somebody who helps reads that they help, and the way to stop it', async () => {
  const { she, page, ...it } = await naming('Daniel Patel')
  const second = led(await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '1' }))
  const shown = await page(second)
  expect(shown).toContain('Daniel Patel helps you with this plan.')
  expect(shown).toContain(`href="/plans/${rosesPlan}/carers"`)
  await does(it, rose, { kind: 'remove-carer', carer: danielsVoice })
  expect(await page(second)).not.toContain('helps you with this plan')
})

test.each([
  ['the very name', 'Gareth Pugh', 'g@example.org'],
  ['its first half with another family name', 'Gareth Smith', 'g@example.org'],
  ['half of it alone, in other letters', 'PUGH', 'g@example.org'],
])('who must not be called is not invited to help before it was asked again: %s', async (_, name, email) => {
  const { she, page, ports } = await naming()
  await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '1' })
  const before = (await ports.plans.load(rosesPlan)).carers
  const asked = await she.post(carers, await inviting(page, name, email))
  expect(asked.status).toBe(422)
  const text = await asked.text()
  expect(text).toContain('You said in your plan that Gareth Pugh must not be called')
  expect(text).toContain('Nothing has been sent')
  expect(text, 'what was typed stays').toContain(`value="${email}"`)
  expect((await ports.plans.load(rosesPlan)).carers).toEqual(before)
  const meant = { ...(await inviting(page, name, email)), despiteBar: 'yes' }
  expect((await she.post(carers, meant)).status).toBe(303)
  expect(Object.values((await ports.plans.load(rosesPlan)).carers).map((one) => one.name)).toContain(name)
})

test('a relative with the same family name, and somebody whom nothing bars, are invited at once', async () => {
  const { she, page } = await naming()
  await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '1' })
  for (const name of ['Megan Pugh', 'Lee Moss']) {
    const email = `${name.slice(0, 3)}@example.org`
    expect((await she.post(carers, await inviting(page, name, email))).status, name).toBe(303)
  }
})

test('who should stay away is asked about again too, by a name or an address in those words', async () => {
  const { she, page } = await naming()
  const words = 'My brother Gareth. He writes from gp@example.org.'
  await she.answer(`/plans/${rosesPlan}/about/stay-away`, { 'about.stayAway': words })
  for (const [name, email] of [
    ['Gareth Pugh', 'other@example.org'],
    ['Somebody Else', 'GP@example.org'],
  ] as const) {
    const asked = await she.post(carers, await inviting(page, name, email))
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('You wrote who should stay away from you')
  }
})

test.each([
  ['a name of two letters', 'Jo', 'jo@example.org'],
  ['with another family name', 'Jo Marsh', 'jo@example.org'],
  ['behind what somebody is called', 'Uncle Gary', 'u@example.org'],
  ['with a letter of another script', 'G\u0430ry', 'g@example.org'],
  ['by the address with a plus', 'Kit Moor', 'bela+1@x.example'],
  ['by a name without its accent', 'Bela', 'b@example.org'],
  ['in words that may name who may come', 'Una', 'una@example.org'],
])('who stands in who should stay away is asked about before an invitation: %s', async (_, name, email) => {
  const { she, page } = await naming()
  const words = 'Gary Holt hit me. So did my cousin Jo, and Béla, bela@x.example, hits me. Only Una'
  await she.answer(`/plans/${rosesPlan}/about/stay-away`, { 'about.stayAway': words })
  const asked = await she.post(carers, await inviting(page, name, email))
  expect(asked.status).toBe(422)
  expect(await asked.text()).toContain('You wrote who should stay away from you')
})

test('a contact of two short words who must not be called is asked about too', async () => {
  const { she, page } = await naming('Bo Li')
  await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '1' })
  expect((await she.post(carers, await inviting(page, 'Bo Li', 'b@example.org'))).status).toBe(422)
})

test('who names a helper of today among those who should stay away reads so at once, and the helper nothing', async () => {
  const { as, she, page, ports } = await naming()
  const about = `/plans/${rosesPlan}/about`
  const before = (await ports.plans.load(rosesPlan)).carers
  const next = led(
    await she.answer(`${about}/stay-away`, { 'about.stayAway': 'Keep Daniel away from the house' }),
  )
  const shown = await page(`${about}/wellness`)
  expect(next).not.toBe('')
  expect(shown).toContain('helps with this plan: Daniel Patel')
  expect(shown).toContain(`href="/plans/${rosesPlan}/carers"`)
  expect((await ports.plans.load(rosesPlan)).carers).toEqual(before)
  const he = await as(daniel)
  expect(await (await he.get(`${about}/wellness`)).text()).not.toContain('helps with this plan')
  await she.answer(`${about}/stay-away`, { 'about.stayAway': 'Keep Danielle away' })
  expect(await page(`${about}/wellness`)).not.toContain('helps with this plan')
})

/** An invitation as its form sends it. */
const inviting = async (page: (path: string) => Promise<string>, name: string, email: string) => ({
  ...{ 'helper.name': name, 'helper.relationship': 'friend', 'helper.email': email },
  ...(await askedOn(page, carers)),
})

/** What the form of a page says that it asks. */
const askedOn = async (page: (path: string) => Promise<string>, path: string) => ({
  asked: /name="asked" value="([^"]*)"/.exec(await page(path))?.[1] ?? '',
})

test('taking out who must not be called asks first, says what is lost, and keeps it until that is said', async () => {
  const { she, page, ports } = await naming()
  await she.answer(`${gareth}/roles`, { ...barred, hides: '', part: '1' })
  const asked = await she.post(`${gareth}/removal`)
  expect(asked.status).toBe(422)
  const text = await asked.text()
  expect(text).toContain('Gareth Pugh')
  expect(text).toContain('You said here that this person must not be called')
  expect((await ports.plans.load(rosesPlan)).items.gareth?.removed).toBe(false)
  expect(await page(`${list}/check`)).toContain('Do not contact this person')
  expect((await she.post(`${gareth}/removal`, { lost: 'known' })).status).toBe(303)
  expect((await ports.plans.load(rosesPlan)).items.gareth?.removed).toBe(true)
})

test('taking out what holds half a text shows the text first, and keeps it until that is said', async () => {
  const { she, page, ports } = await naming()
  const begun = { place: `contacts/contact/gareth/phones`, 'contact.phones': '01632 960' }
  await she.answer(`/plans/${rosesPlan}/typed`, begun)
  const read = (await ports.plans.load(rosesPlan)).version
  await she.post(`/plans/${rosesPlan}/typed`, { ...begun, read: String(read) })
  const asked = await she.post(`${gareth}/removal`)
  expect(asked.status).toBe(422)
  expect(await asked.text()).toContain('01632 960')
  expect((await ports.plans.load(rosesPlan)).items.gareth?.removed).toBe(false)
  await she.post(`${gareth}/removal`, { lost: 'known' })
  await she.post(`${gareth}/restoration`)
  expect(await page(`${gareth}/phones`), 'back with it').toContain('01632 960')
})
