import { expect, test } from 'vitest'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, readOn, rose } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const approved = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const hers = await app.as(helen)
  const read = readOn(await (await hers.get(at('approval'))).text())
  expect((await hers.post(at('approval'), { ...signed, read })).status).toBe(303)
  return { app, hers }
}
const writes = (text: string) => says({ section: 'matters', step: 'fear' }, { 'matters.fear': text })
const fearIn = async ({ ports }: Awaited<ReturnType<typeof anApp>>) =>
  (await ports.plans.load(rosesPlan)).voices.person?.matters?.answers['matters.fear']?.said

test('while the person writes the next version the practice opens none: it is told why and what to do, and her words stay', async () => {
  const { app, hers } = await approved()
  expect(await (await hers.get(at('life'))).text()).toContain('/life/new-version')
  await does(app, rose, writes('Being alone at night'))
  const life = await (await hers.get(at('life'))).text()
  expect(life).toContain('The person is writing a new version, so you cannot open one')
  expect(life).not.toContain('/life/new-version')
  const late = await hers.post(at('life/new-version'))
  expect([late.status, (await late.text()).includes('Ask them to hand it over')]).toEqual([409, true])
  expect(await fearIn(app)).toEqual({ kind: 'answer', value: 'Being alone at night' })
  expect((await app.ports.plans.load(rosesPlan)).life.draft).toBe('draft')
})

test('what she sends from a page that she had open before the practice opened a version is saved', async () => {
  const { app, hers } = await approved()
  const she = await app.as(rose)
  const page = await (await she.get(at('matters/fear'))).text()
  expect(led(await hers.post(at('life/new-version')))).toBe(at('review'))
  const sent = await she.post(at('matters/fear'), {
    'matters.fear': 'Being alone at night',
    read: readOn(page),
  })
  expect(sent.status).toBe(303)
  expect(await fearIn(app)).toEqual({ kind: 'answer', value: 'Being alone at night' })
})
