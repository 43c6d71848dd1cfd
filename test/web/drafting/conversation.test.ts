import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { held } from '#test/kit/a-held-database.ts'
import { anApp, daniel, led, rose, stranger } from '#test/kit/an-app.ts'

const begun = async () => {
  const it = await anApp()
  const she = await it.as(rose)
  const plan = led(await she.post('/plans', { name: 'Rose' })).split('/')[2] ?? ''
  return { ...it, she, plan, base: `/plans/${plan}` }
}

test('a patient starts a plan, answers, and the answer is there when she comes back', async () => {
  const { she, base } = await begun()
  expect(led(await she.get(`${base}/matters`))).toBe(`${base}/matters/value`)
  const answer = await she.post(`${base}/matters/value`, {
    'matters.value': 'My garden & <the dog>',
    read: '1',
  })
  expect(answer.status).toBe(303)
  const page = await (await she.get(`${base}/matters/value`)).text()
  expect(page).toContain('My garden &amp; &lt;the dog&gt;')
})

test('an empty answer is asked for again with 422, and nothing else on the page is lost', async () => {
  const { she, base } = await begun()
  const answer = await she.post(`${base}/person/name`, {
    'person.family': 'Adeyemi',
    'person.given': '',
    read: '1',
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('There is a problem')
  expect(page).toContain('value="Adeyemi"')
})

test('a family name is taken whole, however long it is, and stands so wherever the person reads it', async () => {
  const { she, base } = await begun()
  const family = 'Wickramasinghe-Bandaranaike Mudiyanselage Ratnayake de Silva'
  const named = { 'person.family': family, 'person.given': 'Anne-Marie', hides: '' }
  expect((await she.answer(`${base}/person/name`, named)).status).toBe(303)
  for (const page of ['person/name', 'person/check', 'submission'])
    expect(await (await she.get(`${base}/${page}`)).text(), page).toContain(family)
  expect(await (await she.get(`/urgent/${base.split('/')[2]}/as-it-stands`)).text()).toContain(
    family.toUpperCase(),
  )
  const tooLong = { ...named, 'person.family': 'a'.repeat(121) }
  expect((await she.answer(`${base}/person/name`, tooLong)).status).toBe(422)
})

test('the page of a list says before it asks that naming nobody is a complete answer', async () => {
  const { she, base } = await begun()
  const [before] = (await (await she.get(`${base}/contacts/contacts`)).text()).split('Add a person')
  expect(before).toContain('If there is nobody you want to name, that is a complete answer.')
})

test('every way out goes on and is no error', async () => {
  for (const wayOut of ['not-sure', 'declined', 'talk', 'skipped']) {
    const { she, base } = await begun()
    const answer = await she.post(`${base}/matters/value`, { wayOut, read: '1' })
    expect(answer.status).toBe(303)
    expect(led(answer)).toBe(`${base}/matters/fear`)
  }
})

test('stopping saves what is half written, and the chapters begin with it', async () => {
  const { she, base } = await begun()
  await she.post(`${base}/matters/value`, { 'matters.value': 'half a senten', do: 'stop', read: '1' })
  expect(await (await she.get(base)).text()).toContain('half a senten')
  expect(await (await she.get(`${base}/matters/value`)).text()).toContain('half a senten')
})

test('a session that ran out loses no word: signing in again leads back to them', async () => {
  const { she, base, later, as } = await begun()
  later(21 * 3600)
  const answer = await she.post(`${base}/matters/value`, { 'matters.value': 'written late', read: '1' })
  expect(led(answer)).toContain('/sign-in?returnTo=')
  const again = await as(rose)
  expect(await (await again.get(`${base}/matters/value`)).text()).toContain('written late')
})

test('RULE-SAF-6: the same question answered on two devices shows both texts side by side', async () => {
  const { she, base } = await begun()
  await she.post(`${base}/matters/value`, { 'matters.value': 'first text', read: '1' })
  const late = await she.post(`${base}/matters/value`, { 'matters.value': 'second text', read: '1' })
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain('first text')
  expect(page).toContain('second text')
})

test('a double click saves once', async () => {
  const { she, base, ports, plan } = await begun()
  const send = () => she.post(`${base}/matters/value`, { 'matters.value': 'once', read: '1' })
  const answers = await Promise.all([send(), send(), send()])
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect((await ports.plans.load(planId(plan))).version).toBe(2)
})

test('another person finds no plan under her address', async () => {
  const { base, as } = await begun()
  const other = await as(stranger)
  for (const path of ['', '/matters/value', '/matters/check', '/submission', '/carers', '/withdrawal']) {
    expect((await other.get(`${base}${path}`)).status).toBe(404)
  }
})

test('a carer writes in his own voice, beside hers; RULE-04 names him; what she hides he is not asked', async () => {
  const { she, base, as } = await begun()
  await she.post(`${base}/matters/value`, { 'matters.value': 'her words', read: '1' })
  await she.post(`${base}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await as(daniel)
  expect((await he.get(`${base}/matters/value`)).status).toBe(404)
  await he.post(`${base}/joining`)
  const page = await (await he.get(`${base}/matters/value`)).text()
  expect(page).toContain('her words')
  await he.post(`${base}/matters/value`, { 'matters.value': 'his words', read: '4' })
  expect(await (await she.get(`${base}/matters/value`)).text()).toContain('Daniel (son) says:')
  await she.post(`${base}/matters/fear`, { wayOut: 'skipped', hides: 'yes', read: '9' })
  expect((await he.get(`${base}/matters/fear`)).status).toBe(404)
  const carers = await (await she.get(`${base}/carers`)).text()
  expect(carers).toContain('The email says that Rose')
  const removal = /href="([^"]+\/removal)"/.exec(carers)?.[1] ?? ''
  const asked = await (await she.get(removal)).text()
  expect(asked).toContain('We send them no email about it, unless you choose that here.')
  expect(asked).toMatch(/<input(?![^>]* checked)[^>]* name="tell"[^>]*>/)
  expect(asked).toContain('they read that they no longer help with this plan')
  expect(asked, 'the approved page is as it was').toContain(
    'urgent care and your practice read beside it that you no longer stand by it, since when, and to ask you alone. Somebody near you may see or hear that all the same.',
  )
  expect((await he.get(base)).status, 'nothing has changed by asking').toBe(200)
  await she.post(removal)
  expect(led(await she.get(removal)), 'there is nothing to end twice').toBe(`${base}/carers`)
  for (const path of ['', '/matters/value', '/carers']) {
    const ended = await he.get(`${base}${path}`)
    expect(ended.status, path).toBe(403)
    const page = await ended.text()
    expect(page).toContain('You no longer help with this plan')
    expect(page).not.toMatch(/Rose|her words/)
  }
  const late = await he.post(`${base}/matters/value`, { 'matters.value': 'what I wrote late', read: '4' })
  expect(await late.text()).toMatch(/You no longer help with this plan[\s\S]*what I wrote late/)
  expect((await (await as(stranger)).get(base)).status, 'who never helped').toBe(404)
})

test('who is asked to help may say no, once and without a reason, and the person reads it kindly', async () => {
  const { she, base, as, ports, plan } = await begun()
  await she.post(`${base}/carers`, {
    'helper.name': 'Daniel',
    'helper.relationship': 'son',
    'helper.email': daniel.email,
  })
  const he = await as(daniel)
  expect(await (await he.get('/plans')).text()).toContain('No, thank you')
  const saysNo = () => he.post(`${base}/declining`)
  expect(led(await saysNo())).toBe('/plans?declined=yes')
  expect(led(await saysNo())).toBe('/plans')
  expect(await (await he.get('/plans?declined=yes')).text()).toContain('You said no.')
  expect((await he.get(base)).status, 'who never helped finds no plan').toBe(404)
  expect((await he.post(`${base}/joining`)).status).toBe(404)
  expect(await (await she.get(`${base}/carers`)).text()).toContain('Daniel said: no, thank you.')
  expect(Object.values((await ports.plans.load(planId(plan))).carers)).toMatchObject([{ declined: true }])
  expect((await (await as(stranger)).post(`${base}/declining`)).status).toBe(303)
  expect((await ports.plans.load(planId(plan))).version).toBe(3)
})

test('RULE-MH-1: what sounds like danger is saved first and then leads to whom to call, never to a block', async () => {
  const { she, base } = await begun()
  const answer = await she.post(`${base}/matters/fear`, {
    'matters.fear': 'I want to end my life',
    read: '1',
  })
  expect(led(answer)).toContain('/help-now?page=2&next=')
  const page = await (await she.get(led(answer))).text()
  expect(page).toContain('tel:999')
  expect(page).toContain('Go on with my plan')
  expect(await (await she.get(`${base}/matters/fear`)).text()).toContain('I want to end my life')
})

test('a list adds one item for a double click, takes it out, keeps it and puts it back', async () => {
  const { she, base } = await begun()
  const add = () => she.post(`${base}/contacts/contact/items`, { item: 'item-1' })
  expect(led(await add())).toBe(`${base}/contacts/contact/item-1/name`)
  await add()
  await she.post(`${base}/contacts/contact/item-1/name`, { 'contact.name': 'Daniel Adeyemi', read: '2' })
  const list = await (await she.get(`${base}/contacts/contacts`)).text()
  expect(list.match(/contact\/item-1\/removal/g)).toHaveLength(1)
  await she.post(`${base}/contacts/contact/item-1/removal`)
  expect(await (await she.get(`${base}/contacts/contacts`)).text()).toContain('Put back')
  await she.post(`${base}/contacts/contact/item-1/restoration`)
  expect(await (await she.get(`${base}/contacts/contacts`)).text()).toContain('Daniel Adeyemi')
})

test.each([
  ['no Origin', { Origin: '' }, 403],
  ['a foreign Origin', { Origin: 'https://evil.example' }, 403],
  ['Origin null', { Origin: 'null' }, 403],
  ['plain text', { 'Content-Type': 'text/plain' }, 415],
  ['json', { 'Content-Type': 'application/json' }, 415],
  ['an odd-case foreign type', { 'Content-Type': 'Multipart/Form-Data; boundary=x' }, 415],
])('a post with %s changes nothing', async (_, headers, status) => {
  const { she, base } = await begun()
  const answer = await she.post(`${base}/matters/value`, { 'matters.value': 'forged', read: '1' }, headers)
  expect(answer.status).toBe(status)
  expect(await (await she.get(`${base}/matters/value`)).text()).not.toContain('forged')
})

test('five megabytes are refused with 413 and a page in plain words', async () => {
  const { she, base } = await begun()
  const answer = await she.post(`${base}/matters/value`, {
    'matters.value': 'x'.repeat(5_000_000),
    read: '1',
  })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('too much text')
})

test('a field that is on no page of theirs, or on another page, is not answered by whoever sends it along', async () => {
  const { she, base, ports } = await begun()
  const answer = await she.answer(`${base}/matters/value`, {
    'matters.value': 'mine',
    ...{ 'rec.cpr.decision': 'not-for-cpr', 'matters.fear': 'smuggled', 'sign.involved': 'person' },
  })
  expect(answer.status).toBe(303)
  const { voices } = await ports.plans.load(planId(base.split('/')[2] ?? ''))
  expect(Object.keys(voices)).toEqual(['person'])
  expect(Object.keys(voices.person ?? {})).toEqual(['matters'])
  expect(Object.keys(voices.person?.matters?.answers ?? {})).toEqual(['matters.value'])
})

test.each(['-5', '', 'x', '1.5'])('a version that no page shows (%j) is none that was read', async (read) => {
  const { she, base } = await begun()
  await she.answer(`${base}/matters/value`, { 'matters.value': 'what stands' })
  const late = await she.post(`${base}/matters/value`, { 'matters.value': 'what was forged', read })
  expect(late.status).toBe(409)
  expect(await (await she.get(`${base}/matters/check`)).text()).toContain('what stands')
})

test('when nothing can be written, the page comes back with 503 and every word that was typed', async () => {
  const { she, base, file } = await begun()
  const letGo = await held(file)
  const answer = await she.post(`${base}/matters/value`, { 'matters.value': 'my garden at dawn', read: '1' })
  expect(answer.status).toBe(503)
  const page = await answer.text()
  expect(page).toContain('my garden at dawn')
  expect(page).toContain('could not be saved right now')
  await letGo()
  const again = await she.post(`${base}/matters/value`, { 'matters.value': 'my garden at dawn', read: '1' })
  expect(again.status).toBe(303)
}, 30_000)

test('a text far too long for its question comes back to its writer, whole', async () => {
  const { she, base } = await begun()
  const pasted = 'a long letter '.repeat(30_000)
  const answer = await she.post(`${base}/matters/value`, { 'matters.value': pasted, read: '1' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(pasted.trim())
})

test('the gentle warning before the crises is a page, read once, with no other answer than going on', async () => {
  const { she, base } = await begun()
  expect(led(await she.get(`${base}/crisis`))).toBe(`${base}/crisis/opening`)
  const page = await (await she.get(`${base}/crisis/opening`)).text()
  expect(page).toContain('come back on another day')
  expect(page).not.toContain('name="wayOut"')
  const answer = await she.post(`${base}/crisis/opening`, { 'crisis.opening': 'seen', read: '1' })
  expect(led(answer)).toBe(`${base}/crisis/crises`)
  expect(led(await she.get(`${base}/crisis`))).toBe(`${base}/crisis/crises`)
  expect(await (await she.get(`${base}/crisis/check`)).text()).not.toContain('You have read')
})
