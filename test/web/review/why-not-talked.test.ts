import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  says,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, readOn, rose } from '#test/kit/an-app.ts'

const path = `/plans/${rosesPlan}/approval`
const signed = {
  'sign.spokenAlone': 'yes',
  'sign.sharedWithPerson': 'yes',
  'sign.nextReview.day': '22',
  'sign.nextReview.month': '2',
  'sign.nextReview.year': '2027',
}

const notMet = { 'sign.spokenAlone': 'no', 'sign.sharedWithPerson': 'no' }

test('that talking was not right is signed with the reason why, and not without', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const [, read = 'none'] = /name="read" value="(\d+)"/.exec(await (await as.get(path)).text()) ?? []
  const untalked = { ...signed, ...notMet, 'sign.involved': ['family', 'not-appropriate'], read }
  const asked = await as.post(path, untalked)
  expect(asked.status).toBe(422)
  expect(await asked.text()).toContain('name="sign.whyNotTalked"')
  expect(await app.ports.publications.current(rosesPlan)).toBeUndefined()
  const reason = {
    acknowledges: 'RULE-SIGN-4',
    'sign.whyNotSeen': 'He is unconscious.',
    'sign.whyNotTalked': 'He was unconscious, and his family was with us.',
  }
  expect(led(await as.post(path, { ...untalked, ...reason }))).toBe(path)
  expect(await app.ports.publications.current(rosesPlan)).toMatchObject({ version: 1 })
})

test('that nobody talked with the person is not signed beside words that somebody did, unless it is said which holds', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  const agreed = { section: 'crisis', at: ['crisis', 'one-crisis'], step: 'agreed-with' }
  await does(app, helen, says(agreed, { 'crisis.agreedWith': 'Asha and her son' }))
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(path)).text())
  const untalked = {
    ...signed,
    'sign.spokenAlone': 'no',
    'sign.involved': ['family', 'not-appropriate'],
    'sign.sharedWithPerson': 'no',
    'sign.whyNotTalked': 'It would upset her.',
    'sign.whyNotSeen': 'Asleep. Both were read out to Asha yesterday, she is content.',
    acknowledges: 'RULE-SIGN-4',
    read,
  }
  const refused = await as.post(path, untalked)
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('Talking with the person: this page says one thing, and other words say another')
  const apart = page.slice(page.indexOf('id="signed-apart"'))
  expect(apart).toContain('she is content')
  expect(apart).toContain('Asha and her son')
  const because = 'She was told on Monday by her son and me; today she slept.'
  expect(led(await as.post(path, { ...untalked, 'reason:apart-talking': because }))).toBe(path)
  const { approved } = await app.ports.plans.load(rosesPlan)
  expect(approved?.opposed).toContainEqual({ treatment: 'Talking with the person', because, isApart: true })
})

test('a reason typed at signing whose question the page does not ask now stands below it, until it is asked again', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  const agreed = { section: 'crisis', at: ['crisis', 'one-crisis'], step: 'agreed-with' }
  await does(app, helen, says(agreed, { 'crisis.agreedWith': 'Asha and her son' }))
  await acceptAll(app)
  const as = await app.as(helen)
  const opened = async () => await (await as.get(path)).text()
  const untalked = {
    ...signed,
    ...notMet,
    'sign.involved': ['family', 'not-appropriate'],
    'sign.whyNotTalked': 'It would upset her.',
    'sign.whyNotSeen': 'Asleep.',
    acknowledges: 'RULE-SIGN-4',
  }
  const because = 'She was told on Monday by her son and me; today she slept.'
  const first = { ...untalked, read: readOn(await opened()), 'reason:apart-talking': because }
  await as.post(`/plans/${rosesPlan}/review/desk/sign/typed`, first)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The garden' }))
  await acceptAll(app)
  const moved = await opened()
  expect(moved).not.toContain('name="reason:apart-talking"')
  expect(moved).toContain(because)
  const since = /name="since" value="([^"]*)"/.exec(moved)?.[1] ?? ''
  const asked = await as.post(path, { ...untalked, read: readOn(moved), since })
  expect(asked.status).toBe(422)
  const again = await asked.text()
  expect(again).toContain('name="reason:apart-talking"')
  expect(again).toContain(because)
})

test('that nobody has talked with the person is signed with the reason, known to whoever signs, and told to readers', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(path)).text())
  const alone = {
    ...signed,
    ...notMet,
    'sign.whyNotSeen': 'He was asleep.',
    'sign.involved': ['family'],
    acknowledges: 'RULE-SIGN-4',
    read,
  }
  expect((await as.post(path, alone)).status, 'nothing says why the person took no part').toBe(422)
  const nobody = { ...alone, 'sign.involved': ['family', 'nobody'] }
  const asked = await as.post(path, nobody)
  expect(await asked.text()).toContain('name="sign.whyNotTalked"')
  const because = 'He is seven and was asleep; his mother reads it to him tonight.'
  const reasoned = { ...nobody, 'sign.whyNotTalked': because }
  const unknown = await as.post(path, reasoned)
  expect(unknown.status).toBe(422)
  expect(await unknown.text()).toContain('value="RULE-SIGN-14"')
  const known = { ...reasoned, acknowledges: ['RULE-SIGN-4', 'RULE-SIGN-14'] }
  expect(led(await as.post(path, known))).toBe(path)
  const { content } = (await app.ports.publications.current(rosesPlan)) ?? {}
  expect(content?.told?.join(' ')).toContain('Nobody had talked about this plan with the person')
  expect(content?.saidAtSigning?.flatMap(({ shown }) => shown)).toContain(because)
})

test('that the person took part is not signed beside words that it is not agreed yet, unless it is said which holds', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  const agreed = { section: 'crisis', at: ['crisis', 'one-crisis'], step: 'agreed-with' }
  await does(
    app,
    helen,
    says(agreed, { 'crisis.agreedWith': 'Not yet agreed with Asha: to talk on Thursday' }),
  )
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(path)).text())
  const talked = { ...signed, 'sign.involved': ['person'], read }
  const refused = await as.post(path, talked)
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page.slice(page.indexOf('id="signed-apart"'))).toContain('Not yet agreed with Asha')
  const because = 'We talked this morning; the line is from Monday.'
  expect(led(await as.post(path, { ...talked, 'reason:apart-not-yet': because }))).toBe(path)
})

test('that nobody has talked with the person is not signed beside acts that need them, or ticks that they were asked', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  app.later(60)
  const asked = { section: 'home', at: [], step: 'access' }
  await does(app, rose, says(asked, { 'home.accessNotes': 'There is oxygen by my bed now' }))
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(path)).text())
  const acknowledges = ['RULE-SIGN-4', 'RULE-SIGN-14', 'RULE-SIGN-15']
  const why = { 'sign.whyNotTalked': 'The ward sent it on Friday.', 'sign.whyNotSeen': 'The ward sent it.' }
  const nobody = { ...signed, ...why, 'sign.involved': ['family', 'nobody'], acknowledges, read }
  const reason = { 'reason:apart-talking': 'She read it at home.' }
  for (const seen of [{ 'sign.sharedWithPerson': 'yes' }, { 'sign.spokenAlone': 'yes' }]) {
    const both = await as.post(path, { ...nobody, ...notMet, ...seen, ...reason })
    expect(both.status, 'readers would read both, whatever the reason').toBe(422)
    expect(await both.text()).toContain('You say that nobody has talked about this plan with the person, and')
  }
  const unmet = { ...nobody, ...notMet }
  const refused = await as.post(path, unmet)
  expect(refused.status).toBe(422)
  const page = await refused.text()
  const apart = page.slice(page.indexOf('id="signed-apart"'), page.indexOf('id="reason-apart-talking"'))
  expect(apart).toContain('was asked about them, or told of them, and wants them')
  const because = 'Her nurse on the ward asked her by telephone about the oxygen.'
  expect(led(await as.post(path, { ...unmet, 'reason:apart-talking': because }))).toBe(path)
})

test('what is signed that goes against the rest of this page is read once', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(path)).text())
  const why = { 'sign.whyNotTalked': 'The ward sent it on Friday.', 'sign.whyNotSeen': 'The ward sent it.' }
  const involved = ['family', 'not-appropriate']
  const refused = await as.post(path, {
    ...signed,
    ...why,
    'sign.involved': involved,
    acknowledges: 'RULE-SIGN-4',
    read,
  })
  const page = await refused.text()
  const apart = page.slice(page.indexOf('id="signed-apart"'), page.indexOf('id="reason-apart-talking"'))
  expect(apart.split('Has the person seen this version?')).toHaveLength(2)
})

test('each tick that says that the person was asked or told counts as one', () => {
  const says = /(the person|they|whoever wrote)[^.]* (was|were) asked|I (asked|talked with) the person/i
  const ticks = flows.rules.flatMap((rule) => (rule.does === 'acknowledge' ? [rule] : []))
  expect(ticks.filter(({ words }) => says.test(words)).map(({ id }) => id)).toEqual(
    ticks.filter(({ withPerson }) => withPerson).map(({ id }) => id),
  )
})

test('why it was not seen and that nothing says why the person took no part are asked at once, and a tick of the page is no word of the person', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  app.later(60)
  const also = says({ section: 'about', step: 'also' }, { 'about.alsoWorthKnowing': 'I sing' })
  await does(app, rose, also)
  await acceptAll(app)
  const as = await app.as(helen)
  const read = readOn(await (await as.get(path)).text())
  const alone = { ...signed, ...notMet, 'sign.involved': ['family'], read }
  const first = await (await as.post(path, alone)).text()
  expect(first).toContain('name="sign.whyNotSeen"')
  expect(first.match(/The person took no part, and nothing says why/g)).toHaveLength(1)
  const ticked = {
    ...alone,
    'sign.involved': ['family', 'nobody'],
    acknowledges: ['RULE-SIGN-4', 'RULE-SIGN-15'],
  }
  const second = await (
    await as.post(path, { ...ticked, 'sign.whyNotSeen': 'He is seven and asleep.' })
  ).text()
  expect(second).toContain('name="sign.whyNotTalked"')
  expect(second).not.toContain('nothing says why')
  const apart = second.slice(second.indexOf('id="signed-apart"'))
  expect(apart).toMatch(/You tick on this page:<\/strong>[\s\S]*was asked about them/)
})
