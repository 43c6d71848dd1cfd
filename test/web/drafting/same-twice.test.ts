import { expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { aHandedOverPlan, aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, helen, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`
const settled = (choice: string) => ({ choice, note: 'with a note' })

/** The second choice first, and then the first to the same. */
const choosesTwice = async (it: AnApp, who: typeof rose, place: string) => {
  const they = await it.as(who)
  const says = async (step: string, field: string, choice: string) =>
    (await they.answer(`${base}/places/${step}`, { [field]: choice, [`${field}.note`]: 'with a note' }))
      .status
  expect(await says('care-first', 'place.care1', 'hospice')).toBe(303)
  expect(await says('care-second', 'place.care2', place)).toBe(303)
  expect(await says('care-first', 'place.care1', place)).toBe(303)
  return await (await they.get(`${base}/places/check`)).text()
}

test.each([
  ['own-home', 'Needs another look'],
  ['relative-home', 'are the same kind of place'],
  ['other', 'are the same kind of place'],
])(
  'whoever made the second choice (%s) their first as well reads so on the check page, with nothing lost',
  async (place, said) => {
    for (const who of [rose, daniel]) {
      const it = await anApp()
      await aWholeDraft(it)
      const page = await choosesTwice(it, who, place)
      expect(page).toContain(said)
      expect(page).toContain(`href="${base}/places/care-second`)
      const { voices } = await it.ports.plans.load(rosesPlan)
      const all = JSON.stringify(Object.values(voices).map(({ places }) => places?.answers))
      expect(all.split(JSON.stringify(settled(place))).length).toBe(3)
    }
  },
)

test('whoever reviews reads of one place that stands twice, also by two voices, with the way to it', async () => {
  const it = await anApp()
  await aHandedOverPlan(it)
  const twice = async () => {
    const page = await (await (await it.as(helen)).get(`${base}/review`)).text()
    expect(page).toContain(`${base}/review/places`)
    return page.includes('The first and the second choice that stand here are the same kind of place')
  }
  expect(await twice()).toBe(false)
  const { voices } = await it.ports.plans.load(rosesPlan)
  const second = voices.person?.places?.answers['place.care2']?.said
  if (second?.kind !== 'answer') throw new Error('Rose gave no second choice')
  const said = { 'place.care1': second }
  await does(it, helen, { kind: 'answer', section: 'places', at: [], step: 'care-first', said })
  expect(await twice()).toBe(true)
})

test('two people who are both to be called first are told of on the check page and the agenda, each kept as they are', async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const check = async () => (await she.get(`${base}/contacts/check`)).text()
  const at = ['contact', 'second']
  await does(it, rose, { kind: 'add-item', section: 'contacts', at })
  const says = async (step: string, said: Record<string, Json>) =>
    await does(it, rose, {
      ...{ kind: 'answer', section: 'contacts', at, step },
      said: Object.fromEntries(
        Object.entries(said).map(([field, value]) => [field, { kind: 'answer', value }]),
      ),
    })
  await says('name', { 'contact.name': 'Meera Patel' })
  await says('roles', { 'contact.roles': ['emergency-contact'] })
  await says('priority', { 'contact.priority': 2 })
  expect(await check()).not.toContain('has the same number')
  await says('priority', { 'contact.priority': 1 })
  const page = await check()
  expect(page).toContain('has the same number')
  expect(page.split('has the same number').length).toBe(3)
  expect(page).toContain('contacts/contact/second/priority')
  expect(page).toContain('Ravi Patel')
  expect(page).toContain('Meera Patel')
  const told = agendaOf(await it.ports.plans.load(rosesPlan)).warnings.map(({ at: to, words }) => [to, words])
  expect(told).toContainEqual([
    [...at, 'contact.priority'],
    expect.stringContaining('Ask which of them comes first'),
  ])
})
