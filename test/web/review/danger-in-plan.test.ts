import { expect, test } from 'vitest'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  signed,
  signsFor,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, larkfield, led, priya, readOn, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'

const path = `/plans/${rosesPlan}/approval`
const chapter = `/plans/${rosesPlan}/review/matters`
const message = 'I do not want to wake up any more'
const fears = (text: string) => says({ section: 'matters', at: [], step: 'fear' }, { 'matters.fear': text })

/** Approved with her real words; then others stand there that may be a message, handed over and read by somebody. */
const overwritten = async (done: 'alone' | 'no-danger' = 'alone', text = message): Promise<AnApp> => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(app, rose, fears('The lift, and a ward with no window'))
  await writeTeamsPart(app)
  await acceptAll(app)
  await signsFor(app, { by: helen, practiceName: larkfield.name, acknowledges: ['RULE-SIGN-15'] })
  await does(app, rose, fears(text))
  await does(app, rose, {
    ...{ kind: 'offer-help', section: 'matters', at: ['matters.fear'], danger: 'self', text },
  })
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const { helpOffered } = await app.ports.plans.load(rosesPlan)
  await does(app, helen, {
    ...{ kind: 'settle-disclosure', disclosure: helpOffered[0]?.version ?? 0, stood: 0 },
    ...{ done: [done], text: 'Spoken with at 14:00, nobody else on the line' },
  })
  return app
}

test('words of danger in an answer are asked about in its chapter, beside what stood there before, and her question back can bring that back', async () => {
  const app = await overwritten()
  const as = await app.as(helen)
  const page = await (await as.get(chapter)).text()
  const asked = page.slice(page.indexOf('a message to you now, or part of the plan'))
  expect(asked).toContain('The lift, and a ward with no window')
  const begun = await as.post(chapter, {
    ...{ read: readOn(page), do: 'ask-earlier matters.fear' },
    'shown:earlier:matters.fear': 'Before your last change: “The lift”.',
  })
  expect(await begun.text()).toContain('\nBefore your last change: “The lift”.')
  expect((await app.ports.plans.load(rosesPlan)).askedBack, 'nothing is asked unseen').toEqual([])
})

test('signing asks whether they are part of the plan; whoever reads the new version at night is told of them at the top and beside them', async () => {
  const app = await overwritten()
  await acceptAll(app)
  const as = await app.as(helen)
  const page = await (await as.get(path)).text()
  const named = page.slice(page.indexOf('A message, or part of the plan?</h2>'), page.indexOf('id="danger"'))
  for (const part of [message, 'The lift, and a ward with no window']) expect(named).toContain(part)
  const form = { ...signed, read: readOn(page), acknowledges: ['RULE-SIGN-15'] }
  const refused = await as.post(path, form)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Ask, alone, whether the words that may speak of danger')
  expect((await app.ports.plans.load(rosesPlan)).approved?.version).toBe(1)
  expect(led(await as.post(path, { ...form, acknowledges: ['RULE-SIGN-15', 'RULE-SIGN-21'] }))).toBe(path)
  const crew = await app.as(priya)
  await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  const night = await (await crew.get(`/urgent/${rosesPlan}`)).text()
  expect(night.indexOf('Words that are new in this version may speak of danger')).toBeGreaterThan(-1)
  expect(night).toContain('new in this version: may speak of danger to themselves. Ask, alone.')
})

test('words that somebody read whole and found to speak of no danger ask nothing', async () => {
  const app = await overwritten('no-danger')
  await acceptAll(app)
  const as = await app.as(helen)
  expect(await (await as.get(path)).text()).not.toContain('A message, or part of the plan?')
  expect(await (await as.get(chapter)).text()).not.toContain('a message to you now')
})
