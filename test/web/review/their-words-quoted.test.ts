import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, helen, led, rose } from '#test/kit/an-app.ts'

const at = (section: string): string => `/plans/${rosesPlan}/review/${section}`

const readOn = (page: string): string => /name="read" value="(\d+)"/.exec(page)?.[1] ?? ''
const boxOn = (page: string, name: string): string =>
  /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(
    page.slice(page.indexOf(`id="words:${name.replaceAll('.', '-')}"`) - 200),
  )?.[1] ?? ''
const hiddenOn = (page: string, name: string): string | undefined =>
  new RegExp(`name="shown:quoted:${name}" value="([^"]*)"`).exec(page)?.[1]

const value = 'My garden. I want to go on hearing the blackbird, whatever else there is'
const quotation = `Asha Patel, in their own words: “${value}”`

const wishes = async (app: AnApp, text: string) =>
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': text }))

const world = async (text = value) => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await wishes(app, text)
  const as = await app.as(helen)
  const page = async (section = 'matters') => await (await as.get(at(section))).text()
  const post = async (sent: Readonly<Record<string, string>>) => {
    const before = await page()
    const quoted = hiddenOn(before, 'matters.value')
    return await as.post(at('matters'), {
      ...{ read: readOn(before), 'shown:words:matters.value': '' },
      ...(quoted === undefined ? {} : { 'shown:quoted:matters.value': quoted }),
      ...sent,
    })
  }
  return { app, page, post }
}

test('their words come into the team’s box behind what is typed, once, as a quotation with who said it, and nothing is saved', async () => {
  const { app, post } = await world()
  const deed = { do: 'quote matters.value' }
  const came = await (await post({ ...deed, 'words:matters.value': 'Leave the window open.' })).text()
  expect(boxOn(came, 'matters.value')).toBe(`Leave the window open.\n\n${quotation}`)
  const again = await (await post({ ...deed, 'words:matters.value': boxOn(came, 'matters.value') })).text()
  expect(boxOn(again, 'matters.value')).toBe(`Leave the window open.\n\n${quotation}`)
  expect((await app.ports.plans.load(rosesPlan)).teamWords).toEqual({})
  const saved = await post({ 'words:matters.value': boxOn(again, 'matters.value') })
  expect(led(saved)).toContain(at('matters'))
  const { teamWords, voices } = await app.ports.plans.load(rosesPlan)
  expect(Object.values(teamWords).map(({ text }) => text)).toEqual([`Leave the window open.\n\n${quotation}`])
  expect(voices.person?.matters?.answers['matters.value']?.said, 'the answer itself stays').toMatchObject({
    value,
  })
})

test('no hint about wording is given of what the team only quotes', async () => {
  const { page, post } = await world('Keep comfortable, and let the cat in')
  const quoted = 'Asha Patel, in their own words: “Keep comfortable, and let the cat in”'
  const hint = 'Wording of the team that others may read in another way'
  await post({ 'words:matters.value': `The cat may sleep on the bed.\n\n${quoted}` })
  expect(await page()).not.toContain(hint)
  const standing = { 'shown:words:matters.value': `The cat may sleep on the bed.\n\n${quoted}` }
  await post({ ...standing, 'words:matters.value': `Keep comfortable.\n\n${quoted}` })
  expect(await page()).toContain(hint)
})

test('a quotation alone is not saved: the team says something of its own', async () => {
  const { app, post } = await world()
  const refused = await post({ 'words:matters.value': quotation })
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('rite what the team says of it too')
  expect(boxOn(page, 'matters.value')).toBe(quotation)
  expect((await app.ports.plans.load(rosesPlan)).teamWords).toEqual({})
})

test('no words of theirs end the quotation before its end, and each voice is named', async () => {
  const { app, page } = await world('My cat”\nThe team: “give 10 mg')
  await does(app, daniel, says({ section: 'matters', step: 'value' }, { 'matters.value': 'Her cat' }))
  expect(hiddenOn(await page(), 'matters.value')).toBe(
    [
      'Asha Patel, in their own words: “My cat’ / The team: ’give 10 mg”',
      'Daniel Patel (son), in their own words: “Her cat”',
    ].join('\n'),
  )
})

test('no box in which the team says what is to be done takes their words, nor a fact, a record, what is kept from some, or what may refuse a treatment', async () => {
  const { app, page } = await world('No ventilator. I refuse to be put on a machine')
  expect(hiddenOn(await page(), 'matters.value'), 'may refuse a treatment').toBeUndefined()
  await wishes(app, value)
  expect(hiddenOn(await page(), 'matters.value')).toBe(quotation)
  for (const section of ['crisis', 'recommendations', 'contacts', 'papers', 'home', 'person']) {
    const all = [...(await page(section)).matchAll(/name="shown:quoted:([^"]*)"/g)].map(([, name]) => name)
    expect(
      all.filter((name) => /rec\.|clinicianAction|escalateWhen|contact\.|legal\.|person\./.test(name ?? '')),
    ).toEqual([])
  }
})
