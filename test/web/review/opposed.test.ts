import { expect, test } from 'vitest'
import { possibleRefusals } from '#src/plan/reads/refusals.ts'
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

/** Rose refuses hospital, the team advises it, and all is accepted: Helen's sign page, and what she sends from it. */
const opposedPage = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(
    app,
    rose,
    says({ section: 'matters', step: 'fear' }, { 'matters.fear': 'I do not want to go to hospital <again>' }),
  )
  const advice = { kind: 'add-words', section: 'matters', at: ['matters.fear'] } as const
  await does(app, helen, { ...advice, text: 'Take her to hospital if she falls.' })
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const page = await (await as.get(at('approval'))).text()
  return { app, as, page, post: { ...signed, read: readOn(page) } }
}

test('advice against a refusal stands beside it on the sign page, and the reason that was typed is there again after a fresh proof', async () => {
  const { app, as, page, post: sent } = await opposedPage()
  expect(page).toContain('I do not want to go to hospital &lt;again&gt;')
  expect(page).toMatch(/<bdi>Dr Helen Marsh<\/bdi><\/p>\s*<p[^>]*>Take her to hospital if she falls\./)
  const [, contents = ''] = /<nav aria-label="On this page">(.*?)<\/nav>/s.exec(page) ?? []
  const links = [...contents.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)
  expect(links).toEqual(expect.arrayContaining(['contains', 'agreed', 'sign', 'opposed']))
  expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([])
  expect(await (await as.get(at('review'))).text()).toContain('or somebody for them, refused')
  const post = { ...sent, 'reason:hospital': 'ok' }
  const refused = await as.post(at('approval'), post)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Going to hospital: say in a sentence why')
  const because = 'She & I agreed on Monday that a broken hip is another matter.'
  for (let step = 0; step < 3; step += 1) {
    app.later(650)
    await as.get(at('approval'))
  }
  expect((await as.post(at('approval'), { ...post, 'reason:hospital': because })).status).toBe(403)
  const again = await app.as(helen)
  const restored = await (await again.get(at('approval'))).text()
  expect(restored).toContain('She &amp; I agreed on Monday')
  expect(led(await again.post(at('approval'), { ...post, 'reason:hospital': because }))).toBe(at('approval'))
  expect(await (await again.get(at('approval'))).text()).toContain('She &amp; I agreed on Monday')
})

test('when the draft moves while she signs, what she ticked was for another draft, and her reason stands there to copy', async () => {
  const { app, as, post } = await opposedPage()
  await does(app, rose, says({ section: 'places', step: 'avoid' }, { 'place.avoid': 'Ward 7' }))
  const because = 'We agreed on Monday that a broken hip is another matter.'
  const moved = await as.post(at('approval'), { ...post, 'reason:hospital': because })
  const told = await moved.text()
  expect([moved.status, told]).toEqual([409, expect.stringContaining('nothing is ticked when you come back')])
  expect(told).toContain(`Changed by <bdi>${rose.name}</bdi>`)
  await acceptAll(app)
  const again = await (await as.get(at('approval'))).text()
  expect(again).toContain(because)
  expect(again).not.toMatch(/<input[^>]*\schecked/)
  expect(readOn(again)).not.toBe(post.read)
  const sent = { ...post, read: readOn(again), 'reason:hospital': because }
  expect(led(await as.post(at('approval'), sent))).toBe(at('approval'))
})

test('what the team wrote against what a person asks for stands under the name of whoever wrote it', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(
    app,
    rose,
    says({ section: 'matters', step: 'value' }, { 'matters.value': 'If my heart stops, please start CPR' }),
  )
  const advice = { kind: 'add-words', section: 'matters', at: ['matters.value'] } as const
  await does(app, helen, { ...advice, text: 'Not for resuscitation. DNACPR in place.' })
  await writeTeamsPart(app)
  await acceptAll(app)
  const found = possibleRefusals(await app.ports.plans.load(rosesPlan))
  expect(found, 'what the team wrote is asked about first').toHaveLength(1)
  for (const { answer } of found)
    await does(app, helen, {
      kind: 'read-refusal',
      section: 'matters',
      at: advice.at,
      answer,
      isRefusal: true,
    })
  const page = await (await (await app.as(helen)).get(at('approval'))).text()
  expect(page).toContain('The plan says two things that may not go together')
  expect(page).toMatch(/<bdi>Dr Helen Marsh<\/bdi><\/p>\s*<p[^>]*>Not for resuscitation/)
  expect(page).toMatch(/<bdi>[^<]*Patel<\/bdi><\/p>\s*<p[^>]*>If my heart stops, please start CPR/)
})

test('a condition that is named is asked about in a box of its own, which says no to nothing', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const named = { 'health.otherProblems': ['Dementia, early'] }
  await does(app, rose, says({ section: 'health', step: 'others' }, named))
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const page = await (await as.get(at('approval'))).text()
  expect(page).toMatch(/href="#condition">Something is named that can affect deciding<[^§]*id="condition"/)
  expect(page).toMatch(/Where it is named<\/h4>[^§]*Dementia, early/)
  expect(page).not.toContain('Says no to it')
  expect(page).not.toContain('two things that may not go together')
  const review = await (await as.get(at('review'))).text()
  expect(review).toContain('Names something that can affect deciding')
  expect(review).not.toContain('Says two things that may not go together')
  const sent = await as.post(at('approval'), { ...signed, read: readOn(page) })
  expect([sent.status, await sent.text()]).toEqual([
    422,
    expect.stringContaining('Say in a sentence why the person is taken to be able'),
  ])
  const because = 'She followed all of it on Monday and gave her reasons.'
  const post = { ...signed, read: readOn(page), 'reason:apart-capacity': because }
  expect(led(await as.post(at('approval'), post))).toBe(at('approval'))
  const done = await (await as.get(at('approval'))).text()
  expect(done).toContain('and the person was taken to be able, because:')
  expect(done).toContain(because)
  const night = await (await as.get(`/urgent/${rosesPlan}`)).text()
  expect(night).not.toContain('This plan says otherwise too')
  expect(night).not.toContain('This plan says two things')
})

test('a way out that the team chose gives way to the answer that is written later, and “x” is no account', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const as = await app.as(helen)
  const name = 'one-crisis:crisis.escalateWhen'
  const way = 'way:one-crisis:escalate-when'
  const to = at('review/crisis')
  const version = async () => String((await app.ports.plans.load(rosesPlan)).version)
  await as.post(to, { read: await version(), [way]: 'skipped', [`shown:${way}`]: '' })
  const skipped = await (await as.get(to)).text()
  expect(skipped).toContain('<em>Left out</em>')
  const before = { read: await version(), [way]: '', [`shown:${way}`]: 'skipped', [`shown:${name}`]: '[]' }
  const tick = await as.post(to, { ...before, [name]: 'x' })
  expect([tick.status, await tick.text()]).toEqual([422, expect.stringContaining('say it in a sentence')])
  expect((await as.post(to, { ...before, [name]: 'Call 999' })).status).toBe(303)
  expect(await (await as.get(to)).text()).toMatch(/<p class="sayso-words"[^>]*>Call 999/)
})

test('what seems to go against each other has a heading of its own, on the overview, where it is signed and once it is', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await does(app, helen, says({ section: 'recommendations', step: 'goal' }, { 'rec.goal': 'comfort' }))
  const care = { 'rec.criticalCare': { choice: 'recommended', note: 'If she chokes.' } }
  await does(app, helen, says({ section: 'recommendations', step: 'treatments' }, care))
  await acceptAll(app)
  const as = await app.as(helen)
  expect(await (await as.get(at('review'))).text()).toMatch(/id="both">Seems to go against each other/)
  const page = await (await as.get(at('approval'))).text()
  const both = /Seems to go against each other<\/h2>[\s\S]*?<\/fieldset>/.exec(page)?.[0] ?? ''
  expect(both).toContain('If she chokes.')
  expect(both).toContain('value="RULE-REC-5"')
  expect(page).not.toContain('What this plan does not have')
  const post = { ...signed, read: readOn(page) }
  expect(await (await as.post(at('approval'), post)).text()).toContain('Tick that you looked at both')
  const acknowledges = [...both.matchAll(/value="(RULE-[\w-]+)"/g)].map(([, id = '']) => id)
  const reasons = [...page.matchAll(/name="(reason:[\w-]+)"/g)].map(([, name = '']) => [
    name,
    'She said so on Monday, with Daniel there.',
  ])
  await as.post(at('approval'), { ...post, acknowledges, ...Object.fromEntries(reasons) })
  expect(await (await as.get(at('approval'))).text()).toMatch(/whoever signed looked at both<\/h2>/)
})
