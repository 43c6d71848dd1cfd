import { expect, test } from 'vitest'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, larkfield, readOn, rose, tom } from '#test/kit/an-app.ts'

const page = `/plans/${rosesPlan}/review/matters`
const sinceOn = (text: string): string => /name="since" value="([^"]*)"/.exec(text)?.[1] ?? 'none'
const unsaved = 'What you typed here is not saved yet'
const words = 'words:matters.value'
const boxOf = (name: string, text: string): string =>
  new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)<`).exec(text)?.[1]?.trim() ?? 'no box'

/** Helen on a section of Rose's plan, with what she types there. */
const onSection = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const she = await app.as(helen)
  const opened = await (await she.get(page)).text()
  const types = async (fields: Readonly<Record<string, string>>, on = opened) =>
    await (await she.post(`${page}/typed`, { read: readOn(on), since: sinceOn(on), ...fields })).text()
  const again = async () => await (await she.get(page)).text()
  return { app, she, opened, types, again }
}

test('what a clinician typed and left by a link stands in its box again, is hers alone, and is no word of the team until she saves it', async () => {
  const { app, she, opened, types, again } = await onSection()
  expect(opened).not.toContain(unsaved)
  const said = await types({ [words]: 'Half of a sent' })
  expect(said).toContain('Kept as you typed')
  expect(await types({ [words]: 'Half of a sentence', since: sinceOn(said) })).not.toContain('another page')
  const back = await again()
  expect(back).toContain(unsaved)
  expect(boxOf(words, back)).toBe('Half of a sentence')
  expect(await (await (await app.as(tom)).get(page)).text(), 'a colleague').not.toContain(
    'Half of a sentence',
  )
  const before = await app.ports.plans.load(rosesPlan)
  expect(before.teamWords).toEqual({})
  await she.post(page, { read: readOn(back), since: sinceOn(back), [words]: 'Half of a sentence, whole.' })
  const saved = await again()
  expect(saved).not.toContain(unsaved)
  expect(saved).toContain('Half of a sentence, whole.')
  expect(await app.ports.drafts.ofPlan(rosesPlan, helen.id)).toEqual([])
})

test('what she deletes as she types comes back no more, and what was saved in the same moment is not said to be unsaved', async () => {
  const { she, opened, types, again } = await onSection()
  const said = await types({ 'ask:matters.value': 'Which gard' })
  expect(await types({ 'ask:matters.value': '', since: sinceOn(said) })).not.toContain('Kept')
  expect(await again()).not.toContain('Which gard')
  await she.post(page, {
    read: readOn(opened),
    'ask:matters.value': 'Which garden?',
    [words]: 'She has two.',
  })
  await types({ 'ask:matters.value': 'Which garden?', [words]: 'She has two.' })
  const back = await again()
  expect(back).not.toContain(unsaved)
  expect(boxOf('ask:matters.value', back)).toBe('')
})

test('more than the page of a section can hold is neither kept as it is typed nor saved, and holds up nobody', async () => {
  const { app, she, opened, types } = await onSection()
  const many = Object.fromEntries(
    Array.from({ length: 1900 }, (_, row) => [`matters.value.${row}.name`, 'abc']),
  )
  expect(await types(many)).not.toContain('Kept')
  expect(await app.ports.drafts.ofPlan(rosesPlan, helen.id)).toEqual([])
  const sent = { read: readOn(opened), since: sinceOn(opened), ...many }
  expect((await she.post(page, sent)).status).toBe(413)
})

test('two pages of hers keep the words of both, and she lets go of the other’s herself', async () => {
  const { app, she, types, again } = await onSection()
  await types({ [words]: 'From the first page.' })
  expect(await types({ [words]: 'From the second one.' })).toContain('on another page is kept as well')
  const first = await again()
  expect(boxOf(words, first)).toBe('From the second one.')
  expect(first).toContain('From the first page.')
  const swaps = async (on: string, box: string) =>
    await she.post(page, { read: readOn(on), since: sinceOn(on), [words]: box, do: 'put-aside 0' })
  await swaps(first, 'From the second one.')
  const other = await again()
  expect([boxOf(words, other), other.includes('From the second one.')]).toEqual([
    'From the first page.',
    true,
  ])
  await swaps(other, 'From the first page.')
  const both = await again()
  expect(boxOf(words, both)).toBe('From the second one.')
  expect((await app.ports.plans.load(rosesPlan)).teamWords, 'nothing is saved by it').toEqual({})
  await she.post(page, {
    ...{ read: readOn(both), since: sinceOn(both), [words]: 'From the second one.' },
    do: 'drop-aside 1',
  })
  const one = await again()
  expect(one).not.toContain('From the first page.')
  expect(boxOf(words, one)).toBe('From the second one.')
})

test('what another page had chosen and not saved reads in the words of its question', async () => {
  const { she } = await onSection()
  const places = `/plans/${rosesPlan}/review/places`
  const opened = await (await she.get(places)).text()
  const types = async (choice: string) =>
    await she.post(`${places}/typed`, { read: readOn(opened), since: sinceOn(opened), 'place.care1': choice })
  await types('hospice')
  await types('home')
  const aside = (await (await she.get(places)).text()).split('sayso-other')[1]?.slice(0, 600) ?? ''
  expect(aside).toContain('In a hospice')
  expect(aside).not.toMatch(/>\s*hospice\s*</)
})

test('words in a box that was wrong stay kept after the page said so, and a change since then is marked', async () => {
  const { app, she, opened, again } = await onSection()
  const long = `Too long ${'a'.repeat(4001)}`
  const fields = { read: readOn(opened), [words]: long, 'ask:matters.value': 'Which garden?' }
  expect((await she.post(page, fields)).status).toBe(422)
  const back = await again()
  expect(boxOf(words, back)).toBe(long)
  expect(boxOf('ask:matters.value', back), 'this was saved').toBe('')
  expect(back).not.toContain('has changed since then')
  await does(app, rose, says({ section: 'matters', step: 'fear' }, { 'matters.fear': 'The dark' }))
  expect(await again()).toContain('has changed since then')
})

test('what is typed while the plan goes back, or once the session ran out, lies beside the plan and stands there later', async () => {
  const { app, she, types } = await onSection()
  await does(app, tom, { kind: 'ask-back', section: 'matters', at: ['matters.value'], text: 'Which garden?' })
  await does(app, tom, { kind: 'return' })
  expect(await types({ [words]: 'While it went back.' })).toContain('kept for you alone')
  await does(app, rose, {
    kind: 'submit',
    practice: larkfield.id,
  })
  expect(boxOf(words, await (await she.get(page)).text())).toBe('While it went back.')
  app.later(3600)
  expect(await types({ [words]: 'Once it ran out.' })).toContain('You were signed out')
  const late = await (await (await app.as(helen)).get(page)).text()
  expect(boxOf(words, late)).toBe('Once it ran out.')
  expect(late).toContain('While it went back.')
})

test('a form that came too late writes nothing over what a colleague has saved meanwhile', async () => {
  const { app, she } = await onSection()
  const field = 'one-crisis:crisis.escalateWhen'
  const crisis = `/plans/${rosesPlan}/review/crisis`
  const opened = await (await she.get(crisis)).text()
  const shown = /name="(shown:one-crisis:crisis\.escalateWhen)" value="([^"]*)"/.exec(opened)
  app.later(3600)
  const late = { read: readOn(opened), [shown?.[1] ?? '']: shown?.[2]?.replaceAll('&quot;', '"') ?? '' }
  await she.post(crisis, {
    ...late,
    [field]: '',
    [`words:${field}`]: '',
    'ask:one-crisis:crisis.name': 'Which?',
  })
  const he = await app.as(tom)
  const his = await (await he.get(crisis)).text()
  await he.post(crisis, { read: readOn(his), [field]: 'After ten minutes' })
  const again = await (await (await app.as(helen)).get(crisis)).text()
  expect(boxOf('ask:one-crisis:crisis.name', again)).toBe('Which?')
  expect(boxOf(field, again)).toBe('After ten minutes')
})
