import { expect, test } from 'vitest'
import { dangerInPlan } from '#src/plan/reads/danger-in-plan.ts'
import { messagesIn } from '#src/plan/reads/may-be-message.ts'
import { aHandedOverPlan, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, larkfield, led, rose } from '#test/kit/an-app.ts'
import { planIn } from '#test/web/frame/plan-states.ts'

test('findings of one answer stand in one line, and one account closes those that its page showed', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const at = ['matters.fear']
  const writes = async (text: string) => {
    const said = { 'matters.fear': { kind: 'answer', value: text } } as const
    await does(app, rose, { kind: 'answer', section: 'matters', at: [], step: 'fear', said })
    await does(app, rose, { kind: 'offer-help', section: 'matters', at, danger: 'self', text })
  }
  for (const when of ['soon', 'on Sunday', 'tonight']) await writes(`I will kill myself ${when}`)
  const hers = await app.as(helen)
  const review = async () => await (await hers.get(`/plans/${rosesPlan}/review`)).text()
  const ways = async () => [...new Set((await review()).match(/\/disclosures\/\d+/g))]
  const [way = '', ...others] = await ways()
  expect(others).toEqual([])
  const page = await (await hers.get(`/plans/${rosesPlan}${way}`)).text()
  const upTo = /name="upTo" value="(\d+)"/.exec(page)?.[1] ?? ''
  const said = { 'disclosure.done': 'alone', 'disclosure.account': 'Seen alone at home, safe tonight' }
  await writes('I will kill myself now')
  expect((await hers.post(`/plans/${rosesPlan}${way}`, { ...said, upTo })).status).toBe(303)
  const { helpOffered } = await app.ports.plans.load(rosesPlan)
  expect(
    helpOffered.map(({ outcome }) => outcome?.text === said['disclosure.account']),
    'what came meanwhile was on no page',
  ).toEqual([true, true, true, false])
  expect(await ways()).not.toEqual([])
})

test('a clinician marks what no computer noticed: its outcome is asked for, it is red, stands in the signing and at night, and goes again', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const text = 'gna do it satdy, put em in the biskit tin'
  const said = { 'matters.fear': { kind: 'answer', value: text } } as const
  await does(app, rose, { kind: 'answer', section: 'matters', at: [], step: 'fear', said })
  const hers = await app.as(helen)
  const at = `/plans/${rosesPlan}/review/matters`
  const chapter = await (await hers.get(at)).text()
  const [deed = ''] = /speaks self \d+ matters\.fear/.exec(chapter) ?? []
  const read = /name="read" value="(\d+)"/.exec(chapter)?.[1] ?? ''
  expect(await (await hers.get('/reviews')).text()).not.toContain('Open: what became of it')
  const way = led(await hers.post(at, { read, do: deed }))
  expect(way).toMatch(/\/disclosures\/\d+$/)
  expect(await (await hers.get(way)).text()).toContain(text)
  expect(await (await hers.get('/reviews')).text()).toContain('Open: what became of it')
  const review = await (await hers.get(`/plans/${rosesPlan}/review`)).text()
  expect(review).toContain(`Marked by ${helen.name}`)
  expect(review).not.toContain('A computer noticed these')
  expect(await (await hers.get(at)).text()).toContain('Listed as words that may speak of danger')
  const plan = async () => await app.ports.plans.load(rosesPlan)
  expect(dangerInPlan(await plan())).toHaveLength(1)
  for (const done of ['alone', 'no-danger'] as const) {
    await hers.post(way, { 'disclosure.done': done, 'disclosure.account': 'Seen alone at home, all is well' })
    expect(dangerInPlan(await plan())).toHaveLength(done === 'alone' ? 1 : 0)
  }
  expect(await (await hers.get(at)).text(), 'and can be marked again').toContain(deed)
})

test('harm by somebody is asked about at signing as words about dying are, and is marked at night as no danger to themselves', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const text = 'hes hiting me agen'
  const said = { 'matters.fear': { kind: 'answer', value: text } } as const
  await does(app, rose, { kind: 'answer', section: 'matters', at: [], step: 'fear', said })
  await does(app, rose, {
    kind: 'offer-help',
    section: 'matters',
    at: ['matters.fear'],
    danger: 'by-others',
    text,
  })
  const plan = await app.ports.plans.load(rosesPlan)
  expect(messagesIn(plan).map(({ entry }) => entry.shown)).toEqual([[text]])
  expect(dangerInPlan(plan)).toEqual([])
  const hers = await app.as(helen)
  expect(await (await hers.get(`/plans/${rosesPlan}/review/matters`)).text()).toContain(
    'Are they a message to you now',
  )
})

test('a mark at night is gone once it is settled as no danger, also where the person took the draft back before', async () => {
  const app = await planIn('a')
  const fear = says({ section: 'matters', step: 'fear' }, { 'matters.fear': 'gna do it satdy' })
  await does(app, rose, fear)
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const draft = await app.ports.plans.load(rosesPlan)
  const answer = draft.voices.person?.matters?.answers['matters.fear']?.version ?? 0
  const spot = { section: 'matters', at: ['matters.fear'] }
  await does(app, helen, { kind: 'ask-back', ...spot, text: 'What do you fear?' })
  const marked = await does(app, helen, { kind: 'mark-danger', ...spot, answer, danger: 'self' })
  const atNight = async () => (await app.ports.publications.current(rosesPlan))?.changeAsked[0]?.mayEndanger
  expect(await atNight()).toBe(true)
  await does(app, rose, { kind: 'take-back' })
  const disclosure = marked.helpOffered.at(-1)?.version ?? 0
  const settles = {
    kind: 'settle-disclosure',
    disclosure,
    text: 'He mows on Saturday',
    done: ['no-danger'],
  } as const
  await does(app, helen, settles)
  expect(await atNight()).toBeUndefined()
})
