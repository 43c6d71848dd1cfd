import { expect, test } from 'vitest'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, led, rose, tom } from '#test/kit/an-app.ts'
import { planIn } from '../frame/plan-states.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const typedWords = 'Half a sentence that nobody else'
type Visitor = Awaited<ReturnType<AnApp['as']>>
type Fields = Readonly<Record<string, string>>

/** One small form: the page that it stands on, what is typed into it, and what is sent in the end. */
type Small = {
  readonly page: string
  readonly form: string
  readonly to?: string
  readonly typed: Fields
  readonly sent: Fields
}

/** Rose's plan with a question, a word told in private and words that a colleague says refuse a treatment. */
const world = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const said = says({ section: 'about', step: 'people' }, { 'about.people': 'Leave it at that.' })
  const { version: answer } = await does(app, rose, said)
  const step = { section: 'matters', at: [], step: 'fear' }
  await does(app, rose, { kind: 'answer', ...step, said: { 'matters.fear': { kind: 'not-sure' } } })
  await does(app, rose, { kind: 'ask', section: 'matters', text: 'Can I choose?' })
  await does(app, rose, { kind: 'tell-in-private', text: 'He shouts.', alone: true })
  const raise = { kind: 'raise-refusal', section: 'about', at: ['about.people'], answer } as const
  await does(app, tom, raise)
  return app
}

const smallForms = async (app: AnApp): Promise<Readonly<Record<string, Small>>> => {
  const plan = await app.ports.plans.load(rosesPlan)
  const answer = String(plan.voices.person?.about?.answers['about.people']?.version)
  const question = plan.questions[0]?.version
  const told = plan.privateWords[0]?.version
  const read = String(plan.version)
  const refusal = { section: 'about', at: 'about.people', answer }
  return {
    'a reply to a question': {
      page: at(`questions/${question}/reply`),
      form: `reply~${question}`,
      typed: { 'reply.how': 'answered', 'reply.words': typedWords },
      sent: { 'reply.how': 'answered', 'reply.words': typedWords, asked: 'reply.how reply.words' },
    },
    'what became of a disclosure': {
      page: at(`disclosures/${told}`),
      form: `disclosure~${told}`,
      typed: { 'disclosure.account': typedWords },
      sent: { 'disclosure.done': 'alone', 'disclosure.account': typedWords },
    },
    'what the person says': {
      page: at('review/matters/at-their-word/matters.fear'),
      form: 'word~matters~matters.fear',
      typed: { 'matters.fear': typedWords },
      sent: { 'matters.fear': typedWords, read },
    },
    'why words refuse nothing': {
      page: at('review'),
      form: `refusal~${answer}~about.people`,
      to: at('refusal'),
      typed: { because: typedWords, ...refusal },
      sent: { because: typedWords, is: 'none', ...refusal },
    },
    'why a plan is suspended': {
      page: at('life/suspension'),
      form: 'suspension',
      typed: { 'suspension.reason': typedWords },
      sent: { 'suspension.reason': typedWords },
    },
    'where somebody died': {
      page: at('life/closing'),
      form: 'closing',
      typed: {
        'closing.reason': 'died',
        'out.actualPlace': 'hospice',
        'out.actualPlace.note.hospice': typedWords,
      },
      sent: {
        ...{ 'closing.reason': 'died', 'out.dateOfDeath.none': 'none', 'out.deathSource': 'family' },
        ...{ 'out.actualPlace': 'hospice', 'out.actualPlace.note.hospice': typedWords },
      },
    },
  }
}
const sinceOn = (text: string, form: string): string =>
  new RegExp(`desk/${form}/typed"[^]*?name="since" value="([^"]*)"`).exec(text)?.[1] ?? 'none'

const types = async (who: Visitor, { form, typed }: Small, since = '') =>
  await (await who.post(at(`review/desk/${form}/typed`), { since, ...typed })).text()
const opened = async (who: Visitor, { page }: Small) => await (await who.get(page)).text()
const kept = (app: AnApp) => app.ports.drafts.ofPlan(rosesPlan, helen.id)

const names = [
  ...['a reply to a question', 'what became of a disclosure', 'what the person says'],
  ...['why words refuse nothing', 'why a plan is suspended', 'where somebody died'],
]
const ofApproved = ['why a plan is suspended', 'where somebody died']
const inWorld = async (name: string) => {
  const app = ofApproved.includes(name) ? await planIn('a') : await world()
  const small = (await smallForms(app))[name]
  if (!small) throw new Error(`no form: ${name}`)
  return { app, small, hers: await app.as(helen) }
}

test.each(names)(
  'what was begun stands in its form after Back, is hers alone, and is gone once it is sent: %s',
  async (name) => {
    const { app, small, hers } = await inWorld(name)
    const first = await opened(hers, small)
    expect(first).not.toContain(typedWords)
    expect(await types(hers, small)).toContain('Kept as you typed')
    const back = await opened(hers, small)
    expect(back).toContain(typedWords)
    expect(back).toContain('You began to write this and did not send it')
    expect(sinceOn(back, small.form)).not.toBe('none')
    expect(await opened(await app.as(tom), small), 'a colleague, maybe in this very browser').not.toContain(
      typedWords,
    )
    const sent = await hers.post(small.to ?? small.page, { ...small.sent, since: sinceOn(back, small.form) })
    expect(sent.status).toBe(303)
    expect(await kept(app)).toEqual([])
    await types(hers, small)
    expect(await kept(app), 'what comes in the same moment as it is sent').toEqual([])
  },
)

test.each(names)(
  'what is typed after the session ran out stands in its form after signing in: %s',
  async (name) => {
    const { app, small, hers } = await inWorld(name)
    app.later(3600)
    expect(await types(hers, small)).toContain('You were signed out')
    const again = await app.as(helen)
    expect(await opened(await app.as(tom), small)).not.toContain(typedWords)
    expect(await opened(again, small)).toContain(typedWords)
    const { read: _, ...typed } = small.sent
    const read = String((await app.ports.plans.load(rosesPlan)).version)
    await again.post(small.to ?? small.page, { ...typed, read })
    expect(await app.ports.keptPosts.ofAccount(helen.id)).toEqual([])
  },
)

test('two pages of one form keep the words of both, and she puts the others in or lets go of them', async () => {
  const { small, hers } = await inWorld('what the person says')
  await types(hers, small)
  expect(await types(hers, { ...small, typed: { 'matters.fear': 'On another phone.' } })).toContain(
    'on another page is kept as well',
  )
  const both = await opened(hers, small)
  expect(both).toContain('On another phone.')
  expect(both).toContain(typedWords)
  const since = sinceOn(both, small.form)
  const put = { do: 'put-aside 0', since, 'matters.fear': 'On another phone.' }
  expect(led(await hers.post(small.page, put))).toBe(small.page)
  expect(await opened(hers, small)).toMatch(
    new RegExp(`<textarea[^>]*name="matters.fear"[^>]*>\\s*${typedWords}`),
  )
})

test('what a form refuses is kept, and a name that no form has keeps nothing', async () => {
  const { app, small, hers } = await inWorld('a reply to a question')
  const wrong = { ...small.sent, 'reply.words': 'ok' }
  expect((await hers.post(small.page, wrong)).status).toBe(422)
  expect(await opened(hers, small)).toMatch(/<textarea[^>]*name="reply.words"[^>]*>\s*ok</)
  const before = await kept(app)
  for (const form of [
    'reply~999',
    'reply',
    'hasOwnProperty',
    'word~matters~no.such',
    'refusal~1~about.people',
  ])
    expect(
      (await hers.post(at(`review/desk/${form}/typed`), { because: 'x', 'reply.words': 'x' })).status,
      form,
    ).toBe(204)
  expect(await kept(app)).toEqual(before)
})

test('what is typed at signing stands there again; once the draft has moved on only words do, and nothing that was ticked', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const hers = await app.as(helen)
  const plan = () => app.ports.plans.load(rosesPlan)
  const typed = {
    ...{ read: String((await plan()).draftVersion), 'sign.involved': 'not-appropriate' },
    ...{ 'sign.sharedWithPerson': 'no', 'sign.whyNotSeen': typedWords },
  }
  await hers.post(at('review/desk/sign/typed'), typed)
  const page = async () => await (await hers.get(at('approval'))).text()
  const seen = /value="no" checked[^>]*name="sign.sharedWithPerson"/
  const back = await page()
  expect(back).toContain(typedWords)
  expect(back).toMatch(seen)
  expect(await (await (await app.as(tom)).get(at('approval'))).text()).not.toContain(typedWords)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The garden' }))
  await acceptAll(app)
  const moved = await page()
  expect(moved).toContain(typedWords)
  expect(moved).not.toMatch(seen)
})
