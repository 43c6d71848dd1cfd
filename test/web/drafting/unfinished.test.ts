import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { aWholeDraft, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, led, readOn, rose, type Visitor } from '#test/kit/an-app.ts'

const P = `/plans/${rosesPlan}`
const colin = 'the man who calls himself my nephew, Colin'

const begun = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const she = await it.as(rose)
  const plan = () => it.ports.plans.load(planId(rosesPlan))
  return { ...it, she, plan }
}
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()
/** What stands before anything else of the page that hands over. */
const foremost = async (visitor: Visitor) =>
  (await textOf(visitor, `${P}/submission`)).split('This page is long')[0] ?? ''
const title = 'You wrote these and did not add them'

test('stopping saves an answer as Continue does, and says that it is in the plan', async () => {
  const { she, plan } = await begun()
  const left = await she.answer(`${P}/matters/fear`, { 'matters.fear': colin, do: 'stop' })
  expect(led(left)).toBe(`${P}?stopped=saved`)
  const home = await textOf(she, led(left))
  expect(home).toContain('is saved in the plan')
  expect(home).not.toContain('Something you were writing')
  expect(JSON.stringify((await plan()).voices.person?.matters)).toContain(colin)
  expect(await textOf(she, `${P}/submission`)).toContain(colin)
  expect(await foremost(she)).not.toContain(title)
})

test('stopping leaves nothing for later that nobody left, and takes nothing back', async () => {
  const { she, plan } = await begun()
  await she.answer(`${P}/person/name`, { 'person.given': 'Rose', 'person.family': 'Adeyemi' })
  const before = (await plan()).version
  const left = await she.answer(`${P}/matters/fear`, { 'matters.fear': '', do: 'stop' })
  expect(led(left)).toBe(`${P}?stopped=nothing`)
  expect(await textOf(she, led(left))).toContain('Nothing was changed on that page')
  expect((await plan()).version).toBe(before)
})

test('whose question is hidden while they write on it has every word back, and what is typed on is kept', async () => {
  const { as, she } = await begun()
  await she.post(`${P}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await as(daniel)
  await he.post(`${P}/joining`)
  const read = readOn(await textOf(he, `${P}/matters/value`))
  await she.answer(`${P}/matters/value`, { 'matters.value': 'Mine', hides: ['', 'yes'] })
  const typed = { place: 'matters/value', read, 'matters.value': 'That she sings' }
  expect(await (await he.post(`${P}/typed`, typed)).text()).toContain('not put to you any more')
  const sent = { 'matters.value': 'That she sings in the choir', read }
  const back = await he.post(`${P}/matters/value`, sent)
  expect(back.status).toBe(404)
  const page = await back.text()
  expect(page).toContain('That she sings in the choir</textarea>')
  expect(page).not.toContain('Mine')
  await she.answer(`${P}/matters/value`, { 'matters.value': 'Mine', hides: '' })
  expect(await textOf(he, `${P}/matters/value`)).toContain('That she sings in the choir</textarea>')
})

test('the way off a page promises to keep what is typed where the page does, and nowhere else', async () => {
  const { she, stranger } = await begun()
  const promise = 'keeps what you typed'
  expect(await textOf(she, `${P}/private-word`)).toContain(promise)
  const help = await textOf(she, '/help-now?page=3&kept=nowhere')
  expect(help).toContain('Leave this page quickly')
  expect(help).not.toContain(promise)
  const late = await stranger.post(`${P}/private-word`, { text: 'My son hits me' })
  expect(await late.text()).not.toContain(promise)
})

test('what is half typed of who should stay away is folded before hand-over, as the answer is', async () => {
  const { she } = await begun()
  const read = readOn(await textOf(she, `${P}/about/stay-away`))
  await she.post(`${P}/typed`, { place: 'about/stay-away', read, 'about.stayAway': 'Radovan lives in Leeds' })
  const before = (await foremost(she)).split('Radovan lives in Leeds')[0] ?? ''
  expect(before.lastIndexOf('<details')).toBeGreaterThan(before.lastIndexOf('</details>'))
})

test('a helper who stops has answered too', async () => {
  const { she, as, plan } = await begun()
  await she.post(`${P}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await as(daniel)
  await he.post(`${P}/joining`)
  const left = await he.answer(`${P}/matters/value`, { 'matters.value': 'That she sings', do: 'stop' })
  expect(led(left)).toBe(`${P}?stopped=saved`)
  expect(JSON.stringify((await plan()).voices)).toContain('That she sings')
})

test('what is no answer yet is said not to be in the plan, and hand-over begins with its words and the way there', async () => {
  const { she, plan } = await begun()
  const long = `AND DEREK ${'a'.repeat(5000)}`
  const before = (await plan()).version
  const left = await she.answer(`${P}/matters/fear`, { 'matters.fear': long, do: 'stop' })
  expect(led(left)).toBe(`${P}?stopped=kept`)
  const home = await textOf(she, led(left))
  expect(home).toContain('it is not in the plan')
  expect(home).not.toContain('nhsuk-notification-banner--success')
  expect((await plan()).version).toBe(before)
  const top = await foremost(she)
  for (const text of [title, long, `href="${P}/matters/fear?from=hand-over"`]) expect(top).toContain(text)
})

test('words left by a way out or a closed browser are named before hand-over, and after it, until they are answered', async () => {
  const { she, plan } = await begun()
  await she.answer(`${P}/matters/fear`, { 'matters.fear': colin, wayOut: 'talk' })
  const read = readOn(await textOf(she, `${P}/matters/value`))
  await she.post(`${P}/typed`, { place: 'matters/value', read, 'matters.value': 'Half a sen' })
  const top = await foremost(she)
  for (const text of [title, colin, 'Half a sen', 'Own words about matters.fear']) expect(top).toContain(text)
  expect(await textOf(she, `${P}/handed-over`)).toContain('was not handed over')
  expect(JSON.stringify((await plan()).voices)).not.toContain(colin)
  await she.answer(`${P}/matters/fear`, { 'matters.fear': colin })
  await she.answer(`${P}/matters/value`, { 'matters.value': 'Half a sentence' })
  await she.answer(`${P}/matters/fear`, { 'matters.fear': colin, do: 'drop-aside 1' })
  expect(await foremost(she)).not.toContain(title)
  expect(await textOf(she, `${P}/handed-over`)).not.toContain('was not handed over')
})

test('what was sent after the session ran out is named there too, and what the plan says already is not', async () => {
  const { she, later, as } = await begun()
  const read = readOn(await textOf(she, `${P}/matters/fear`))
  later(21 * 3600)
  await she.post(`${P}/matters/fear`, { 'matters.fear': colin, read })
  const again = await as(rose)
  expect(await foremost(again)).toContain(colin)
  const now = readOn(await textOf(again, `${P}/matters/value`))
  await again.answer(`${P}/matters/fear`, { 'matters.fear': colin })
  await again.post(`${P}/typed`, {
    place: 'matters/value',
    read: now,
    'matters.value': 'Own words about matters.value',
  })
  expect(await foremost(again)).not.toContain(title)
})

test('what was begun at a question that is not asked any more is named with its words, and leads nowhere', async () => {
  const { she } = await begun()
  await she.answer(`${P}/start/reason`, { 'plan.pathways': ['eol', 'mhc'], 'sets-aside': 'yes' })
  await she.answer(`${P}/crisis/when-well`, { 'mh.whenWell': 'I sing', wayOut: 'talk' })
  expect(await foremost(she)).toContain('href="/plans/plan-of-rose/crisis/when-well?from=hand-over"')
  await she.answer(`${P}/start/reason`, { 'plan.pathways': ['eol'], 'sets-aside': 'yes' })
  const top = await foremost(she)
  for (const text of ['I sing', 'This question is not asked now']) expect(top).toContain(text)
  expect(top).not.toContain('crisis/when-well?from')
})

test('a date that is not complete stands before hand-over as it was typed, with what is missing', async () => {
  const { she } = await begun()
  const read = readOn(await textOf(she, `${P}/person/date-of-birth`))
  await she.post(`${P}/typed`, {
    place: 'person/date-of-birth',
    read,
    'person.dob.day': '31',
    'person.dob.month': 'x',
    'person.dob.year': '',
  })
  const top = await foremost(she)
  expect(top).toContain('Day: “<bdi>31</bdi>”, month: “<bdi>x</bdi>”, year: nothing yet')
  expect(top).toContain('not a complete date yet')
})

test('what was typed beside a way out, or lacks a part, reads there as every page words an answer', async () => {
  const { she } = await begun()
  await she.answer(`${P}/health/allergies`, {
    'health.allergies.rows': 'row-1',
    'health.allergies.row-1.to': '',
    'health.allergies.row-1.kind': 'allergy',
    'health.allergies.row-1.severity': 'mild',
    do: 'stop',
  })
  await she.answer(`${P}/crisis/crisis/one-crisis/contacts`, {
    'crisis.contacts': 'one-contact',
    'crisis.contacts.note': 'whoever is next door',
    wayOut: 'not-sure',
  })
  await she.answer(`${P}/places/care-first`, { 'place.care1': 'hospice', wayOut: 'talk' })
  const top = await foremost(she)
  for (const text of [
    'An allergy',
    'Unpleasant, no treatment needed',
    'whoever is next door',
    'In a hospice',
  ])
    expect(top).toContain(text)
  expect(top).not.toMatch(/>(allergy|mild|none|hospice|row-1|one-contact)</)
  expect(top).toContain('Ravi Patel')
  const going = await (await she.post(`${P}/crisis/crisis/one-crisis/removal`)).text()
  expect(going).toContain('Ravi Patel')
  expect(going).not.toContain('one-contact<')
})

test('whoever has no practice, or another one, reads before the choice what happens and how to bring the plan themselves', async () => {
  const { she } = await begun()
  const page = await textOf(she, `${P}/submission`)
  const [before = '', choice = ''] = page.split('Which practice should read it?')
  for (const text of ['you have none', 'may not be able to approve it', `${P}/visit-sheet`])
    expect(before).toContain(text)
  expect(choice).not.toMatch(/name="practice"[^>]*checked/)
})

test('an answer that is refused is kept as typed, and stands on its page for whoever went elsewhere', async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const base = led(await she.post('/plans', { name: 'Rose' }))
  const text = `${'I like tea. '.repeat(400)}And cake.`
  expect((await she.post(`${base}/matters/fear`, { 'matters.fear': text, read: '1' })).status).toBe(422)
  await she.get(base)
  const again = await textOf(she, `${base}/matters/fear`)
  expect(again).toContain('And cake.</textarea>')
  const since = /name="since" value="(\w+)"/.exec(again)?.[1] ?? ''
  await she.post(`${base}/matters/fear`, { 'matters.fear': 'Cake.', read: '1', since })
  expect(await (await she.get(`${base}/matters/fear`)).text()).not.toContain('And cake.')
})

test('who would rather not say any more what they had answered finds it folded beside the box, and on no page of those who look on', async () => {
  const { she, plan } = await begun()
  const at = `${P}/matters/fear`
  const key = 'That he has a key'
  await she.answer(at, { 'matters.fear': key })
  expect(led(await she.answer(at, { 'matters.fear': key, wayOut: 'declined' }))).toBe(at)
  const isFolded = (page: string): boolean => {
    const before = page.slice(0, page.indexOf(key))
    return page.includes(key) && before.lastIndexOf('<details') > before.lastIndexOf('</details>')
  }
  const page = await textOf(she, at)
  expect(isFolded(page)).toBe(true)
  expect(page).toContain('You chose “I would rather not say”')
  expect(page).not.toContain(`${key}</textarea>`)
  expect(isFolded(await foremost(she))).toBe(true)
  await she.answer(at, { 'matters.fear': '', do: 'put-aside 0' })
  expect(await textOf(she, at)).toContain(`${key}</textarea>`)
  await she.answer(at, { 'matters.fear': key })
  expect(JSON.stringify((await plan()).voices.person?.matters)).toContain(key)
  await she.answer(at, { 'matters.fear': 'That he has two keys', wayOut: 'talk' })
  expect(await foremost(she)).toContain('That he has two keys')
})

test('what was begun on a page that can be left at once stands on the plan page without its question, and a question that was only gone past is nothing that was written', async () => {
  const { she } = await begun()
  await she.answer(`${P}/about/pleaseDont`, { wayOut: 'skipped' })
  const step = `${P}/about/stay-away`
  const asked = /<h1[^>]*>([^<]+)/.exec(await textOf(she, step))?.[1]?.trim() ?? ''
  expect(asked).toContain('?')
  await she.post(`${P}/typed`, { place: 'about/stay-away', 'about.stayAway': colin, read: '1' })
  const home = await textOf(she, P)
  expect(home).toContain('Something you were writing is kept for you, and is not in the plan.')
  expect(home).toContain(`href="${step}"`)
  expect(home).not.toContain(asked)
  expect(home).not.toContain(colin)
})

test('a helper is said to read the approved plan only where there is one', async () => {
  const { ports, she } = await begun()
  const { carers } = await ports.plans.load(rosesPlan)
  const [helper] = Object.values(carers)
  await she.post(`${P}/carers/${helper?.id}/reading`, { reads: 'yes' })
  const page = await textOf(she, `${P}/carers`)
  expect(page).toContain('once it is approved. No plan of yours is approved now')
  expect(page).not.toContain('May read and print your approved plan.')
})
