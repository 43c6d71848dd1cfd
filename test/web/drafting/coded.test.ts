import { expect, test } from 'vitest'
import languages from '#flows/codes/languages.json' with { type: 'json' }
import { flows } from '#flows/index.ts'
import type { FieldRules } from '#src/flow/field-rules.ts'
import { coded } from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import { asShown } from '#src/web/review/section-post.ts'
import { wordsOf } from '#test/kit/a-form-to-check.ts'
import { aHandedOverPlan, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, type Fields, helen, led, readOn, rose } from '#test/kit/an-app.ts'
import { oneField } from '#test/kit/one-field.ts'

const asks = (rules: Partial<FieldRules> = {}) =>
  coded({ by: ['P', 'K'], class: 'R', need: 'OOOOOO', ...rules }, languages)

/** The app with one chapter more, which asks for a language. */
const anAppWith = (rules: Partial<FieldRules> = {}) => {
  const section = oneField(asks(rules))
  const words = wordsOf(section)
  const form: Form = { section, words, written: words, variants: [], exchange: {} }
  return anApp(false, { ...flows, sections: [...flows.sections, form] })
}

const begun = async () => {
  const { as } = await anAppWith()
  const she = await as(rose)
  const plan = led(await she.post('/plans', { name: 'Rose' }))
    .split('/')
    .slice(0, 3)
    .join('/')
  const page = async () => await (await she.get(`${plan}/one-field/only`)).text()
  return {
    page,
    shown: async () => readOn(await page()),
    send: async (fields: Fields) => await she.post(`${plan}/one-field/only`, { read: '1', ...fields }),
    played: async () => await (await she.get(`${plan}/one-field/check`)).text(),
  }
}
const lookUp = { do: 'look-up a.field' }
const found = { 'a.field': 'francais', 'a.field.looked-up': 'francais', 'a.field.on-offer': 'fr' }

test('own words are looked up, a code is chosen, saved with them, and both are played back', async () => {
  const { page, send, played } = await begun()
  const looked = await send({ 'a.field': 'francais', ...lookUp })
  const matches = await looked.text()
  expect([looked.status, looked.headers.get('Location')]).toEqual([200, null])
  expect(matches).toContain('value="francais"')
  expect([...matches.matchAll(/name="a\.field\.code"|value="fr"/g)].length).toBeGreaterThan(2)
  expect(matches).toContain('French, français')
  expect((await send({ ...found, 'a.field.code': 'fr' })).status).toBe(303)
  expect(await played()).toContain('francais (French, français)')
  expect(await page()).toMatch(/value="fr"[^>]* checked/)
})

test('looking up saves nothing: no answer, nothing begun, and no later version of the plan', async () => {
  const { page, send, played } = await begun()
  const before = await page()
  await send({ 'a.field': 'francais', ...lookUp })
  await send({ ...found, 'a.field.code': 'fr', ...lookUp })
  expect(await page()).toBe(before)
  expect(await played()).not.toContain('francais')
})

test('own words alone are an answer, whatever was found for them', async () => {
  const { send, played } = await begun()
  expect((await send({ ...found, 'a.field.code': '' })).status).toBe(303)
  expect(await played()).toContain('francais')
  expect(await played()).not.toContain('French')
})

test('other words lose the code that was chosen for the first', async () => {
  const { page, shown, send, played } = await begun()
  await send({ ...found, 'a.field.code': 'fr' })
  expect(
    (await send({ ...found, 'a.field': 'Breton', 'a.field.code': 'fr', read: await shown() })).status,
  ).toBe(303)
  expect(await played()).toContain('Breton')
  expect(await played()).not.toContain('French')
  expect(await page()).not.toContain('type="radio"')
})

test('a code that is not in the list is refused, and nothing is lost or saved', async () => {
  const { send, played } = await begun()
  const refused = await send({ ...found, 'a.field.code': 'tlh' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('value="francais"')
  expect(await played()).not.toContain('francais')
})

test.each([
  ['the page of a chapter', {}, 'one-field'],
  ['a wish at the person’s word', { class: 'W', need: 'RRRRRR' }, 'one-field/at-their-word/a.field'],
] as const)('a clinician looks up as well: %s', async (_, rules, page) => {
  const app = await anAppWith(rules)
  await aHandedOverPlan(app)
  const she = await app.as(helen)
  const read = String((await app.ports.plans.load(rosesPlan)).version)
  const send = async (fields: Fields) =>
    await she.post(`/plans/${rosesPlan}/review/${page}`, { read, ...fields })
  const looked = await send({ 'a.field': 'francais', ...lookUp })
  expect(looked.status).toBe(200)
  expect(await looked.text()).toContain('French, français')
  expect(String((await app.ports.plans.load(rosesPlan)).version)).toBe(read)
  expect((await send({ ...found, 'a.field.code': 'fr' })).status).toBe(303)
  const chapter = await (await she.get(`/plans/${rosesPlan}/review/one-field`)).text()
  expect(chapter).toContain('francais (French, français)')
})

test('a clinician who looked something up and changed nothing has not touched the answer', () => {
  const topic = { name: 'a.field', rules: asks() }
  const typed = { 'a.field': ['francais'] }
  const looked = { ...typed, 'a.field.looked-up': ['francais'], 'a.field.on-offer': ['fr'] }
  expect(asShown(topic, looked)).toBe(asShown(topic, typed))
  expect(asShown(topic, { ...looked, 'a.field.code': ['fr'] })).not.toBe(asShown(topic, typed))
})
