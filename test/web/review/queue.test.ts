import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId, practiceId } from '#src/plan/ids.ts'
import {
  aHandedOverPlan,
  danielsVoice,
  does,
  rosesPlan,
  says,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, led, priya, readOn, rose, stranger, tom } from '#test/kit/an-app.ts'

const elsewhere: Account = {
  id: accountId('account-elsewhere'),
  email: 'else@oak.example.org',
  name: 'Kit Marsh',
  duty: { kind: 'clinician', practice: practiceId('oak'), jobRole: 'GP', registration: 'GMC 7000009' },
}
const at = (path: string): string => `/plans/${rosesPlan}/${path}`
const handedOver = async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  return app
}

test('the queue names each person by FAMILY, Given, with birth, NHS number, since when and where it stands', async () => {
  const app = await handedOver()
  const page = await (await (await app.as(helen)).get('/reviews')).text()
  for (const text of [
    'PATEL, Asha',
    '27 March 1941',
    '999 000 0018',
    '22 November 2026, 10:00',
    'Not started yet',
  ])
    expect(page).toContain(text)
  expect(await (await (await app.as(elsewhere)).get('/reviews')).text()).not.toContain('PATEL')
})

test('a queue with nobody in it says so in words, and is for clinicians only', async () => {
  const app = await anApp()
  expect(await (await (await app.as(helen)).get('/reviews')).text()).toContain('No plan is waiting')
  expect((await (await app.as(rose)).get('/reviews')).status).toBe(404)
  expect(led(await app.stranger.get('/reviews'))).toBe('/sign-in?returnTo=%2Freviews')
})

test('opening a plan changes nothing in it, shows whom it is about, and is written down for the person (RULE-SAF-2, RULE-SAF-4)', async () => {
  const app = await handedOver()
  const page = await (await (await app.as(helen)).get(at('review'))).text()
  expect((await app.ports.plans.load(rosesPlan)).status).toBe('submitted')
  for (const text of ['PATEL, Asha', '27 March 1941', '999 000 0018', 'Female']) expect(page).toContain(text)
  expect(await app.ports.accessLog.ofPlan(rosesPlan)).toMatchObject([
    { name: helen.name, deed: 'read-draft', service: 'Larkfield Surgery', jobRole: 'GP' },
  ])
})

test('the agenda stands above the sections: to talk about, asked, different, missing, asked back', async () => {
  const app = await handedOver()
  await does(app, rose, { kind: 'ask', section: 'places', text: 'Who pays for a hospice?' })
  await does(app, rose, says({ section: 'about', step: 'people' }, { 'about.people': 'My sister' }))
  await does(app, daniel, says({ section: 'about', step: 'people' }, { 'about.people': 'Only me' }))
  const talk = { kind: 'talk' } as const
  const step = { section: 'matters', at: [], step: 'fear' }
  await does(app, rose, { kind: 'answer', ...step, said: { 'matters.fear': talk } })
  const page = await (await (await app.as(helen)).get(at('review'))).text()
  const order = [
    'Wants to talk about',
    'Questions of their own',
    'Who pays for a hospice?',
    'The person and a carer both wrote, each in their own words, about: read them side by side',
    'Needed before the plan can be approved',
    'Sections',
    'Not yet read',
  ].map((text) => page.indexOf(text))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).not.toContain(-1)
  expect(page).toContain('What the team will do (Own words about crisis.name)')
  expect(page).toContain(`href="${at('review/matters#t-matters-fear-form')}"`)
})

test('a section shows each voice’s words as they were said, under their own names (RULE-03, RULE-04)', async () => {
  const app = await handedOver()
  const words = '<b>My sister</b> & "Meera"\n  …two lines'
  await does(app, rose, says({ section: 'about', step: 'people' }, { 'about.people': words }))
  await does(app, daniel, says({ section: 'about', step: 'people' }, { 'about.people': 'Only me' }))
  const as = await app.as(helen)
  await as.get(at('review'))
  const page = await (await as.get(at('review/about'))).text()
  expect(page).toContain('&lt;b&gt;My sister&lt;/b&gt; &amp; &quot;Meera&quot;\n  …two lines')
  expect(page).toMatch(/Daniel Patel<\/bdi> \(<bdi>son<\/bdi>\)[\s\S]*Only me/)
  expect(page).toContain('22 November 2026, 10:00')
  expect(page).toContain('question version 1')
})

test('parked answers are not shown to a reviewer', async () => {
  const app = await handedOver()
  await does(app, rose, says({ section: 'contacts', step: 'carer' }, { 'carer.exists': 'no-carer' }))
  const as = await app.as(helen)
  await as.get(at('review'))
  expect(await (await as.get(at('review/contacts'))).text()).not.toContain(
    'Own words about carer.contingency',
  )
})

test('accepting a section leads to the next that is not read, and the last one to the page that urgent care will read', async () => {
  const app = await handedOver()
  await writeTeamsPart(app)
  const as = await app.as(helen)
  await as.get(at('review'))
  let path = at('review/start#main')
  const visited = []
  while (path.includes('/review/')) {
    visited.push(path.split('/').at(-1))
    const page = await (await as.get(path)).text()
    path = led(await as.post(path.split('#')[0] ?? '', { read: readOn(page), do: 'accept' }))
  }
  expect(visited).toHaveLength(13)
  expect(path).toBe(`/urgent/${rosesPlan}/draft#sign`)
  expect(await (await as.get(at('review'))).text()).toContain(`href="/urgent/${rosesPlan}/draft"`)
})

test('a section that moved while it was read is answered with 409, the new words and a mark on them', async () => {
  const app = await handedOver()
  const as = await app.as(helen)
  await as.get(at('review'))
  const read = readOn(await (await as.get(at('review/about'))).text())
  await does(app, rose, says({ section: 'about', step: 'people' }, { 'about.people': 'My dog, above all' }))
  const answer = await as.post(at('review/about'), { read, do: 'accept' })
  const page = await answer.text()
  expect(answer.status).toBe(409)
  expect(page).toContain('This section changed while you read it')
  expect(page).toMatch(/nhsuk-tag--yellow">New<\/strong><\/h2>[\s\S]{0,900}My dog, above all/)
  expect(page.match(/nhsuk-tag--yellow">New/g)).toHaveLength(1)
  const now = { read: readOn(page), do: 'accept' }
  expect(led(await as.post(at('review/about'), now))).toBe(at('review/matters#main'))
})

test('a change after an acceptance reopens that section alone, and the overview says so', async () => {
  const app = await handedOver()
  const as = await app.as(helen)
  await as.get(at('review'))
  for (const section of ['about', 'matters']) {
    const page = await (await as.get(at(`review/${section}`))).text()
    await as.post(at(`review/${section}`), { read: readOn(page), do: 'accept' })
  }
  await does(app, rose, says({ section: 'about', step: 'people' }, { 'about.people': 'Somebody new' }))
  const overview = await (await as.get(at('review'))).text()
  expect(overview.match(/Changed since you accepted/g)).toHaveLength(1)
  expect(overview).toMatch(/>Accepted</)
  expect(await (await as.get(at('review/about'))).text()).toContain(
    'This section changed since it was accepted',
  )
})

test('the team’s words are kept beside the answer; an empty form keeps what was typed and says what is wrong', async () => {
  const app = await handedOver()
  const as = await app.as(helen)
  await as.get(at('review'))
  const read = readOn(await (await as.get(at('review/about'))).text())
  const form = { read, 'words:about.people': 'We met <both> sons.' }
  expect(led(await as.post(at('review/about'), form))).toBe(at('review/about#main'))
  const page = await (await as.get(at('review/about'))).text()
  expect(page).toMatch(/The team’s words<\/strong>: Dr Helen Marsh[\s\S]*We met &lt;both&gt; sons\./)
  const before = { 'shown:words:about.people': 'We met <both> sons.' }
  const empty = await as.post(at('review/about'), { read, ...before, 'words:about.people': '  ' })
  expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Write something first')])
  const long = await as.post(at('review/about'), { read, 'ask:about.people': 'x'.repeat(4001) })
  expect([long.status, await long.text()]).toEqual([422, expect.stringContaining('x'.repeat(4001))])
  const version = (await app.ports.plans.load(rosesPlan)).version
  await as.post(at('review/about'), { read, 'words:made.up': 'x' })
  expect((await app.ports.plans.load(rosesPlan)).version).toBe(version)
})

test('a plan goes back with what was asked, and not before something was', async () => {
  const app = await handedOver()
  const as = await app.as(helen)
  await as.get(at('review'))
  const early = await as.post(at('return'))
  expect([early.status, await early.text()]).toEqual([
    422,
    expect.stringContaining('Ask back about at least one'),
  ])
  await as.post(at('review/about'), { read: '1', 'ask:about.people': 'Which sister?' })
  expect(await (await as.get(at('review'))).text()).toMatch(
    /Asked back, and what became of it[\s\S]*Which sister\?[\s\S]*Send it back/,
  )
  const read = readOn(await (await as.get(at('review/about'))).text())
  expect(led(await as.post(at('return')))).toBe(at('review'))
  const away = await (await as.get(at('review'))).text()
  expect(away).toContain('This plan is with the person again')
  expect(away).toContain('Which sister?')
  expect(led(await as.get(at('review/about')))).toBe(at('review'))
  expect((await as.post(at('review/about'), { read })).status).toBe(409)
})

test('the team’s part of a crisis is written where the crisis is read, and what is left blank stays open', async () => {
  const app = await handedOver()
  const as = await app.as(helen)
  await as.get(at('review'))
  const page = await (await as.get(at('review/crisis'))).text()
  const names = [...page.matchAll(/ name="(one-crisis:crisis\.[A-Za-z]+)"/g)].map(([, name]) => name)
  expect(names).toEqual(
    expect.arrayContaining(
      ['clinicianAction', 'escalateWhen', 'agreedWith'].map((field) => `one-crisis:crisis.${field}`),
    ),
  )
  const to = at('review/crisis')
  const form = {
    read: readOn(page),
    'one-crisis:crisis.clinicianAction': 'Sit up. Open a window.',
    'one-crisis:crisis.escalateWhen': 'After ten minutes',
    'one-crisis:crisis.agreedWith': '',
  }
  expect(led(await as.post(to, form))).toBe(at('review/crisis#main'))
  const plan = await app.ports.plans.load(rosesPlan)
  const said = plan.voices.team?.crisis?.items.crisis?.['one-crisis']?.answers
  expect(Object.keys(said ?? {})).toEqual(['crisis.clinicianAction', 'crisis.escalateWhen'])
  expect(await (await as.get(at('review/crisis'))).text()).toMatch(
    /<textarea[^>]*>\s*Sit up\. Open a window\.<\/textarea>/,
  )
  const emptied = { read: readOn(page), 'shown:one-crisis:crisis.clinicianAction': '[["x",["y"]]]' }
  expect((await as.post(to, { ...emptied, 'one-crisis:crisis.clinicianAction': '' })).status).toBe(422)
  const { version } = await app.ports.plans.load(rosesPlan)
  await as.post(to, { read: readOn(page), 'no-such:crisis.clinicianAction': 'Sit up.' })
  expect((await app.ports.plans.load(rosesPlan)).version).toBe(version)
})

test('two colleagues who write the same part see both texts (RULE-SAF-6)', async () => {
  const app = await handedOver()
  const [one, other] = [await app.as(helen), await app.as(tom)]
  await one.get(at('review'))
  const read = readOn(await (await one.get(at('review/crisis'))).text())
  const to = at('review/crisis')
  await one.post(to, { read, 'one-crisis:crisis.escalateWhen': 'After ten minutes' })
  const late = await other.post(to, { read, 'one-crisis:crisis.escalateWhen': 'At once' })
  const page = await late.text()
  expect(late.status).toBe(409)
  expect(page).toContain('After ten minutes')
  expect(page).toContain('At once')
})

test('neither the person nor a carer writes the team’s part, whatever page they post to (RULE-01)', async () => {
  const app = await handedOver()
  const hers = await (await (await app.as(helen)).get(at('review/crisis'))).text()
  const form = { read: readOn(hers), 'one-crisis:crisis.clinicianAction': 'Mine' }
  for (const account of [rose, daniel, priya, stranger, elsewhere]) {
    const as = await app.as(account)
    expect((await as.post(at('review/crisis'), form)).status).toBe(404)
    for (const path of ['review', 'review/about', 'approval'])
      expect((await as.get(at(path))).status).toBe(404)
    for (const path of ['review/about', 'return', 'approval'])
      expect((await as.post(at(path))).status).toBe(404)
  }
  expect((await app.ports.plans.load(rosesPlan)).voices.team).toBeUndefined()
})

test('what the person says is written down in the team’s voice, marked, and makes a colleague approve (RULE-04)', async () => {
  const app = await handedOver()
  const step = { section: 'matters', at: [], step: 'fear' }
  await does(app, rose, { kind: 'answer', ...step, said: { 'matters.fear': { kind: 'not-sure' } } })
  const as = await app.as(helen)
  await as.get(at('review'))
  const before = await (await as.get(at('review/matters'))).text()
  const asking = at('review/matters/at-their-word/matters.fear')
  expect(before).toContain('value="at-their-word matters.fear"')
  expect(await (await as.get(asking)).text()).toContain('a colleague has to approve')
  expect((await as.post(asking, { read: '1', 'matters.fear': ' ' })).status).toBe(422)
  const form = { read: readOn(before), 'matters.fear': 'She says: being alone at night' }
  expect(led(await as.post(asking, form))).toBe(at('review/matters#t-matters-fear'))
  const page = await (await as.get(at('review/matters'))).text()
  expect(page).toMatch(
    /Dr Helen Marsh<\/bdi><\/strong>, written down at the person’s word[\s\S]*being alone at night/,
  )
  const start = await (await as.get(at('review'))).text()
  expect(start, 'before all work').toContain('A colleague has to approve this version')
  expect((await as.get(at('approval'))).status).toBe(403)
  expect((await (await app.as(tom)).get(at('approval'))).status).toBe(200)
})

test('a carer who was sent away takes their words out of the section that the reviewer reads', async () => {
  const app = await handedOver()
  await does(app, daniel, says({ section: 'about', step: 'people' }, { 'about.people': 'Only me' }))
  const as = await app.as(helen)
  await as.get(at('review'))
  expect(await (await as.get(at('review/about'))).text()).toContain('Only me')
  await does(app, rose, { kind: 'remove-carer', carer: danielsVoice })
  expect(await (await as.get(at('review/about'))).text()).not.toContain('Only me')
})

test('a draft in which a clinician wrote says in the queue whose colleague has to sign it', async () => {
  const app = await handedOver()
  const as = await app.as(helen)
  const queue = async () => await (await as.get('/reviews')).text()
  expect(await queue()).not.toContain('To be signed by a colleague')
  await does(app, helen, says({ section: 'matters', step: 'fear' }, { 'matters.fear': 'Being alone' }))
  expect(await queue()).toContain(`To be signed by a colleague of <bdi>${helen.name}</bdi>`)
})
