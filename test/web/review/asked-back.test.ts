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
import { type AnApp, anApp, helen, larkfield, rose, tom } from '#test/kit/an-app.ts'

const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const question = 'Would you go to another ward?'

/** Helen asked about the places that Rose avoids, and the plan went back. */
const askedAndReturned = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await does(app, helen, { kind: 'ask-back', section: 'places', at: ['place.avoid'], text: question })
  await does(app, helen, { kind: 'return' })
  const page = async (who: typeof helen, path: string) => await (await (await app.as(who)).get(path)).text()
  return { app, page }
}
const handOver = { kind: 'submit', practice: larkfield.id } as const

test('a question that the person handed over without touching stands on the review page and in its section, with who asked', async () => {
  const { app, page } = await askedAndReturned()
  await does(app, rose, handOver)
  const whole = await page(tom, at('review'))
  expect(whole).toMatch(/Helen Marsh[\s\S]*Would you go to another ward\?[\s\S]*No answer to it since/)
  expect(whole).toContain('Send it back')
  const section = await page(tom, at('review/places'))
  expect(section).toMatch(/Helen Marsh[\s\S]*Would you go to another ward\?[\s\S]*No answer to it since/)
  expect(section).not.toContain('Settled: no answer')
  expect(await page(rose, `/plans/${rosesPlan}`)).toContain(question)
})

test('an answer that was changed since stands beside what it was, and the person is asked no more', async () => {
  const { app, page } = await askedAndReturned()
  await does(app, rose, says({ section: 'places', step: 'avoid' }, { 'place.avoid': 'Ward 7 only' }))
  expect(await page(rose, `/plans/${rosesPlan}`)).toContain(question)
  await does(app, rose, handOver)
  expect(await page(rose, `/plans/${rosesPlan}`)).not.toContain(question)
  const section = await page(tom, at('review/places'))
  expect(section).toMatch(/The answer was changed since[\s\S]*Own words about place\.avoid/)
  expect(section).toMatch(
    /What changed since Dr Helen Marsh began to review[\s\S]*Before<\/p>[\s\S]*Now<\/p>[\s\S]*Ward 7 only/,
  )
  expect(await page(tom, at('review'))).toContain('Changed since the review began')
})

test('whoever asked settles it in the section; it stays on the page that is signed and in the record of the version', async () => {
  const { app, page } = await askedAndReturned()
  await does(app, rose, handOver)
  const hers = await app.as(helen)
  const [, settle = ''] = /value="(settle-asked \d+)"/.exec(await page(helen, at('review/places'))) ?? []
  const { version } = await app.ports.plans.load(rosesPlan)
  await hers.post(at('review/places'), { read: String(version), do: settle })
  expect(await page(tom, at('review/places'))).toContain('Settled by whoever asked')
  await writeTeamsPart(app)
  await acceptAll(app)
  expect(await page(helen, at('approval'))).toMatch(/Would you go to another ward\?[\s\S]*Settled by whoever/)
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  await hers.post(at('approval'), {
    ...signed,
    read: String(draftVersion),
  })
  const record = await page(helen, at('approval'))
  expect(record).toMatch(/Would you go to another ward\?[\s\S]*Settled by whoever/)
  expect(await page(rose, `/plans/${rosesPlan}`), 'settled, it is asked no more').not.toContain(question)
})

test('a question that nobody answered before the approval stays with the person and the next reader until it is answered', async () => {
  const { app, page } = await askedAndReturned()
  await does(app, rose, handOver)
  await writeTeamsPart(app)
  await acceptAll(app)
  await (await app.as(helen)).post(at('approval'), { ...signed, read: await draftOf(app) })
  expect((await app.ports.plans.load(rosesPlan)).status).toBe('approved')
  expect(await page(rose, `/plans/${rosesPlan}`)).toContain(question)
  await does(app, tom, { kind: 'open-new-version' })
  expect(await page(tom, at('review'))).toMatch(/Would you go to another ward\?[\s\S]*No answer to it since/)
  await does(app, tom, { kind: 'return' })
  await does(app, rose, says({ section: 'places', step: 'avoid' }, { 'place.avoid': 'Ward 7 only' }))
  await does(app, rose, handOver)
  expect(await page(rose, `/plans/${rosesPlan}`)).not.toContain(question)
  await writeTeamsPart(app)
  await acceptAll(app)
  await (await app.as(helen)).post(at('approval'), { ...signed, read: await draftOf(app) })
  const plan = await app.ports.plans.load(rosesPlan)
  expect([plan.status, plan.askedBack, plan.approved?.askedBack.map(({ became }) => became)]).toEqual([
    'approved',
    [],
    ['changed'],
  ])
})

const draftOf = async (app: AnApp): Promise<string> =>
  String((await app.ports.plans.load(rosesPlan)).draftVersion)

test('what the team writes itself is no change since the hand-over, and what a person changed before anybody began is shown to nobody', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  const page = async (path: string) => await (await (await app.as(helen)).get(path)).text()
  await writeTeamsPart(app)
  expect(await page(at('review/crisis'))).not.toContain('What changed since')
  const unread = await anApp()
  await aHandedOverPlan(unread)
  await does(unread, rose, { kind: 'withdraw' })
  await does(unread, rose, says({ section: 'places', step: 'avoid' }, { 'place.avoid': 'Ward 7 only' }))
  await does(unread, rose, handOver)
  expect(await (await (await unread.as(helen)).get(at('review/places'))).text()).not.toContain(
    'What changed since',
  )
})

const day = 86_400

test('the practice finds a plan that it sent back with its day, reads what was asked, and takes it up again as it was', async () => {
  const { app, page } = await askedAndReturned()
  expect(await page(tom, '/reviews')).toMatch(/With the person again, with a question of yours<\/a>: 1/)
  expect(await page(tom, '/reviews/all?show=returned')).toMatch(
    /With the person again[\s\S]*since \d+ \w+ \d{4}, with what was asked/,
  )
  const waiting = await page(tom, at('review'))
  expect(waiting).toMatch(/Patel[\s\S]*Would you go to another ward\?[\s\S]*Sent back by Dr Helen Marsh, /i)
  expect(waiting, 'what was asked follows its sentence').toMatch(/You asked:<\/p>\s*<ul/)
  const his = await app.as(tom)
  expect((await his.post(at('return/take-up'), {})).status).toBe(303)
  expect((await app.ports.plans.load(rosesPlan)).status).toBe('in-review')
  const whole = await page(tom, at('review'))
  expect(whole).toMatch(/Would you go to another ward\?[\s\S]*No answer to it since/)
  const mails = (await app.ports.outbox.newest(50)).map(({ kind }) => kind)
  expect(mails.filter((kind) => kind === 'taken-up')).toHaveLength(1)
})

test('what somebody has written since is theirs: nothing is taken up then, and nothing of it is told', async () => {
  const { app, page } = await askedAndReturned()
  await does(app, rose, says({ section: 'places', step: 'avoid' }, { 'place.avoid': 'Ward 7 only' }))
  const his = await app.as(tom)
  const refused = await his.post(at('return/take-up'), {})
  const told = await refused.text()
  expect([refused.status, told]).toEqual([409, expect.stringContaining('theirs until they hand it over')])
  expect(told).not.toContain('Ward 7 only')
  expect((await app.ports.plans.load(rosesPlan)).status).toBe('returned')
  await does(app, rose, handOver)
  expect(await page(tom, at('review/places'))).toContain('Ward 7 only')
})

test('a question that was asked, or a word in private, since is theirs as well', async () => {
  for (const kind of ['ask', 'tell-in-private'] as const) {
    const { app } = await askedAndReturned()
    const said =
      kind === 'ask' ? { kind, text: 'May I?', section: 'places' } : { kind, text: 'Call me', alone: true }
    await does(app, rose, said)
    expect((await (await app.as(tom)).post(at('return/take-up'), {})).status, kind).toBe(409)
  }
})

test('the person is written to once more at most once a day, and never from a plan that is not with them', async () => {
  const { app, page } = await askedAndReturned()
  const kinds = async () =>
    (await app.ports.outbox.newest(50)).filter(({ kind }) => kind === 'returned').length
  const post = async () => (await (await app.as(tom)).post(at('return/ask-again'), {})).status
  expect([await post(), await kinds()]).toEqual([409, 1])
  app.later(day + 60)
  expect([await post(), await kinds()]).toEqual([303, 2])
  expect(await page(tom, at('review'))).toContain('Sent once more, ')
  await does(app, rose, handOver)
  await post()
  expect(await kinds()).toBe(2)
})
