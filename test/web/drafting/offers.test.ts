import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { one } from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import type { Json } from '#src/flow/json.ts'
import { section } from '#src/flow/section.ts'
import { wordsOf } from '#test/kit/a-form-to-check.ts'
import { aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { said } from '#test/kit/a-section.ts'
import { type AnApp, anApp, rose } from '#test/kit/an-app.ts'

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

test('nobody is led to think of a death when they say when to call somebody, but on a plan for the last years, and who chose it before sees it and can keep it', async () => {
  const chosen = async (she: Awaited<ReturnType<AnApp['as']>>): Promise<string> => {
    const at = `/plans/${rosesPlan}/contacts/contact/one-contact/when-to-call`
    return /<input[^>]*value="after-death-only"[^>]*>/.exec(await (await she.get(at)).text())?.[0] ?? ''
  }
  const draftOf = async (pathway: 'eol' | 'mhc'): Promise<AnApp> => {
    const app = await anApp()
    await aWholeDraft(app, pathway)
    const roles = {
      kind: 'answer',
      section: 'contacts',
      at: ['contact', 'one-contact'],
      step: 'roles',
    } as const
    await does(app, rose, { ...roles, said: { 'contact.roles': said(['key-holder']) } })
    return app
  }
  const ofCrises = await draftOf('mhc')
  const she = await ofCrises.as(rose)
  const sayOf = (app: AnApp, choice: string) =>
    does(app, rose, {
      ...{ kind: 'answer', section: 'contacts', at: ['contact', 'one-contact'], step: 'when-to-call' },
      ...{ said: { 'contact.whenToCall': said({ choice, note: '' }) } },
    })
  await sayOf(ofCrises, 'daytime')
  expect(await chosen(she)).toBe('')
  await sayOf(ofCrises, 'after-death-only')
  expect(await chosen(she)).toContain('checked')
  const told = await (await she.get(`/plans/${rosesPlan}/contacts/check`)).text()
  expect(told).toContain('only after I have died')
  expect(told).not.toContain('Needs another look')

  const ofTheLast = await draftOf('eol')
  await sayOf(ofTheLast, 'daytime')
  expect(await chosen(await ofTheLast.as(rose))).not.toBe('')
})

test('being held, and a medicine by mouth or by injection, are three choices, and who chose them as one keeps it', async () => {
  const app = await anApp()
  await aWholeDraft(app, 'mhc')
  const at = ['views', 'one-views']
  const says = (choice: string) =>
    does(app, rose, {
      ...{ kind: 'answer', section: 'papers', at, step: 'topic' },
      ...{ said: { 'views.topic': said({ choice, note: '' }) } },
    })
  await does(app, rose, {
    ...{ kind: 'answer', section: 'papers', at: [], step: 'more' },
    ...{ said: { 'papers.more': said(['treatments']) } },
  })
  const she = await app.as(rose)
  const page = async () => await (await she.get(`/plans/${rosesPlan}/papers/${at.join('/')}/topic`)).text()
  await says('held')
  for (const choice of ['held', 'calming-oral', 'calming-injection'])
    expect(await page()).toContain(`value="${choice}"`)
  expect(await page()).not.toContain('value="sedation-restraint"')
  await says('sedation-restraint')
  expect(await page()).toContain('value="sedation-restraint" checked')
  const told = await (await she.get(`/plans/${rosesPlan}/papers/check`)).text()
  expect(told).toContain('Being held, or given a medicine that makes me sleepy')
  expect(told).not.toContain('Needs another look')
})

test('the card about living long is put to nobody who plans for a mental health crisis, and who laid it in any pile sees it', async () => {
  const app = await anApp()
  await aWholeDraft(app, 'mhc')
  const she = await app.as(rose)
  const matters = { kind: 'answer', section: 'matters', at: [] } as const
  await does(app, rose, { ...matters, step: 'more-for-crises', said: { 'matters.more': said(['cards']) } })
  const page = async () => await (await she.get(`/plans/${rosesPlan}/matters/cards-say`)).text()
  const lays = (value: Json) =>
    does(app, rose, { ...matters, step: 'cards-say', said: { 'matters.cardsSay': said(value) } })
  await lays({ choices: ['trusted'], others: {} })
  expect(await page()).toContain('matters.cardsSay.trusted')
  expect(await page()).not.toContain('matters.cardsSay.more-time')
  await lays({ choices: ['trusted'], others: { not: ['more-time'] } })
  expect(await page()).toContain('matters.cardsSay.more-time')
})
