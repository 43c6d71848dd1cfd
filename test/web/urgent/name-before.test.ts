import { expect, test } from 'vitest'
import {
  acceptAll,
  aWholeDraft,
  does,
  rosesPlan,
  says,
  signsFor,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { brokenIn } from '#test/kit/a-recording.ts'
import { type AnApp, anApp, daniel, helen, larkfield, priya, rose } from '#test/kit/an-app.ts'
import { byName, searched } from '#test/kit/on-call.ts'

const P = `/plans/${rosesPlan}`
const before = 'Threlkeld'

const drafted = async (more: readonly string[] = ['name-before']) => {
  const it = await anApp()
  await aWholeDraft(it)
  await does(it, rose, says({ section: 'person', step: 'more' }, { 'person.more': [...more] }))
  if (more.includes('name-before'))
    await does(it, rose, says({ section: 'person', step: 'name-before' }, { 'person.familyBefore': before }))
  return it
}
const handedOver = async (it: AnApp) => {
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  await writeTeamsPart(it)
  await acceptAll(it)
  return it
}
const signs = async (it: AnApp) =>
  signsFor(await handedOver(it), { by: helen, practiceName: larkfield.name, acknowledges: [] })

test('who has another family name now is found by both, is called by the new one, and whoever searched by the old one is asked first whether it is the same person', async () => {
  const it = await drafted()
  await signs(it)
  const { family, born, content } = (await it.ports.publications.current(rosesPlan)) ?? {}
  const [year = '', month = '', day = ''] = (born ?? '').split('-')
  const crew = await it.as(priya)
  const now = await (await searched(crew, byName(family ?? '', day, month, year))).text()
  expect(now).toContain(`href="/urgent/${rosesPlan}/reason"`)
  expect(now).not.toContain(before)
  const found = await (await searched(crew, byName(before, day, month, year))).text()
  expect(found).toContain('Nearly the same: this may be somebody else')
  expect(found).toContain('Somebody can have had another family name before')
  expect(found).toContain(`href="/urgent/${rosesPlan}/near"`)
  expect(found).not.toContain(`href="/urgent/${rosesPlan}/reason"`)
  expect(found.split(before), 'what was typed, and nothing else').toHaveLength(
    found.split(`<bdi>${before}</bdi>`).length + found.split(`value="${before}"`).length - 1,
  )
  expect(JSON.stringify(content?.entries)).not.toContain(before)
  for (const page of [`/urgent/${rosesPlan}/near`, `/urgent/${rosesPlan}`])
    expect(await (await crew.get(page)).text()).not.toContain(before)
  expect(await brokenIn(it)).toEqual([])
})

test('a family name from before is read by its person alone: no helper, no page of the desk and no page for readers shows it', async () => {
  const it = await drafted()
  const text = async (who: Parameters<typeof it.as>[0], at: string) =>
    await (await (await it.as(who)).get(at)).text()
  expect(await text(rose, `${P}/person/check`)).toContain(before)
  expect(await text(rose, `${P}/person/name-before`)).toContain(
    'You alone. Helpers, nurses and doctors are not shown it',
  )
  for (const at of [
    P,
    `${P}/person/check`,
    `${P}/person/name-before`,
    `${P}/changes`,
    `/urgent/${rosesPlan}/as-it-stands`,
  ])
    expect(await text(daniel, at), at).not.toContain(before)
  expect(await text(daniel, `${P}/person/more`)).not.toContain('A family name from before')
  for (const at of [`/urgent/${rosesPlan}/as-it-stands`, `${P}/visit-sheet`, `${P}/neighbour-sheet`])
    expect(await text(rose, at), at).not.toContain(before)
  await handedOver(it)
  for (const at of [`${P}/review`, `${P}/review/person`])
    expect(await text(helen, at), at).not.toContain(before)
})

test('a family name from before that was taken out finds nobody after the next approval', async () => {
  const it = await drafted(['nothing'])
  await signs(it)
  const { born } = (await it.ports.publications.current(rosesPlan)) ?? {}
  const [year = '', month = '', day = ''] = (born ?? '').split('-')
  const page = await (await searched(await it.as(priya), byName(before, day, month, year))).text()
  expect(page).not.toContain(`/urgent/${rosesPlan}`)
})
