import { expect, test } from 'vitest'
import { instant } from '#src/plan/ids.ts'
import { evolve } from '#src/plan/plan.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { refusalsChanged } from '#src/plan/reads/refusals-changed.ts'
import {
  acceptAll,
  aHandedOverPlan,
  aWholeDraft,
  does,
  rosesPlan,
  says,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, larkfield, rose } from '#test/kit/an-app.ts'

/** Helen completes the plan, accepts all of it and signs; she and the pages that she opens. */
const approvedIn = async (app: AnApp) => {
  await writeTeamsPart(app)
  await acceptAll(app)
  const hers = await app.as(helen)
  const signs = async (more: Readonly<Record<string, string>> = {}) => {
    const { draftVersion } = await app.ports.plans.load(rosesPlan)
    return await hers.post(`/plans/${rosesPlan}/approval`, {
      ...signed,
      read: String(draftVersion),
      ...more,
    })
  }
  expect((await signs()).status).toBe(303)
  return { hers, signs, page: async (path: string) => await (await hers.get(path)).text() }
}

test('a confirmed refusal that the person changed since comes first on the review and marks the list', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const said = says(
    { section: 'about', step: 'please-do-not' },
    { 'about.pleaseDont': ['Do not ventilate me'] },
  )
  const { version: answer } = await does(app, rose, said)
  const spot = { section: 'about', at: ['about.pleaseDont'] }
  await does(app, helen, { kind: 'read-refusal', ...spot, answer, isRefusal: true })
  const { page } = await approvedIn(app)
  const changed = says({ section: 'about', step: 'please-do-not' }, { 'about.pleaseDont': ['Do not shout'] })
  await does(app, rose, changed)
  const away = await page(`/plans/${rosesPlan}/review`)
  expect(away).toContain('stand approved as a refusal have been changed')
  expect(away).not.toContain('Do not shout')
  expect(await page('/reviews/all')).toContain('Read first: a refusal was written or changed')
  const { id, version } = await app.ports.plans.load(rosesPlan)
  expect(refusalsChanged(await app.ports.plans.load(rosesPlan))).toHaveLength(1)
  const replaced = evolve(await app.ports.plans.load(rosesPlan), {
    ...{ version: version + 1, at: instant('2026-11-22T10:00:00.000Z') },
    by: { id: helen.id, name: helen.name, role: 'clinician' },
    fact: { kind: 'Superseded', by: id },
  })
  expect([rowOf(replaced).isRefusalChanged, refusalsChanged(replaced)]).toEqual([false, []])
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const review = await page(`/plans/${rosesPlan}/review`)
  expect(review.indexOf('stand approved as a refusal')).toBeGreaterThan(0)
  expect(review.indexOf('stand approved as a refusal')).toBeLessThan(review.indexOf('id="agenda"'))
  expect(await page('/reviews')).toContain('Read first: a refusal was written or changed')
})

test('new words of hers that may refuse a treatment are told of before the hand-over, with where and when, and none of them', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const { page } = await approvedIn(app)
  const write = (text: string) =>
    does(app, rose, says({ section: 'about', step: 'please-do-not' }, { 'about.pleaseDont': [text] }))
  await write('Do not shout')
  expect(await page('/reviews')).not.toContain('a refusal was')
  await write('Never ventilate me')
  for (const list of ['/reviews', '/reviews/all'])
    expect(await page(list)).toContain('a refusal was written or changed')
  const away = await page(`/plans/${rosesPlan}/review`)
  expect(away).toContain('New words of the person may refuse a treatment')
  expect(away).toContain('Please do not')
  expect(away).toContain('Version 1 stands until then')
  expect(away).toContain('Urgent care goes by the approved version until then')
  for (const one of [away, await page('/reviews'), await page('/reviews/all')])
    expect(one).not.toContain('ventilate')
  const own = await (await (await app.as(rose)).get(`/plans/${rosesPlan}`)).text()
  const listed = await (await (await app.as(rose)).get('/plans')).text()
  expect(listed.indexOf('Your approved plan still stands as it was'), 'in the list too').toBeGreaterThan(0)
  expect(listed.split('Your approved plan still stands')[0]).not.toMatch(/This is a draft|can see/)
  const stands = own.split('Your approved plan still stands as it was')
  expect(stands, 'said once, and before what is said of the draft').toHaveLength(2)
  expect(stands[0]).not.toMatch(/This is a draft|Nobody in an emergency can see/)
  const step = await (await (await app.as(rose)).get(`/plans/${rosesPlan}/about/please-do-not`)).text()
  expect(step).toContain('Your approved plan does not say this yet')
  await does(app, helen, { kind: 'suspend', reason: 'It names the wrong medicines' })
  expect(await (await (await app.as(rose)).get('/plans')).text()).toContain('stopped this plan for a time')
  const suspended = await page(`/plans/${rosesPlan}/review`)
  expect(suspended).toContain('Urgent care reads no version now')
  expect(suspended).not.toContain('Urgent care goes by')
  await does(app, rose, { kind: 'withdraw' })
  expect(await (await (await app.as(rose)).get('/plans')).text()).toContain(
    'Nobody in an emergency can read your plan any more',
  )
  const stopped = await page(`/plans/${rosesPlan}/review`)
  for (const text of ['may refuse a treatment', 'Please do not', 'Urgent care goes by'])
    expect(stopped, 'RULE-CON-2').not.toContain(text)
  for (const list of ['/reviews', '/reviews/all'])
    expect(await page(list)).not.toContain('a refusal was written or changed')
})

test('words that may refuse a treatment mark the queue from the hand-over on until a clinician has read them, beside the version that is live', async () => {
  const app = await anApp()
  const hers = await app.as(helen)
  const queue = async () => await (await hers.get('/reviews')).text()
  const mark = 'a refusal was written or changed'
  const refusing = (text: string) =>
    says({ section: 'about', step: 'please-do-not' }, { 'about.pleaseDont': [text] })
  const isRead = async (answer: number) => {
    const spot = { section: 'about', at: ['about.pleaseDont'] }
    await does(app, helen, { kind: 'read-refusal', ...spot, answer, isRefusal: true })
  }
  await aWholeDraft(app)
  const { version: first } = await does(app, rose, refusing('No CPR'))
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect(await queue()).toContain(mark)
  expect(await queue()).not.toContain('is live')
  await isRead(first)
  expect(await queue()).not.toContain(mark)
  const { version: changed } = await does(app, rose, refusing('No CPR, whatever happens'))
  expect(await queue()).toContain(mark)
  await isRead(changed)
  await writeTeamsPart(app)
  await acceptAll(app)
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  await hers.post(`/plans/${rosesPlan}/approval`, { ...signed, read: String(draftVersion) })
  const fearing = says({ section: 'matters', step: 'fear' }, { 'matters.fear': 'No breathing machine' })
  const { version: second } = await does(app, rose, fearing)
  expect(await queue()).toContain(mark)
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect(await queue()).toContain(mark)
  expect(await queue()).toContain('Version 1 is live')
  const spot = { section: 'matters', at: ['matters.fear'] }
  await does(app, helen, { kind: 'read-refusal', ...spot, answer: second, isRefusal: true })
  expect(await queue()).not.toContain(mark)
})

test('words of hers that ask for a treatment since the approval mark the list as a refusal does, with where and none of them', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const { page } = await approvedIn(app)
  const tag = 'Read first: a treatment may be asked for'
  const writes = (text: string) =>
    does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': text }))
  await writes('Do everything you can to keep me comfortable')
  expect(await page('/reviews/all')).not.toContain(tag)
  await writes('Try to bring me back if my heart stops')
  expect(await page('/reviews/all')).toContain(tag)
  const away = await page(`/plans/${rosesPlan}/review`)
  expect(away).toMatch(/New words of the person may ask for a treatment[\s\S]*What you value most/)
  expect(away).not.toContain('bring me back')
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  expect(await page('/reviews')).toContain(tag)
  expect(await page(`/plans/${rosesPlan}/review`), 'the words that the mark leads to').toMatch(
    /New words of the person may ask for a treatment[\s\S]*Try to bring me back if my heart stops[\s\S]*Read them beside what you recommend/,
  )
  await writes('Do not try to bring me back')
  const refuses = await page('/reviews')
  expect([refuses.includes(tag), refuses.includes('a refusal was written or changed')]).toEqual([false, true])
})

test('a new version that would no longer hold an approved refusal is signed by whoever says that the person was asked', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const place = { section: 'about', step: 'please-do-not' } as const
  const { version: answer } = await does(
    app,
    rose,
    says(place, { 'about.pleaseDont': ['Do not ventilate me'] }),
  )
  const spot = { section: 'about', at: ['about.pleaseDont'] }
  await does(app, helen, { kind: 'read-refusal', ...spot, answer, isRefusal: true })
  const { page, signs } = await approvedIn(app)
  const asked = 'This new version would not hold that refusal'
  await (await app.as(rose)).answer(`/plans/${rosesPlan}/about/please-do-not`, { 'about.pleaseDont': '' })
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  await acceptAll(app)
  const toSign = await page(`/plans/${rosesPlan}/approval`)
  expect(toSign, 'the words that would go stand above the tick').toMatch(
    /A refusal that this version would not hold<\/h2>[\s\S]*Do not ventilate me[\s\S]*This new version would not hold/,
  )
  expect(toSign).toContain('href="#gone"')
  const refused = await signs()
  const again = await refused.text()
  expect([refused.status, again.includes(asked)]).toEqual([422, true])
  expect(again).toContain('Tick that the person wants to be without this refusal')
  expect((await app.ports.plans.load(rosesPlan)).approved?.version).toBe(1)
  expect((await signs({ acknowledges: 'RULE-SIGN-10' })).status).toBe(303)
})
