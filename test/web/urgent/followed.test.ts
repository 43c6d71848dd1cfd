import { expect, test } from 'vitest'
import { isWaiting } from '#src/plan/reads/danger-reported.ts'
import { usedLines } from '#src/web/frame/used-lines.ts'
import { does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { helen, led, priya, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { usedView } from '#views/review/used.ts'
import { english } from '#views/words.ts'
import { planIn } from '../frame/plan-states.ts'

const at = `/urgent/${rosesPlan}/after-use`

/** Rose's plan is approved, and Priya of the ambulance service has read it. */
const used = async () => {
  const it = await planIn('a')
  const reader = await it.as(priya)
  await reader.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  return { it, reader }
}

test('two answers are enough: followed, or not and why, which is asked for; what else there is to say lies folded below', async () => {
  const { it, reader } = await used()
  const page = await (await reader.get(at)).text()
  expect(page).toMatch(
    /name="use\.followed"[\s\S]*name="use\.why"[\s\S]*<details(?![^>]* open)[\s\S]*name="use\.happened"/,
  )
  expect(page.split('value="not-to-be-had"').length - 1, 'it stands there once').toBe(1)
  const bare = await reader.post(at, {
    'use.followed': 'no',
    asked: 'use.followed use.why use.happened use.wrong use.words',
  })
  expect([bare.status, await bare.text()]).toEqual([
    422,
    expect.stringContaining('Why not, or why only partly?'),
  ])
  expect(led(await reader.post(at, { 'use.followed': 'yes', 'use.why': '' }))).toBe(`${at}?said=1`)
  expect(led(await reader.post(at, { 'use.followed': 'no', 'use.why': 'person' }))).toBe(`${at}?said=1`)
  const { useReports } = await it.ports.plans.load(rosesPlan)
  expect(useReports.map(({ followed, why, isToLookAt }) => [followed, why, isToLookAt])).toEqual([
    ['yes', undefined, undefined],
    ['no', 'person', undefined],
  ])
})

test.each([
  ['refused', 'They refused to go'],
  ['fell', 'They had a new fall'],
  ['died', 'They died'],
])(
  '%s is told at the desk as something to look at, closes nothing, and the practice alone reads it',
  async (happened, words) => {
    const { it, reader } = await used()
    await reader.post(at, { 'use.followed': 'yes', 'use.happened': happened })
    const she = await it.as(helen)
    for (const list of ['/reviews', '/reviews/all'])
      expect(await (await she.get(list)).text(), list).toContain('To look at: a refusal to go')
    expect(await (await she.get('/reviews')).text(), 'before the queue').toMatch(
      /To look at: a refusal[\s\S]*No plan is waiting/,
    )
    const review = await (await she.get(`/plans/${rosesPlan}/review`)).text()
    expect(review).toContain(words)
    expect(review).toContain('For somebody who can approve the plan to look at')
    const receipts = await (await (await it.as(rose)).get(`/plans/${rosesPlan}/receipts`)).text()
    expect(receipts).toContain('Was it followed')
    expect(receipts).not.toContain(words)
    expect(await (await reader.get(`/urgent/${rosesPlan}`)).text()).not.toContain(words)
    expect((await it.ports.plans.load(rosesPlan)).status).toBe('approved')
    for (const one of review.matchAll(/action="(\/plans\/[^"]*\/read)"/g)) await she.post(one[1] ?? '', {})
    expect(await (await she.get('/reviews')).text()).not.toContain('To look at: a refusal')
  },
)

test('staying at home is no more to look at than any report, and who wrote in the draft does not take down what is', async () => {
  const { it, reader } = await used()
  await reader.post(at, { 'use.followed': 'yes', 'use.happened': 'stayed' })
  const she = await it.as(helen)
  expect(await (await she.get('/reviews')).text()).not.toContain('To look at: a refusal')
  await reader.post(at, { 'use.followed': 'yes', 'use.happened': 'fell' })
  await does(it, helen, { kind: 'open-new-version' })
  const [, fall] = (await it.ports.plans.load(rosesPlan)).useReports
  const plan = { ...(await it.ports.plans.load(rosesPlan)), drafters: [helen.id] }
  const read = { by: { id: helen.id, name: helen.name }, at: it.ports.clock.now(), version: 99 }
  if (!fall) throw new Error('it was not said')
  expect(isWaiting(plan, { ...fall, reads: [{ ...read, isDrafter: true }] })).toBe(true)
  expect(isWaiting(plan, { ...fall, reads: [read] })).toBe(false)
})

test('what was said when readers were asked whether it helped stands as it was asked', async () => {
  const { it } = await used()
  const plan = await it.ports.plans.load(rosesPlan)
  const old = { helped: 'no', wrong: [], text: '', jobRole: 'Paramedic', service: '', of: 1, reads: [] }
  const said = { ...old, by: { id: priya.id, name: priya.name }, at: it.ports.clock.now(), version: 3 }
  const page = usedView(english, usedLines(it.ports, { ...plan, useReports: [said] })).toString()
  expect(page).toContain('Did it help to decide: No, it was not followed')
  expect(page).not.toContain('Was it followed')
})
