import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { one } from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import { section } from '#src/flow/section.ts'
import { wordsOf } from '#test/kit/a-form-to-check.ts'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { said } from '#test/kit/a-section.ts'
import { anApp, rose } from '#test/kit/an-app.ts'

const must = { by: ['P', 'H'], class: 'W', need: 'MMMMMM' } as const
const walks = section({
  id: 'walks',
  version: 1,
  fields: { 'walk.pet': one(must, ['cat', 'dog']), 'walk.where': one(must, ['garden', 'park']) },
  offers: { 'walk.where': { park: { 'walk.pet': { is: 'dog' } } } },
  start: 'pet',
  steps: { pet: { ask: ['walk.pet'], next: 'where' }, where: { ask: ['walk.where'], next: 'done' } },
})
const words = wordsOf(walks)
const form: Form = { section: walks, words, written: words, variants: [], exchange: {} }

test('a page offers what holds, refuses what does not, and asks again for what no longer does', async () => {
  const app = await anApp(false, { ...flows, sections: [form] })
  await app.ports.accounts.add(rose)
  await does(app, rose, { kind: 'start', owner: rose.id, name: rose.name })
  const she = await app.as(rose)
  const page = `/plans/${rosesPlan}/walks`
  const says = (step: string, field: string, value: string) =>
    she.answer(`${page}/${step}`, { [field]: value })
  const where = async () => await (await she.get(`${page}/where`)).text()
  const forge = () =>
    does(app, rose, {
      ...{ kind: 'answer', section: 'walks', at: [], step: 'where' },
      ...{ said: { 'walk.where': said('park') } },
    })

  await says('pet', 'walk.pet', 'dog')
  expect(await where()).toContain('value="park"')
  expect((await says('where', 'walk.where', 'park')).status).toBe(303)
  await says('pet', 'walk.pet', 'cat')
  expect(await where()).not.toContain('value="park"')
  expect(await (await she.get(`${page}/check`)).text()).toContain('park')
  const refused = await says('where', 'walk.where', 'park')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('href="#walk-where"')
  await expect(forge()).rejects.toThrow('no-such-place')
  await says('pet', 'walk.pet', 'dog')
  expect(await where()).toContain('value="park" checked')
})
