import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, readOn, rose, type Visitor } from '#test/kit/an-app.ts'

const P = `/plans/${rosesPlan}`

const helped = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  await she.post(`${P}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await it.as(daniel)
  await he.post(`${P}/joining`)
  return { she, he, plan: () => it.ports.plans.load(planId(rosesPlan)) }
}
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()

test('a helper who opens a question that was hidden from them reads that it is not put to them now, and nothing of it', async () => {
  const { she, he } = await helped()
  await she.answer(`${P}/matters/value`, { 'matters.value': 'Mine', hides: ['', 'yes'] })
  const gone = await he.get(`${P}/matters/value`)
  expect(gone.status).toBe(404)
  const page = await gone.text()
  expect(page).toContain('This question is not put to you now')
  expect(page).not.toContain('Mine')
  expect(await textOf(he, `${P}/matters/nothing-like-it`)).toContain('We cannot find this page')
})

test('RULE-MH-1: whose question is hidden while they write of danger reads what became of the words, then whom to call, then every word', async () => {
  const { she, he, plan } = await helped()
  const read = readOn(await textOf(he, `${P}/matters/value`))
  await she.answer(`${P}/matters/value`, { 'matters.value': 'Mine', hides: ['', 'yes'] })
  const back = await he.post(`${P}/matters/value`, { 'matters.value': 'Her neighbour hits her', read })
  expect(back.status).toBe(404)
  const page = await back.text()
  const places = [
    'This is no answer in the plan',
    'id="help-first"',
    '<h1',
    'Her neighbour hits her</textarea>',
  ]
  expect(places.map((text) => page.indexOf(text))).toEqual(
    places.map((text) => page.indexOf(text)).toSorted((a, b) => a - b),
  )
  for (const text of places) expect(page).toContain(text)
  expect(page).toContain('not your words')
  expect((await plan()).helpOffered.map(({ dangers }) => dangers)).toEqual([['by-others']])
})
