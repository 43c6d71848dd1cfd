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
import { anApp, helen, readOn } from '#test/kit/an-app.ts'
import { shownAt } from '#test/kit/urgent-page.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`

/** Rose's plan, reviewed by Helen up to the sign page. */
const reviewed = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  return { app, as: await app.as(helen) }
}

test('where only a helper took part and nobody saw the person alone, whoever signs says that she knows what it means, and readers are told', async () => {
  const { app, as } = await reviewed()
  const first = await (await as.get(at('approval'))).text()
  expect(first).not.toContain('Only family, a carer or an attorney took part')
  const weak = {
    ...signed,
    'sign.involved': ['carer', 'declined'],
    'sign.spokenAlone': 'no',
    read: readOn(first),
  }
  const refused = await as.post(at('approval'), weak)
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('may be somebody else’s, or said under pressure')
  expect(page).toMatch(/value="carer"[^>]*checked/)
  expect((await as.post(at('approval'), { ...weak, acknowledges: 'RULE-SIGN-1' })).status).toBe(422)
  expect((await as.post(at('approval'), { ...weak, acknowledges: 'RULE-SIGN-4' })).status).toBe(303)
  const { approved } = await app.ports.plans.load(rosesPlan)
  expect(approved?.acknowledged).toEqual([expect.stringContaining('said under pressure')])
  expect(approved?.content.told).toEqual([
    'Only family, a carer or an attorney took part in the conversation behind this plan. The person did not.',
  ])
  expect(await (await as.get(at('approval'))).text()).toContain('said under pressure')
  const published = await app.ports.publications.current(rosesPlan)
  if (!published || 'isDamaged' in published) throw new Error('nothing was published')
  expect(shownAt(published)).toContain('Only family, a carer or an attorney took part')
  expect(shownAt(published)).toContain(
    '<dt>Took part in talks about the plan</dt><dd>A carer; The person did not want to talk about it</dd>',
  )
  expect(shownAt(published)).not.toContain('Spoken to alone')
})

test('a carer alone took part, though the person can decide and was spoken with alone: nothing is approved', async () => {
  const { app, as } = await reviewed()
  const read = readOn(await (await as.get(at('approval'))).text())
  const refused = await as.post(at('approval'), { ...signed, 'sign.involved': ['carer'], read })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('The person took no part, and nothing says why')
  expect((await app.ports.plans.load(rosesPlan)).approved).toBeUndefined()
})

test('an attorney or an advocate took part: who, and in which role, is asked, and a dot is no name', async () => {
  const { app, as } = await reviewed()
  const read = readOn(await (await as.get(at('approval'))).text())
  const post = { ...signed, 'sign.involved': ['person', 'attorney', 'advocate'], read }
  const asked = await as.post(at('approval'), post)
  expect([asked.status, (await asked.text()).includes('name="sign.represented"')]).toEqual([422, true])
  for (const nobody of ['.', 'n/a', 'unknown', 'Ann Lee, attorney for health\n?']) {
    const refused = await as.post(at('approval'), { ...post, 'sign.represented': nobody })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('this tells nobody who is meant')
    expect(page).toContain(`${nobody}</textarea>`)
  }
  const who = 'Ann Lee, attorney for health\nSam Roe, IMCA'
  expect((await as.post(at('approval'), { ...post, 'sign.represented': who })).status).toBe(303)
  const { approved } = await app.ports.plans.load(rosesPlan)
  expect(approved?.content.saidAtSigning).toContainEqual({
    question: 'Spoke for the person:',
    shown: ['Ann Lee, attorney for health', 'Sam Roe, IMCA'],
  })
})

test.each([
  ['the person took part as well', { 'sign.involved': ['person', 'carer'], 'sign.spokenAlone': 'no' }],
  ['the person was seen alone', { 'sign.involved': ['carer', 'declined'], 'sign.spokenAlone': 'yes' }],
])('where %s there is nothing to acknowledge', async (_, how) => {
  const { app, as } = await reviewed()
  const read = readOn(await (await as.get(at('approval'))).text())
  expect((await as.post(at('approval'), { ...signed, ...how, read })).status).toBe(303)
  expect((await app.ports.plans.load(rosesPlan)).approved?.content.told).toBeUndefined()
})

test('once who wrote in the draft has accepted the last chapter the practice is mailed once that a colleague has to sign, without a word of it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  const asked = async () => (await app.ports.outbox.newest(50)).filter(({ kind }) => kind === 'to-sign')
  await acceptAll(app)
  expect(await asked(), 'who wrote nothing at the person’s word signs herself').toEqual([])
  await does(app, helen, says({ section: 'about', step: 'people' }, { 'about.people': 'She told me: Meera' }))
  const { version } = await app.ports.plans.load(rosesPlan)
  expect(await asked()).toEqual([])
  await (await app.as(helen)).post(`/plans/${rosesPlan}/review/about`, {
    read: String(version),
    do: 'accept',
  })
  expect(await asked()).toHaveLength(1)
  expect(JSON.stringify(await asked())).not.toMatch(/Rose|Meera|Patel/)
})
