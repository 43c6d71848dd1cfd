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
import { type AnApp, anApp, daniel, helen, led, rose, tom } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`

/** Rose's plan, read whole by Helen, with what she asked in it. */
const asked = async (...texts: readonly string[]) => {
  const app = await anApp()
  await aHandedOverPlan(app)
  for (const text of texts) await does(app, rose, { kind: 'ask', section: 'matters', text })
  await writeTeamsPart(app)
  await acceptAll(app)
  return { app, hers: await app.as(helen) }
}
const planNow = ({ ports }: AnApp) => ports.plans.load(rosesPlan)
const reply = async (app: AnApp, text: string): Promise<string> => {
  const found = (await planNow(app)).questions.find((one) => one.text === text)
  return at(`questions/${found?.version}/reply`)
}
const approve = async (app: AnApp) =>
  (await app.as(helen)).post(at('approval'), { ...signed, read: String((await planNow(app)).draftVersion) })
const roseSees = async (app: AnApp): Promise<string> =>
  (await (await app.as(rose)).get(at('').slice(0, -1))).text()

test('no plan is approved over a question that nobody answered: each is listed with the way to it', async () => {
  const { app, hers } = await asked('Can I choose?', 'Who pays?')
  const refused = await approve(app)
  const page = await refused.text()
  expect(refused.status).toBe(422)
  for (const text of ['Can I choose?', 'Who pays?'])
    expect(page).toContain(`<a href="${await reply(app, text)}">${text}</a>`)
  expect(await app.ports.publications.current(rosesPlan)).toBeUndefined()
  expect(await (await hers.get(at('review'))).text()).toContain('Look at: Can I choose?')
})

test('answered in writing, talked about, or kept: the approval goes on, and the person sees which', async () => {
  const { app, hers } = await asked('Can I choose?', 'Who pays?', 'And my dog?')
  const written = {
    'reply.how': 'answered',
    'reply.words': 'Yes, <b>you</b> can.',
    asked: 'reply.how reply.words',
  }
  expect(led(await hers.post(await reply(app, 'Can I choose?'), written))).toBe(at('review'))
  const day = { 'reply.day.day': '20', 'reply.day.month': '11', 'reply.day.year': '2026' }
  await hers.post(await reply(app, 'Who pays?'), { 'reply.how': 'talked', ...day })
  await hers.post(await reply(app, 'And my dog?'), { 'reply.how': 'carried' })
  expect(led(await approve(app))).toBe(at('approval'))
  const page = await roseSees(app)
  expect(page).toMatch(
    /Can I choose\?[\s\S]*Dr Helen Marsh answered on 22 November 2026[\s\S]*Yes, &lt;b&gt;you&lt;\/b&gt; can\./,
  )
  expect(page).toMatch(/Who pays\?[\s\S]*talked about it on 20 November 2026/)
  expect(page).toMatch(/And my dog\?[\s\S]*It was kept when version 1 was approved/)
})

test('what was carried over waits again in the next version, and what was answered does not', async () => {
  const { app, hers } = await asked('Can I choose?', 'And my dog?')
  await hers.post(await reply(app, 'Can I choose?'), {
    'reply.how': 'answered',
    'reply.words': 'Yes, you can choose.',
  })
  await hers.post(await reply(app, 'And my dog?'), { 'reply.how': 'carried' })
  await approve(app)
  await does(app, helen, { kind: 'open-new-version' })
  const review = await (await hers.get(at('review'))).text()
  expect(review).toContain('And my dog?')
  expect(review).not.toContain('Can I choose?')
  expect((await approve(app)).status).toBe(422)
})

test('what was asked before, and answered, can be asked again', async () => {
  const { app, hers } = await asked('Can I choose?')
  await hers.post(await reply(app, 'Can I choose?'), {
    'reply.how': 'answered',
    'reply.words': 'Yes, you can choose.',
  })
  await does(app, rose, { kind: 'ask', section: 'matters', text: 'Can I choose?' })
  expect((await planNow(app)).questions).toHaveLength(2)
})

test('what was kept stands at the desk with who kept it and when, until somebody has talked about it, whoever has the draft', async () => {
  const { app, hers } = await asked('Can I choose?', 'And my dog?')
  await hers.post(await reply(app, 'Can I choose?'), {
    'reply.how': 'answered',
    'reply.words': 'Yes, you can choose.',
  })
  await hers.post(await reply(app, 'And my dog?'), { 'reply.how': 'carried' })
  await approve(app)
  const page = async (path: string) => await (await hers.get(path)).text()
  const desk = async () => [await page('/reviews'), await page('/reviews/all'), await page(at('review'))]
  for (const text of (await desk()).slice(0, 2)) expect(text).toContain('Open: a question that was kept')
  expect((await desk())[2]).toMatch(
    /And my dog\?[\s\S]*kept at version 1 by Dr Helen Marsh, 22 November 2026/,
  )
  expect((await desk())[2]).not.toContain('Can I choose?')
  await does(app, rose, { kind: 'ask', section: 'matters', text: 'Is this mine alone?' })
  expect((await hers.get(await reply(app, 'Is this mine alone?'))).status).toBe(404)
  expect((await hers.post(await reply(app, 'And my dog?'), { 'reply.how': 'carried' })).status).toBe(409)
  const day = { 'reply.day.day': '22', 'reply.day.month': '11', 'reply.day.year': '2026' }
  const talked = await hers.post(await reply(app, 'And my dog?'), { 'reply.how': 'talked', ...day })
  expect(led(talked)).toBe(at('review'))
  for (const text of await desk()) {
    expect(text).not.toContain('a question that was kept')
    expect(text).not.toContain('And my dog?')
  }
  expect(await roseSees(app)).toMatch(/And my dog\?[\s\S]*talked about it on 22 November 2026/)
})

test('an answer without words, a talk that is still to come, and a question that nobody asked are refused', async () => {
  const { app, hers } = await asked('Can I choose?')
  const to = await reply(app, 'Can I choose?')
  const wrong = [
    { 'reply.how': 'answered', 'reply.words': ' ', asked: 'reply.how reply.words' },
    { 'reply.how': 'answered', 'reply.words': 'Ok, done.', asked: 'reply.how reply.words' },
    { 'reply.how': 'talked', 'reply.day.day': '23', 'reply.day.month': '11', 'reply.day.year': '2026' },
    {},
  ]
  for (const post of wrong) expect((await hers.post(to, post)).status).toBe(422)
  expect((await hers.post(at('questions/1/reply'), { 'reply.how': 'carried' })).status).toBe(404)
  expect((await (await app.as(rose)).post(to, { 'reply.how': 'carried' })).status).toBe(404)
  expect((await (await app.as(tom)).get(to)).status).toBe(200)
})

test('a helper sees what became of his question, and not of hers', async () => {
  const { app, hers } = await asked('Can I choose?')
  await does(app, daniel, { kind: 'ask', section: 'matters', text: 'May I stay the night?' })
  for (const text of ['Can I choose?', 'May I stay the night?'])
    await hers.post(await reply(app, text), { 'reply.how': 'answered', 'reply.words': `Yes to: ${text}` })
  const his = await (await (await app.as(daniel)).get(at('').slice(0, -1))).text()
  expect(his).toContain('Yes to: May I stay the night?')
  expect(his).not.toContain('Can I choose?')
})

test('words written down at her word stand on her page at once, with who wrote them, and on no helper’s', async () => {
  const { app } = await asked()
  const step = { section: 'matters', at: [], step: 'fear' }
  await does(app, rose, { kind: 'answer', ...step, said: { 'matters.fear': { kind: 'not-sure' } } })
  await does(
    app,
    helen,
    says({ section: 'matters', step: 'fear' }, { 'matters.fear': 'Being alone at night' }),
  )
  expect(await roseSees(app)).toMatch(
    /Being alone at night[\s\S]*Written down by Dr Helen Marsh on 22 November/,
  )
  const his = await (await (await app.as(daniel)).get(at('').slice(0, -1))).text()
  expect(his).not.toContain('Being alone at night')
})

test('a draft that was handed over again does not say that nobody can see the plan, while version 1 is read', async () => {
  const { app } = await asked()
  await approve(app)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea' }))
  const page = await roseSees(app)
  expect(page).toContain('Your approved plan still stands as it was')
  expect(page).not.toContain('Nobody in an emergency can see it')
})

test('nobody answers words that she has not read: a question that was changed, or taken back, meanwhile comes first', async () => {
  const { app, hers } = await asked('Should I stop the tablets?')
  const question = (await planNow(app)).questions[0]?.version ?? 0
  const to = await reply(app, 'Should I stop the tablets?')
  const stood = String(question)
  await does(app, rose, { kind: 'change-question', question, text: 'Should I take more?', stood: question })
  const written = { 'reply.how': 'answered', 'reply.words': 'Yes.', asked: 'reply.how reply.words', stood }
  const late = await hers.post(to, written)
  const page = await late.text()
  expect(late.status).toBe(409)
  for (const text of ['Should I take more?', 'Should I stop the tablets?', 'Yes.', 'nothing is saved yet'])
    expect(page).toContain(text)
  expect((await planNow(app)).questions[0]?.reply).toBeUndefined()
  expect(await roseSees(app)).not.toContain('answered on')
  await does(app, rose, { kind: 'take-back-question', question })
  const gone = await hers.post(to, { ...written, stood: readStood(page) })
  expect([gone.status, await gone.text()]).toEqual([409, expect.stringContaining('was taken back')])
  expect(await (await hers.get(at('review'))).text()).not.toContain('Should I')
  expect(led(await approve(app))).toBe(at('approval'))
  expect((await planNow(app)).questions[0]?.carriedFrom).toBeUndefined()
})

test('nobody answers over what a colleague answered meanwhile: it is shown first, and what was typed stays', async () => {
  const { app, hers } = await asked('May I swim?')
  await app.ports.accounts.add(tom)
  const to = await reply(app, 'May I swim?')
  const his = await app.as(tom)
  const stood = readStood(await (await his.get(to)).text())
  const answers = (words: string, on: string) => ({
    ...{ 'reply.how': 'answered', 'reply.words': words, asked: 'reply.how reply.words', stood: on },
  })
  expect((await hers.post(to, answers('Ask the nurse about the wound first.', stood))).status).toBe(303)
  expect((await hers.post(to, answers('Ask the nurse about the wound first.', stood))).status, 'twice').toBe(
    303,
  )
  const late = await his.post(to, answers('Yes, every day.', stood))
  const page = await late.text()
  expect(late.status).toBe(409)
  for (const text of ['Ask the nurse about the wound first.', 'Yes, every day.', 'nothing is saved yet'])
    expect(page).toContain(text)
  const stands = async () => (await planNow(app)).questions[0]?.reply
  expect(await stands()).toMatchObject({ words: 'Ask the nurse about the wound first.' })
  expect((await his.post(to, answers('Yes, every day.', readStood(page)))).status).toBe(303)
  expect(await stands()).toMatchObject({ words: 'Yes, every day.' })
})

const readStood = (page: string): string => /name="stood" value="(\d+)"/.exec(page)?.[1] ?? ''

test('what was answered is changed and taken back by nobody, and their words stand on the page that says so', async () => {
  const { app, hers } = await asked('May I swim?')
  const question = (await planNow(app)).questions[0]?.version ?? 0
  const written = { 'reply.how': 'answered', 'reply.words': 'Yes, you can.', asked: 'reply.how reply.words' }
  await hers.post(await reply(app, 'May I swim?'), written)
  const she = await app.as(rose)
  const late = await she.post(at(`questions/${question}`), { text: 'May I dive?', stood: String(question) })
  expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('May I dive?')])
  expect((await she.post(at(`questions/${question}`), { do: 'take-back' })).status).toBe(409)
  expect((await planNow(app)).questions[0]?.text).toBe('May I swim?')
})

const refusal = 'I do not want a breathing machine at all, ever. Can I put that in writing now?'
const toldAlone = 'I refuse to be put on a ventilator. My son must not know.'

test('a question that may refuse a treatment is shown at the review and where it is signed, answered or not, as are private words', async () => {
  const { app, hers } = await asked(refusal, 'Who pays?')
  await does(app, rose, { kind: 'tell-in-private', text: toldAlone, alone: false })
  const flag = /May refuse a treatment, and is no part of the plan[\s\S]*?<\/ul>/
  for (const where of ['review', 'approval', 'answered']) {
    if (where === 'answered')
      for (const text of [refusal, 'Who pays?'])
        await hers.post(await reply(app, text), { 'reply.how': 'answered', 'reply.words': 'Yes.' })
    for (const path of where === 'answered' ? ['review', 'approval'] : [where]) {
      const [part = ''] = (await (await hers.get(at(path))).text()).match(flag) ?? []
      expect(part, `${where}: ${path}`).toContain(refusal)
      // Where it is signed what is to be read costs no key.
      if (path === 'review') expect(part).toContain(await reply(app, refusal))
      expect(part).toMatch(/ventilator\. My son must not know\.<\/span> <strong>Told in private/)
      expect(part).not.toContain('Who pays?')
    }
  }
  await does(app, rose, { kind: 'tell-in-private', text: '', alone: false })
  const { version = 0 } = (await planNow(app)).questions.find(({ text }) => text === refusal) ?? {}
  expect(version).toBeGreaterThan(0)
  expect(await (await hers.get(at('review'))).text()).not.toContain(toldAlone)
  await approve(app)
  const night = await (await (await app.as(helen)).get(`/urgent/${rosesPlan}`)).text()
  expect(night).not.toMatch(/breathing machine at all|ventilator\. My son/)
})
