import { expect, test } from 'vitest'
import { carerId, planId } from '#src/plan/ids.ts'
import { fold } from '#src/plan/plan.ts'
import { changeOf } from '#src/plan/stream.ts'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { begunPlan, helpedPlan } from '#test/kit/a-helped-plan.ts'
import { anApp, daniel, led, rose } from '#test/kit/an-app.ts'

const base = `/plans/${rosesPlan}`

const atHome = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  return { ...it, she: await it.as(rose) }
}

test('a chapter of which questions were left for later says so, and not that it is completed', async () => {
  const { she } = await atHome()
  const chapters = async () => await (await she.get(base)).text()
  expect(await chapters()).not.toContain('left for later')
  await she.answer(`${base}/matters/value`, { 'matters.value': '', hides: 'yes' })
  await she.answer(`${base}/matters/fear`, { 'matters.fear': '', hides: 'yes' })
  expect(await chapters()).toContain('Gone through; 2 left for later')
  expect(await chapters()).toContain('What you left open: 2')
  const knows = `${base}/contacts/contact/one-contact/knows`
  await she.answer(knows, { 'contact.knowsDiagnosis': '', 'contact.knowsPrognosis': '' })
  expect(await chapters(), 'two questions of one page are one').toContain('Gone through; 1 left for later')
  expect(await chapters()).toContain('What you left open: 3')
})

test('where one thing of a page was said, what was left open is called by what it asks', async () => {
  const { she } = await atHome()
  const calledWhat = async () =>
    /one-contact\/knows[^>]*>(?:<bdi>[^<]*<\/bdi>: )?([^<]*)/.exec(
      await (await she.get(`${base}/left-open`)).text(),
    )?.[1]
  const knows = `${base}/contacts/contact/one-contact/knows`
  await she.answer(knows, { 'contact.knowsDiagnosis': 'yes', 'contact.knowsPrognosis': '' })
  expect(await calledWhat()).toBe('They know how serious it is')
  await she.answer(knows, { 'contact.knowsDiagnosis': '', 'contact.knowsPrognosis': '' })
  expect(await calledWhat()).toBe('What does this person know about your illness?')
})

test('the last thing that somebody wrote is a note, where the note is newer', async () => {
  const { she, later } = await atHome()
  later(60)
  const note = { 'place.avoid': 'Not the ward by the lift', hides: '' }
  await she.answer(`${base}/places/avoid`, note)
  later(60)
  await she.answer(`${base}/places/care-first`, {
    'place.care1': 'own-home',
    'place.care1.note.own-home': 'By the stove',
    'place.care1.note': 'By the stove',
    hides: '',
  })
  const [, said = ''] = (await (await she.get(base)).text()).split('Among the last words you wrote:')
  expect(said.slice(0, 400)).toContain('By the stove')
})

test('the last thing that somebody wrote may stand in an entry of a list, and is no earlier one', async () => {
  const { she, later } = await atHome()
  await she.answer(`${base}/places/avoid`, { 'place.avoid': 'Not the ward by the lift', hides: '' })
  later(60)
  await she.post(`${base}/crisis/crisis/items`, { item: 'late-one' })
  await she.answer(`${base}/crisis/crisis/late-one/name`, { 'crisis.name': 'Fits' })
  later(60)
  const what = `${base}/crisis/crisis/late-one/first-action`
  await she.answer(what, { 'crisis.firstAction': 'Put the cushion under my head' })
  const home = await (await she.get(base)).text()
  expect(home).not.toContain('Not the ward by the lift')
  expect(home.includes('Put the cushion under my head') || home.includes(`href="${what}"`)).toBe(true)
})

test.each([
  ['the words were marked as words of danger', 'about/support', 'about.support', 'I want to end my life'],
  ['a note beside a choice was', 'places/care-first', 'place.care1', 'I want to end my life'],
  [
    'the question is one that the form calls hard',
    'matters/fear',
    'matters.fear',
    'Being a burden to Daniel',
  ],
])('coming back meets the place and the day, and not the words, where %s', async (_, step, field, words) => {
  const { she, later } = await atHome()
  later(60)
  const page = `${base}/${step}`
  const note = { [`${field}.note.other`]: words, [`${field}.note`]: words }
  await she.answer(page, {
    hides: '',
    ...(field === 'place.care1' ? { [field]: 'other', ...note } : { [field]: words }),
  })
  const home = await (await she.get(base)).text()
  expect(home).not.toContain(words)
  expect(home).not.toContain('Among the last words you wrote:')
  expect(home.split('you wrote here:')[1]?.slice(0, 200)).toContain(`href="${page}"`)
  expect(home).toContain('On 22 November 2026 you wrote here:')
})

test('a question that only clinical staff read and no helper gets says so', async () => {
  const { she } = await atHome()
  const page = await (await she.get(`${base}/matters/wants-to-know`)).text()
  expect(page).toContain('Helpers get no page of it')
  expect(page).not.toContain('anyone you let help you')
  expect(await (await she.get(`${base}/matters/value`)).text()).toContain('anyone you let help you')
})

test('who took a helper away reads that the helper can no longer see the plan', async () => {
  const { she } = await atHome()
  const invited = {
    'helper.name': 'Joan',
    'helper.relationship': 'Sister',
    'helper.email': 'joan@example.org',
  }
  await she.post(`${base}/carers`, invited)
  const carers = await (await she.get(`${base}/carers`)).text()
  const at = [...carers.matchAll(/href="([^"]*\/removal)"/g)].at(-1)?.[1] ?? ''
  expect(await (await she.get(at)).text()).toContain(`action="${at}"`)
  const page = await (await she.get(led(await she.post(at, {})))).text()
  expect(page).toContain('Joan can no longer see your plan.')
  expect(page).not.toContain('Nobody helps you with your plan now')
})

const asking = { 'helper.name': 'Daniel', 'helper.relationship': 'son', 'helper.email': daniel.email }

test('a helper who stops, is asked again and comes back has their own words in the box, and no page says that they are gone', async () => {
  const { she, he, base } = await helpedPlan()
  const said = (text: string) => he.answer(`${base}/matters/fear`, { 'matters.fear': text })
  await she.answer(`${base}/matters/fear`, { 'matters.fear': 'Dogs', hides: '' })
  expect((await said('The gate is bolted at night')).status).toBe(303)
  expect(led(await he.post(`${base}/stop-helping`, { sure: 'yes' }))).toBe('/plans?left=yes')
  const told = async (page: string) => await (await she.get(page)).text()
  expect(await told(base)).toContain('Daniel stopped helping')
  expect(await told(`${base}/carers`)).toContain('Let their words count no more')
  await she.post(`${base}/carers`, asking)
  await he.post(`${base}/joining`)
  for (const page of [base, `${base}/carers`]) expect(await told(page), page).not.toContain('stopped helping')
  expect(await told(`${base}/carers`)).not.toContain('count no more')
  expect(await told(`${base}/carers`)).not.toContain('No longer helping')
  expect(await (await he.get(`${base}/matters/fear`)).text()).toMatch(
    />\s*The gate is bolted at night<\/textarea>/,
  )
  expect((await said('The gate is not bolted now')).status).toBe(303)
  const stands = await told(`/urgent/${base.split('/')[2]}/as-it-stands`)
  expect(stands).toContain('The gate is not bolted now')
  expect(stands).not.toContain('The gate is bolted at night')
})

test('where a helper came back in a new voice, letting the old words count no more says that they still help', async () => {
  const it = await helpedPlan()
  const { she, base } = it
  const id = planId(it.plan)
  const { carers: before } = await it.ports.plans.load(id)
  await it.he.post(`${base}/stop-helping`, { sure: 'yes' })
  await she.post(`${base}/carers`, asking)
  const asked = await it.ports.plans.load(id)
  const again = Object.values(asked.carers).find((one) => before[one.id] === undefined)?.id ?? carerId('')
  const joined = { kind: 'CarerJoined', carer: again, account: daniel.id } as const
  const facts = [
    { fact: joined, version: asked.version + 1, at: asked.changedAt, by: { ...daniel, role: 'carer' } },
  ]
  await it.ports.plans.save(changeOf(asked, fold(asked, facts), facts))
  const page = await (await she.get(`${base}/carers`)).text()
  expect(page).toContain('and helps again now')
  const at = [...page.matchAll(/href="([^"]*\/removal)"[^>]*>Let their earlier words/g)][0]?.[1] ?? ''
  const confirm = await (await she.get(at)).text()
  expect(confirm).toContain('They go on helping')
  expect(confirm).not.toContain('You can ask them again later')
  const after = await (await she.get(led(await she.post(at, {})))).text()
  expect(after).toContain('What Daniel wrote before they stopped helping counts no more. Daniel still helps')
  expect(after).not.toContain('can no longer see your plan')
  expect(after).not.toContain('No longer helping')
})

test.each(['march', 'March', 'MAR', 'mar.', '3'])('a month that is written %s is taken', async (month) => {
  const { she } = await atHome()
  const born = { 'person.dob.day': '27', 'person.dob.month': month, 'person.dob.year': '1941', hides: 'yes' }
  expect((await she.answer(`${base}/person/date-of-birth`, born)).status).toBe(303)
})

test('who has no email reads how to say so, and it counts', async () => {
  const { she } = await atHome()
  const answer = await she.answer(`${base}/person/phones`, { 'person.email': 'none', hides: 'yes' })
  expect([answer.status, await answer.text()]).toEqual([
    422,
    expect.stringContaining('tick that there is none'),
  ])
  const none = { 'person.email': '', 'person.email.none': 'none', hides: 'yes' }
  expect((await she.answer(`${base}/person/phones`, none)).status).toBe(303)
  expect(await (await she.get(`${base}/person/check`)).text()).toContain('I have no email')
})

test('phone and email stand on one page, and one of them is enough to go on', async () => {
  const { she } = await atHome()
  const phone = { 'person.phones': '01632 960 144', 'person.email': '', hides: 'yes' }
  const answer = await she.answer(`${base}/person/phones`, phone)
  expect([answer.status, led(answer)]).toEqual([303, expect.stringContaining('/person/gp-practice')])
})

const leftOpen = async (she: { get: (path: string) => Promise<Response> }) =>
  (await (await she.get(`${base}/left-open`)).text()).split('<main')[1] ?? ''

test('on a plan that is hardly begun nothing is left open, and the chapters still to come are counted', async () => {
  const { she, base: own } = await begunPlan()
  await she.answer(`${own}/matters/value`, { 'matters.value': 'My garden' })
  expect(await (await she.get(`${own}/left-open`)).text()).toMatch(
    /You left nothing open in what you came to\. (9|10|11) chapters are still to come\./,
  )
})

test('what was skipped, is not sure yet or waits for a talk stands in one list, and each line leads to its question and back', async () => {
  const { she } = await atHome()
  expect(await leftOpen(she)).toContain('You left nothing open.')
  expect(await (await she.get(base)).text()).not.toContain('/left-open')
  await she.answer(`${base}/matters/value`, { 'matters.value': '', hides: 'yes' })
  await she.answer(`${base}/matters/fear`, { wayOut: 'not-sure', hides: 'yes' })
  await she.answer(`${base}/places/avoid`, { wayOut: 'talk', hides: '' })
  await she.answer(`${base}/matters/culture-faith`, { wayOut: 'declined', hides: '' })
  await she.answer(`${base}/matters/value`, { do: 'ask', ownQuestion: 'Who decides?' })
  expect(await (await she.get(base)).text()).toContain('What you left open: 4')
  const page = await leftOpen(she)
  const at = ['Left for later', '/matters/value', 'Not sure yet', '/matters/fear', 'To talk about', '/avoid']
  const found = at.map((one) => page.indexOf(one))
  expect(found).toEqual(found.toSorted((one, other) => one - other))
  expect(found).not.toContain(-1)
  expect(page).not.toContain('/matters/culture-faith')
  expect(page).toContain('Who decides?')
  const first = /href="([^"]*matters\/value[^"]*)"/.exec(page)?.[1] ?? ''
  expect(await (await she.get(first)).text()).toContain(`href="${base}/left-open"`)
  const said = await she.answer(`${base}/matters/value`, {
    ...{ 'matters.value': 'My garden', hides: 'yes', from: 'left-open' },
  })
  expect(led(said)).toBe(`${base}/left-open`)
  expect(await leftOpen(she)).not.toContain('/matters/value')
})

/** What a browser without scripts sends of a page on which nothing was chosen or typed: its hidden inputs. */
const untouched = (page: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="((?:home|legal)\.[^"]+)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )

const begun = async (chapter: string, step: string) => {
  const it = await anApp()
  const she = await it.as(rose)
  const plan = led(await she.post('/plans', { name: 'Rose' }))
  const at = `${plan}/${chapter}/${step}`
  const sent = untouched(await (await she.get(at)).text())
  const left = async () => await (await she.get(`${plan}/left-open`)).text()
  return { at, left, goesOn: (said: Record<string, string>) => she.answer(at, { ...sent, ...said }) }
}

test.each([
  ['home', 'access', { 'home.accessNotes': 'Up the steps, push hard' }],
  ['papers', 'papers', { 'legal.lpa.kind': 'none' }],
])(
  'who answers one question of a page and leaves the radios of another alone left it for later: %s/%s',
  async (chapter, step, said) => {
    const { at, left, goesOn } = await begun(chapter, step)
    const on = led(await goesOn(said))
    expect(on).not.toContain(at)
    expect((await left()).split('<main')[1]).toContain(at)
  },
)

test('who goes on from two questions without an answer to either is asked for both', async () => {
  const { goesOn } = await begun('home', 'access')
  const again = await goesOn({ 'home.accessNotes': '' })
  expect(again.status).toBe(422)
  expect((await again.text()).match(/class="nhsuk-error-message"/g)).toHaveLength(2)
})
