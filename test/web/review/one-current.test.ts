import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import type { Entry } from '#src/plan/content.ts'
import { accountId } from '#src/plan/ids.ts'
import {
  aHandedOverPlan,
  does,
  rosesPlan,
  sayMusts,
  sayPresumed,
  says,
  signed,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, helen, led, rose } from '#test/kit/an-app.ts'
import { anEntry, publish, whoIs } from '#test/kit/publications.ts'
import { answer } from '#test/kit/urgent-page.ts'

const path = `/plans/${rosesPlan}/approval`

/** Rose's plan, ready to be signed, while another plan is current under her NHS number. */
const besideAnother = async (
  {
    family = 'Patel',
    given = 'Asha',
    born = '1941-03-27',
    nhsNumber = '9990000018',
    practice = 'larkfield',
  } = {},
  more: readonly Entry[] = [],
  allergies?: Json,
) => {
  const app = await anApp()
  await aHandedOverPlan(app)
  if (allergies !== undefined)
    await does(app, rose, says({ section: 'health', step: 'allergies' }, { 'health.allergies': allergies }))
  const entries = [...whoIs({ family, given, born, nhsNumber }), ...more]
  const other = await publish(app.ports, { id: 'plan-of-elsewhere', entries, practice })
  for (const [step, field] of [
    ['clinician-action', 'crisis.clinicianAction'],
    ['escalate-when', 'crisis.escalateWhen'],
    ['agreed-with', 'crisis.agreedWith'],
  ] as const)
    await does(
      app,
      helen,
      says({ section: 'crisis', at: ['crisis', 'one-crisis'], step }, { [field]: 'As discussed' }),
    )
  await sayPresumed(app)
  await sayMusts(app)
  for (const { section } of flows.sections) {
    const { version } = await app.ports.plans.load(rosesPlan)
    await does(app, helen, { kind: 'accept', section: section.id, read: version })
  }
  const { draftVersion } = await app.ports.plans.load(rosesPlan)
  return { app, other, as: await app.as(helen), post: { ...signed, read: String(draftVersion) } }
}

test('who approves beside another current plan is told whose it is, keeps what was typed, and says which it supersedes', async () => {
  const { app, other, as, post } = await besideAnother()
  const refused = await as.post(path, post)
  expect(refused.status).toBe(409)
  const page = await refused.text()
  for (const text of [
    'Another plan is current for this NHS number',
    'Nothing was approved',
    'data-module="nhsuk-error-summary"',
    'href="#other-current"',
    'id="other-current"',
    'PATEL, Asha, born 27 March 1941',
    'Ruth Okafor, Larkfield Surgery',
    `value="${other.plan}"`,
  ])
    expect(page).toContain(text)
  const ticked = [...page.matchAll(/<input[^>]*>/g)].flatMap(([input]) =>
    / checked/.test(input) ? (/name="([^"]*)"/.exec(input)?.[1] ?? []) : [],
  )
  expect(ticked.toSorted()).toEqual(['sign.involved', 'sign.sharedWithPerson', 'sign.spokenAlone'])
  expect(led(await as.post(path, { ...post, supersedes: other.plan }))).toBe(path)
  expect((await app.ports.publications.byNhsNumber('9990000018')).map(({ plan }) => plan)).toEqual([
    rosesPlan,
  ])
  const gone = await as.get(`/urgent/${other.plan}`)
  expect(gone.status).not.toBe(200)
})

test('beside a plan of the practice that stands for the same name and day of birth under another number, who signs says that they are two people', async () => {
  const { app, as, post } = await besideAnother({ nhsNumber: '9990000026' })
  const page = await (await as.get(path)).text()
  expect(page).toContain('What matches: the name and the day of birth.')
  const box = /<input[^>]*id="same"[^>]*>/.exec(page)?.[0]
  expect(box).toContain('value="RULE-SIGN-12"')
  expect(box).not.toContain('checked')
  const refused = await as.post(path, post)
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('href="#same"')])
  expect(await app.ports.publications.current(rosesPlan)).toBeUndefined()
  expect(led(await as.post(path, { ...post, acknowledges: 'RULE-SIGN-12' }))).toBe(path)
  expect((await app.ports.plans.load(rosesPlan)).approved?.acknowledged).toEqual([
    expect.stringContaining('they are about two people'),
  ])
})

test.each([
  ['a twin', { given: 'Usha', nhsNumber: '9990000026' }],
  ['a plan of another practice', { nhsNumber: '9990000026', practice: 'oak-street' }],
])('nothing is to be said of %s', async (_, other) => {
  const { as, post } = await besideAnother(other)
  expect(await (await as.get(path)).text()).not.toContain('RULE-SIGN-12')
  expect(led(await as.post(path, post))).toBe(path)
})

const notToDo = [
  anEntry('about.pleaseDont', answer(['Feed me by tube'])),
  anEntry('matters.fear', answer('I do not want CPR <again>')),
  anEntry('matters.value', answer('My garden')),
]

test('whoever puts a plan in the place of another reads first what that one says is not to be done', async () => {
  const { as, post } = await besideAnother({}, notToDo)
  const page = await (await as.post(path, post)).text()
  for (const text of ['Feed me by tube', 'I do not want CPR &lt;again&gt;', 'These words end with that plan'])
    expect(page).toContain(text)
  expect(page).not.toContain('My garden')
  expect(page.indexOf('Feed me by tube')).toBeLessThan(page.indexOf('name="supersedes"'))
})

test('what may harm, and who should stay away, stands beside what this plan says of it; an allergy that it denies asks for a reason', async () => {
  const allergic = { none: false, rows: [{ id: 'one', said: { to: 'Penicillin' } }] }
  const warned = [
    { ...anEntry('health.allergies', answer(allergic)), shown: ['Penicillin'] },
    { ...anEntry('home.hazards', answer({ choices: ['dog'], note: 'Rex' })), shown: ['A dog', 'Rex bites'] },
    anEntry('about.stayAway', answer('My brother Gareth')),
  ]
  const { app, as, other, post } = await besideAnother({}, warned, { none: true, rows: [] })
  const page = await (await as.post(path, post)).text()
  for (const text of ['Penicillin', 'Rex bites', 'My brother Gareth', 'In this plan', 'No known allergies'])
    expect(page).toContain(text)
  const id = 'reason:apart-replaced-health.allergies'
  expect(page).toContain(`name="${id}"`)
  const ticked = { ...post, supersedes: other.plan }
  const unsaid = await as.post(path, ticked)
  expect([unsaid.status, await unsaid.text()]).toEqual([422, expect.stringContaining('what was found out')])
  expect(await app.ports.publications.current(rosesPlan)).toBeUndefined()
  const because = 'Tested at the allergy clinic in May: she takes penicillin without harm.'
  expect(led(await as.post(path, { ...ticked, [id]: because }))).toBe(path)
  const { approved } = await app.ports.plans.load(rosesPlan)
  expect(approved?.opposed).toContainEqual(expect.objectContaining({ because, isApart: true }))
  expect(await (await as.get(`/urgent/${rosesPlan}`)).text()).toContain(because)
})

test('where the computer finds no such words in the other plan, the page says that it may have missed some', async () => {
  const { as, post } = await besideAnother()
  expect(await (await as.post(path, post)).text()).toContain('A computer found no refusal')
})

test('of somebody else’s plan under the number not a word is shown', async () => {
  const { as, post } = await besideAnother({ family: 'Finch', given: 'Walter', born: '1938-05-06' }, notToDo)
  expect(await (await as.post(path, post)).text()).not.toContain('Feed me by tube')
})

test('the plan that was ticked is ticked again when the session ended in between, and when something else was wrong', async () => {
  const { app, as, other, post } = await besideAnother({}, notToDo)
  const ticked = new RegExp(`value="${other.plan}"[^>]*checked`)
  for (let step = 0; step < 3; step += 1) {
    app.later(650)
    await as.get(path)
  }
  expect((await as.post(path, { ...post, supersedes: other.plan })).status).toBe(403)
  const restored = await (await (await app.as(helen)).get(path)).text()
  expect(restored).toMatch(ticked)
  expect(restored).toContain('Feed me by tube')
  const wrong = { ...post, 'sign.nextReview.year': '2037', supersedes: other.plan }
  expect(await (await (await app.as(helen)).post(path, wrong)).text()).toMatch(ticked)
})

test('a number of somebody else removes nobody’s plan: nothing is offered to tick, and the page says what to check', async () => {
  const { app, other, as, post } = await besideAnother({
    family: 'Finch',
    given: 'Walter',
    born: '1938-05-06',
  })
  const mails = (await app.ports.outbox.newest(50)).length
  for (const sent of [post, { ...post, supersedes: other.plan }]) {
    const refused = await as.post(path, sent)
    expect(refused.status).toBe(409)
    const page = await refused.text()
    expect(page).toContain('data-module="nhsuk-error-summary"')
    expect(page).toContain('This NHS number is on a plan with another name or date of birth')
    expect(page).toContain('Ruth Okafor, Larkfield Surgery')
    expect(page).not.toContain('name="supersedes"')
    expect(page).not.toMatch(/Finch|Walter/i)
  }
  expect((await app.ports.publications.byNhsNumber('9990000018')).map(({ plan }) => plan)).toEqual([
    other.plan,
  ])
  expect((await app.ports.outbox.newest(50)).length).toBe(mails)
})

test('superseding with a plan that was named at once, without being told of it first, is written down for its person', async () => {
  const { app, other, as, post } = await besideAnother()
  expect(led(await as.post(path, { ...post, supersedes: other.plan }))).toBe(path)
  expect(await app.ports.accessLog.ofPlan(other.plan)).toMatchObject([
    { account: helen.id, deed: 'superseded', name: helen.name },
  ])
})

test('naming a plan that is not in the way of this one ends nothing and writes nothing', async () => {
  const { app, other, as, post } = await besideAnother()
  const entries = whoIs({ family: 'Lowe', given: 'Ann', born: '1950-01-01', nhsNumber: '9990000026' })
  const third = await publish(app.ports, { id: 'plan-of-another', entries })
  await as.post(path, { ...post, supersedes: other.plan })
  await as.post(path, { ...post, supersedes: third.plan })
  expect(await app.ports.accessLog.ofPlan(third.plan)).toEqual([])
  expect((await app.ports.publications.current(third.plan))?.away).toBeUndefined()
})

test('that somebody was told whose the other plan is stands in the record of who read that one', async () => {
  const { app, other, as, post } = await besideAnother()
  await as.post(path, post)
  expect(await app.ports.accessLog.ofPlan(other.plan)).toMatchObject([
    { account: helen.id, deed: 'searched', name: helen.name },
  ])
})

test('who signs beside a suspended plan reads first whose it is, since when, and what signing does; that she was told is written down', async () => {
  const { app, other, as, post } = await besideAnother()
  expect(await (await as.get(path)).text()).not.toContain('An earlier plan under this NHS number')
  const owner = accountId(`owner-of-${other.plan}`)
  await app.ports.accounts.add({ ...rose, id: owner, email: 'asha@home.example' })
  await as.post(`/plans/${other.plan}/life/suspension`, { 'suspension.reason': 'An operation' })
  const page = await (await as.get(path)).text()
  for (const text of [
    'An earlier plan under this NHS number is suspended',
    'PATEL, Asha, born 27 March 1941',
    'Suspended since 22 November 2026',
    'It stays suspended, and the suspension cannot be lifted while this plan is current',
  ])
    expect(page).toContain(text)
  expect(await app.ports.accessLog.ofPlan(other.plan)).toMatchObject([
    { account: helen.id, deed: 'searched', reason: 'same-number' },
  ])
  expect(led(await as.post(path, post))).toBe(path)
  expect((await app.ports.plans.load(other.plan)).life.published).toBe('suspended')
})
