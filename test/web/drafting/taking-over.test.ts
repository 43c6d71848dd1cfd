import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { anApp, baseUrl, daniel, helen, larkfield, led, readOn, rose, stranger } from '#test/kit/an-app.ts'

const whom = { 'for.name': 'Rose', 'for.relationship': 'son' }
const addressShown = /http:\/\/localhost:3000(\/plans\/[\w-]+\/yours)/
const codeShown = /class="sayso-card__letters">([\w-]+)</

/** A plan that Daniel began for Rose, with a word of his in it. */
const begun = async () => {
  const it = await anApp()
  const he = await it.as(daniel)
  const home = led(await he.post('/plans/for-somebody', whom))
  await he.answer(`${home}/matters/value`, { 'matters.value': 'Her garden' })
  const plan = () => it.ports.plans.load(planId(home.split('/')[2] ?? ''))
  const offered = async () => {
    const page = await (await he.post(`${home}/hand-to-person`)).text()
    return { page, address: addressShown.exec(page)?.[1] ?? '', code: codeShown.exec(page)?.[1] ?? '' }
  }
  return { ...it, he, home, plan, offered, she: await it.as(rose) }
}

test('a helper begins a plan for somebody, goes on as a helper, and reads that nobody has it yet', async () => {
  const { he, home, plan } = await begun()
  expect(await (await he.get('/plans')).text()).toContain(`href="${home}"`)
  expect((await plan()).owner).toBeUndefined()
  const page = await (await he.get(home)).text()
  expect(page).toContain('You began this plan for Rose')
  expect(page, 'who has no email address is led to the practice').toContain('If Rose has no email address')
  expect(await (await he.get('/plans/for-somebody')).text()).toContain(
    'can begin the plan with them, and needs no email address for it',
  )
  expect(page).toContain(`href="${home}/hand-to-person"`)
  for (const own of ['submission', 'withdrawal', 'carers', 'card'])
    expect((await he.get(`${home}/${own}`)).status, own).toBe(404)
})

test('while nobody can hand the plan over, a private word says that nobody reads it, and whom to call', async () => {
  const { he, home, offered, she } = await begun()
  const page = await (await he.get(`${home}/private-word`)).text()
  expect(page).toContain('Nobody reads this now. Rose has to make the plan their own first')
  expect(page).toContain('call the GP practice of Rose and say it there')
  for (const promise of ['They read it once the plan is handed over', 'of the practice can read this'])
    expect(page).not.toContain(promise)
  const kept = await (await he.get(`${home}/private-word?kept=1`)).text()
  expect(kept).toContain('Nobody reads it unless Rose makes the plan their own')
  const { address, code } = await offered()
  await she.post(address, { code })
  expect(await (await he.get(`${home}/private-word`)).text()).toContain(
    'They read it once the plan is handed over',
  )
})

test('without a name, or for more people than anybody helps in a day, no plan is begun', async () => {
  const { he } = await begun()
  expect((await he.post('/plans/for-somebody', { ...whom, 'for.name': '' })).status).toBe(422)
  expect((await he.post('/plans/for-somebody', { ...whom, 'for.relationship': '' })).status).toBe(422)
  for (let count = 1; count < 20; count += 1) await he.post('/plans/for-somebody', whom)
  expect((await he.post('/plans/for-somebody', whom)).status).toBe(422)
})

test('the code stands on one page only; whoever brings it has the plan, and the helper stays a helper', async () => {
  const { he, home, offered, she, plan } = await begun()
  const { page, address, code } = await offered()
  expect(code).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{4}$/)
  expect(page).not.toContain('Her garden')
  expect(await (await he.get(`${home}/hand-to-person`)).text()).not.toContain(code)
  const asked = await (await she.get(address)).text()
  for (const word of ['Rose', 'Daniel', 'Her garden'])
    expect(asked.split('<main')[1], word).not.toContain(word)
  expect(led(await she.post(address, { code: ` ${code.toLowerCase().replaceAll('-', ' ')}` }))).toBe(home)
  expect((await plan()).owner).toBe(rose.id)
  const hers = await (await she.get(home)).text()
  expect(hers).toContain('Daniel began this plan for you')
  expect(hers).toContain(`href="${home}/submission"`)
  expect(await (await she.get('/plans')).text()).toContain(`href="${home}"`)
  expect(await (await she.get(`${home}/matters/value`)).text(), 'his words are shown as his').toContain(
    'Her garden',
  )
  const his = await (await he.get(home)).text()
  expect([his.includes('hand-to-person'), his.includes('matters')]).toEqual([false, true])
  expect((await he.get(`${home}/hand-to-person`)).status).toBe(404)
  expect(hers).toContain('You can take away their access')
  const carer = Object.keys((await plan()).carers)[0]
  await she.post(`${home}/carers/${carer}/removal`, {})
  const after = await (await she.get(home)).text()
  expect(after).toContain('These count no more. They no longer help with it')
  expect(after).not.toContain('You can take away their access')
})

test('a wrong code is said to be wrong, ten of them end it, and another one works', async () => {
  const { offered, she, as } = await begun()
  const { address, code } = await offered()
  const other = await as(stranger)
  for (let count = 0; count < 10; count += 1) {
    const answer = await other.post(address, { code: 'AAA-AAA-AAAA' })
    expect([answer.status, (await answer.text()).includes('This is not the code')]).toEqual([422, true])
  }
  expect((await she.post(address, { code })).status, 'also for the right one').toBe(404)
  expect((await she.get(address)).status).toBe(404)
  const again = await offered()
  expect(led(await she.post(address, { code: again.code }))).toMatch(/^\/plans\//)
})

test('a code is too old after two weeks', async () => {
  const { offered, as, home, later } = await begun()
  const { address, code } = await offered()
  later(14 * 24 * 3600)
  const onTime = await begun()
  const other = await onTime.offered()
  onTime.later(14 * 24 * 3600)
  expect(led(await (await onTime.as(rose)).post(other.address, { code: other.code }))).toBe(onTime.home)
  later(1)
  expect((await (await as(rose)).post(address, { code })).status).toBe(422)
  expect((await (await as(rose)).get(home)).status).toBe(404)
})

test('nobody but who began it offers it, and who began it, whoever is on duty and whoever has no offer cannot take it', async () => {
  const { he, home, offered, she, as, stranger: nobody } = await begun()
  const address = `${home}/yours`
  expect((await she.get(address)).status, 'before there is a code').toBe(404)
  const { code } = await offered()
  expect((await he.post(address, { code })).status).toBe(404)
  expect((await she.post(`${home}/hand-to-person`)).status).toBe(404)
  expect(led(await nobody.get(address))).toContain('/sign-in')
  const onDuty = await as(helen)
  expect(led(await onDuty.post(address, { code }))).toBe('/account/duty')
  expect((await (await as(stranger)).get(home)).status, 'the address opens nothing else').toBe(404)
})

test('a clinician begins a plan with somebody, writes in it at once, gives it to the person, and has it in review still', async () => {
  const { as, ports, she } = await begun()
  await ports.practices.add({ ...larkfield, nation: 'wales' })
  const clinician = await as(helen)
  const review = led(await clinician.post('/reviews/for-somebody', { 'for.name': 'Rose' }))
  const away = `${review}/about/at-their-word/about.stayAway`
  expect(await (await clinician.get(`${review}/about`)).text()).toContain(
    'value="at-their-word about.stayAway"',
  )
  const told = {
    read: readOn(await (await clinician.get(away)).text()),
    'about.stayAway': 'Not my cousin Ted',
  }
  expect(led(await clinician.post(away, told))).toBe(`${review}/about#t-about-stayAway`)
  expect(review).toMatch(/^\/plans\/[\w-]+\/review$/)
  const home = review.replace('/review', '')
  const id = planId(home.split('/')[2] ?? '')
  expect(await ports.plans.load(id)).toMatchObject({ status: 'in-review', nation: 'wales' })
  expect(await (await clinician.get('/reviews')).text()).toContain(review)
  expect(await (await clinician.get(review)).text()).toContain(`href="${home}/hand-to-person"`)
  const page = await (await clinician.post(`${home}/hand-to-person`)).text()
  const code = codeShown.exec(page)?.[1] ?? ''
  expect(page).toContain(`${baseUrl}${home}/yours`)
  expect(led(await she.post(`${home}/yours`, { code }))).toBe(home)
  expect(await (await she.get(home)).text()).toContain('Your practice began this plan with you')
  expect(await (await clinician.get(review)).text()).not.toContain('hand-to-person')
  expect((await clinician.get(`${home}/hand-to-person`)).status).toBe(404)
})

test('who has a plan already has both after taking one over', async () => {
  const { offered, she, home } = await begun()
  const own = led(await she.post('/plans', { name: 'Rose' }))
  const { address, code } = await offered()
  await she.post(address, { code })
  const page = await (await she.get('/plans')).text()
  expect([page.includes(`href="${own}"`), page.includes(`href="${home}"`)]).toEqual([true, true])
})

/** A plan that Rose owns and her practice has in review, with who made a code for it. */
const owned = async () => {
  const it = await begun()
  await it.ports.practices.add({ ...larkfield, nation: 'wales' })
  const clinician = await it.as(helen)
  const home = led(await clinician.post('/reviews/for-somebody', { 'for.name': 'Rose' })).replace(
    '/review',
    '',
  )
  const given = codeShown.exec(await (await clinician.post(`${home}/hand-to-person`)).text())?.[1] ?? ''
  await it.she.post(`${home}/yours`, { code: given })
  const lost = `${home}/lost-mailbox`
  const knownBy = 'Came in with her passport; I have known her for years.'
  const makeCode = async () =>
    codeShown.exec(await (await clinician.post(lost, { 'known-by': knownBy })).text())?.[1] ?? ''
  return {
    ...it,
    clinician,
    home,
    lost,
    knownBy,
    makeCode,
    load: () => it.ports.plans.load(planId(home.split('/')[2] ?? '')),
  }
}

test('H34: whose mailbox is lost gets a code from the practice, who says how she is known; the old way in ends, and is told', async () => {
  const { as, she, clinician, home, lost, knownBy, makeCode, load } = await owned()
  expect(await (await clinician.get(`${home}/life`)).text()).toContain(`href="${lost}"`)
  const unsaid = await clinician.post(lost, { 'known-by': ' ' })
  expect([unsaid.status, (await load()).takeOver]).toEqual([422, undefined])
  const newcomer = await as(stranger)
  const code = await makeCode()
  expect(code).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{4}$/)
  expect(await (await clinician.get(lost)).text()).not.toContain(code)
  const told = await (await she.get(home)).text()
  for (const text of ['A code was made for your plan', knownBy, 'Stop the code']) expect(told).toContain(text)
  expect((await clinician.post(`${home}/yours`, { code })).headers.get('Location')).toBe('/account/duty')
  expect(led(await newcomer.post(`${home}/yours`, { code }))).toBe(home)
  expect((await load()).owner).toBe(stranger.id)
  expect(led(await she.get(home)), 'the old session is over').toContain('/sign-in')
  expect((await (await as(rose)).get(home)).status, 'and the old address opens nothing').toBe(404)
  const theirs = await (await newcomer.get(home)).text()
  expect(theirs).toContain('Your plan opens with this email address since you used a code')
  expect(theirs).toContain(knownBy)
})

test('H34: whoever still reads the old mailbox stops the code; ten wrong tries end it, and so do three days', async () => {
  const { as, she, home, makeCode, load, later } = await owned()
  const newcomer = await as(stranger)
  const stopped = await makeCode()
  const way = led(await she.post(`${home}/code/end`, {}))
  expect(await (await she.get(way)).text()).toContain('The code is stopped')
  expect((await newcomer.post(`${home}/yours`, { code: stopped })).status).toBe(404)
  const guessed = await makeCode()
  for (let count = 0; count < 10; count += 1) await newcomer.post(`${home}/yours`, { code: 'AAA-AAA-AAAA' })
  expect((await newcomer.post(`${home}/yours`, { code: guessed })).status).toBe(404)
  expect((await load()).owner).toBe(rose.id)
  later(1)
  const old = await makeCode()
  later(3 * 24 * 3600 + 1)
  expect((await (await as(stranger)).post(`${home}/yours`, { code: old })).status).toBe(422)
  expect((await load()).owner).toBe(rose.id)
})

test('of two plans of one name a helper reads which they began and into which they were asked, and of one alone nothing more', async () => {
  const { he, she } = await begun()
  expect(await (await he.get('/plans')).text()).not.toContain('You began this plan.')
  const hers = led(await she.post('/plans', { name: 'Rose' }))
  const invited = { 'helper.name': 'Daniel', 'helper.relationship': 'son', 'helper.email': daniel.email }
  await she.post(`${hers}/carers`, invited)
  await he.post(`${hers}/joining`, {})
  const page = await (await he.get('/plans')).text()
  expect(page).toContain('You began this plan. Changed last on')
  expect(page).toContain('You were asked to help with this plan. Changed last on')
})

test('who writes about somebody else is led from the first question to a plan for them, and a helper is not', async () => {
  const { he, home, she } = await begun()
  const hers = led(await she.post('/plans', { name: 'Rose' }))
  const link = /<main[\s\S]*href="\/plans\/for-somebody"/
  expect(await (await she.get(`${hers}/start/worry`)).text()).toMatch(link)
  expect(await (await he.get(`${home}/start/worry`)).text()).not.toMatch(link)
})
