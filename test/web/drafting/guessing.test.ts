import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { exchangeOf } from '#src/fhir/exchange-of.ts'
import { inVoice } from '#src/flow/words-in.ts'
import { type Caring, carersAfter } from '#src/plan/carer.ts'
import { carerId, instant } from '#src/plan/ids.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { aWholeDraft, danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, helen, rose, stranger } from '#test/kit/an-app.ts'
import { approve, planIn } from '../frame/plan-states.ts'

const base = `/plans/${rosesPlan}`
/** Cards as a page posts them. */
const laid = (field: string, cards: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(cards).map(([card, pile]) => [`${field}.${card}`, pile]))

const world = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const [she, he] = [await it.as(rose), await it.as(daniel)]
  const sort = async (step: string, field: string, cards: Readonly<Record<string, string>>, hides = '') =>
    await she.answer(`${base}/matters/${step}`, { ...laid(field, cards), hides })
  await she.answer(`${base}/matters/more`, { 'matters.more': 'cards' })
  await sort('cards-people', 'matters.cardsPeople', { near: 'very', peace: 'not', pets: 'not' })
  await sort(
    'cards-body',
    'matters.cardsBody',
    { 'no-pain': 'very', 'clear-head': 'very', sleep: 'not' },
    'yes',
  )
  const plan = async () => await it.ports.plans.load(rosesPlan)
  const carer = Object.values((await plan()).carers).find(({ account }) => account === daniel.id)?.id ?? ''
  const hers = async () => await (await she.get(`${base}/guesses`)).text()
  const his = async () => await (await he.get(`${base}/guess`)).text()
  const guess = async () => {
    await he.post(
      `${base}/guess/people`,
      laid('guess.people', { near: 'not', peace: 'somewhat', pets: 'not' }),
    )
    await he.post(
      `${base}/guess/body`,
      laid('guess.body', { 'no-pain': 'not', 'clear-head': 'not', sleep: 'very' }),
    )
  }
  const sheAgrees = (does: string) => she.post(`${base}/guesses/${carer}`, { do: does })
  const heAgrees = (does: string) => he.post(`${base}/guess`, { do: does })
  return { ...it, she, he, plan, carer, hers, his, guess, sheAgrees, heAgrees }
}

const both = /All cards that you and/

test('a helper guesses unseen, and both see both only while both agree', async () => {
  const { hers, his, guess, sheAgrees, heAgrees, she, he, carer } = await world()
  await guess()
  expect(await his()).toContain('Having people they love near them: Matters less')
  for (const page of [await hers(), await his()]) expect(page).not.toMatch(both)
  await heAgrees('agree')
  for (const page of [await hers(), await his()]) expect(page).not.toMatch(both)
  await sheAgrees('agree')
  for (const page of [await hers(), await his()]) expect(page).toMatch(both)
  expect((await she.get(`${base}/talk-cards/${carer}`)).status).toBe(200)
  await heAgrees('take-back')
  for (const page of [await hers(), await his()]) expect(page).not.toMatch(both)
  for (const one of [she, he])
    expect((await one.get(`${base}/talk-cards/${carer}`)).headers.get('Location')).toMatch(/\/guess(es)?$/)
  await heAgrees('agree')
  await sheAgrees('take-back')
  for (const page of [await hers(), await his()]) expect(page).not.toMatch(both)
})

test('the widest gaps come first, three at most, and nothing of what she hides from helpers comes through', async () => {
  const { hers, his, guess, sheAgrees, heAgrees, she } = await world()
  await guess()
  await heAgrees('agree')
  await sheAgrees('agree')
  const talk = (page: string) => page.split('To talk about')[1]?.split('All cards')[0] ?? ''
  expect(talk(await his()).match(/class="sayso-item"/g)).toHaveLength(2)
  expect(talk(await his()).indexOf('people they love')).toBeLessThan(talk(await his()).indexOf('peace'))
  const compared = (page: string) => page.split('To talk about')[1] ?? ''
  for (const page of [await hers(), await his()])
    expect(compared(page)).not.toMatch(/pain|clear head|Sleeping/)
  expect(talk(await hers())).toContain('Having people I love near me')
  // What she shows later comes, and what she takes out of her plan goes.
  await she.answer(`${base}/matters/cards-body`, {
    ...laid('matters.cardsBody', { 'no-pain': 'very' }),
    hides: '',
  })
  expect(compared(await his())).toContain('Being free of pain')
  await she.answer(`${base}/matters/more`, { 'matters.more': 'nothing' })
  expect(await his()).toContain('There is no card yet')
})

test('neither a guess nor what a helper needs moves the draft, and nobody else reads it', async () => {
  const { plan, guess, he, she, as, hers, heAgrees, sheAgrees } = await world()
  await she.post(`${base}/submission`, { practice: 'larkfield' })
  const before = await plan()
  await guess()
  await heAgrees('agree')
  await sheAgrees('agree')
  await he.post(`${base}/own-needs`, { 'own.takes': 'sleep', 'own.help': 'A night off each week' })
  expect(await (await he.get(`${base}/own-needs`)).text()).toContain('A night off each week')
  const after = await plan()
  expect(after.draftVersion).toBe(before.draftVersion)
  expect(after.changedIn).toEqual(before.changedIn)
  expect(after.life).toEqual(before.life)
  expect((await she.get(`${base}/own-needs`)).status).toBe(404)
  expect(await hers()).not.toContain('night off')
  const clinician = await as(helen)
  for (const at of ['review', 'review/matters', 'guess', 'guesses', 'own-needs'])
    expect(await (await clinician.get(`${base}/${at}`)).text()).not.toMatch(/night off|guess/i)
  expect(await (await she.get(base)).text()).not.toContain('night off')
})

test('danger in what a helper writes of their own needs opens the page with help, and its words go nowhere (RULE-MH-1)', async () => {
  const { he, plan } = await world()
  const left = await he.post(`${base}/own-needs`, { 'own.help': 'I want to kill myself tonight' })
  expect(left.headers.get('Location')).toMatch(/^\/help-now\?.*as=carer.*kept=typed/)
  const [offer] = (await plan()).helpOffered.slice(-1)
  expect(offer).toBeDefined()
  expect(JSON.stringify(offer)).not.toContain('kill')
})

test('nobody agrees for another helper, and whoever is sent away is compared with no more', async () => {
  const { she, hers, guess, sheAgrees, heAgrees, carer, plan, ports } = await world()
  await guess()
  await heAgrees('agree')
  await sheAgrees('agree')
  const actor = { kind: 'carer' as const, id: daniel.id, name: 'Daniel', relationship: 'son' }
  const forAnother = { kind: 'compare', carer: carerId(carer), agrees: false } as const
  const done = await ports.act(rosesPlan, forAnother, () => ({ ...actor, carer: carerId('another') }))
  expect(done.ok).toBe(false)
  await she.post(`${base}/carers/${carer}/removal`, {})
  expect(await hers()).not.toMatch(both)
  expect((await sheAgrees('agree')).status).toBe(404)
  expect((await plan()).carers[carer]?.removed).toBe(true)
})

test('the cards that are guessed are the cards that she sorts, in the words for others', () => {
  const { form, of } = flows.guess
  const words = flows.sections.map(({ written }) => inVoice(written, 'them').fields)
  for (const [name, about] of Object.entries(of))
    expect(form.words.fields[name]?.choices).toEqual(words.find((fields) => fields[about])?.[about]?.choices)
})

test('whoever took back reads as whoever never agreed: not yet; an offer is there only while it is meant', async () => {
  const { hers, his, guess, sheAgrees, heAgrees } = await world()
  await guess()
  const before = await his()
  expect(await hers()).toContain('Daniel Patel has guessed')
  await sheAgrees('agree')
  expect(await his()).toContain('would like to look together')
  expect(await hers()).toContain('has not said yes yet')
  await sheAgrees('take-back')
  expect(await his()).toBe(before)
  await heAgrees('agree')
  expect(await hers()).toContain('Daniel Patel would like to look together')
  const waits = await his()
  await sheAgrees('agree')
  await sheAgrees('take-back')
  expect(await his()).toBe(waits)
  await heAgrees('take-back')
  expect(await hers()).not.toContain('would like to look together')
})

test('while both look, no guess is made; what is hidden is not named, and her page leads to it whatever she hides', async () => {
  const it = await world()
  const { hers, his, guess, sheAgrees, heAgrees } = it
  await guess()
  expect(await his()).toContain('Change your guess')
  expect(await hers()).toContain(`href="${base}/matters/cards-body"`)
  await heAgrees('agree')
  await sheAgrees('agree')
  expect(await his()).not.toContain('Change your guess')
  const linked = (page: string) => page.split('Your own cards')[1]?.split('</ul>')[0]
  const some = linked(await hers())
  for (const field of ['matters.cardsPeople', 'matters.cardsSay'])
    await does(it, rose, { kind: 'hide', field })
  expect(linked(await hers())).toBe(some)
})

test('the cards to talk about are a page of paper, the same for both, with one question each and no verdict', async () => {
  const { guess, sheAgrees, heAgrees, she, he, carer, as } = await world()
  await guess()
  await heAgrees('agree')
  await sheAgrees('agree')
  const at = `${base}/talk-cards/${carer}`
  const [hers, his] = [await (await she.get(at)).text(), await (await he.get(`${at}?size=large`)).text()]
  expect(his).toContain('sayso-brief--large')
  for (const page of [hers, his]) {
    expect(page).toContain('Not an approved plan')
    expect(page).toContain('Having people they love near them')
    expect(page).toContain('Who should be near, and when is it better to be alone?')
    expect(page).toContain('Daniel Patel guessed: Matters less')
    expect(page).not.toMatch(/right|wrong about|score|%|pain/)
  }
  expect((await he.get(`${base}/talk-cards/another`)).status).toBe(404)
  expect((await (await as(helen)).get(at)).status).toBe(404)
})

test('a guess is in nothing that is approved: not on the desk, the urgent page, the PDF or in exchange', async () => {
  const it = await planIn('h')
  const [she, he] = [await it.as(rose), await it.as(daniel)]
  await he.post(`${base}/guess/people`, laid('guess.people', { near: 'not', pets: 'very' }))
  await he.post(`${base}/guess`, { do: 'agree' })
  await she.post(`${base}/guesses/${danielsVoice}`, { do: 'agree' })
  await approve(it)
  const plan = await it.ports.plans.load(rosesPlan)
  expect(plan.carers[danielsVoice]?.own?.guess).toBeDefined()
  const publication = publicationOf(plan)
  if (!publication) throw new Error('nothing is approved')
  const exchanged = exchangeOf(flows.sections, publication.content)
  for (const one of [publication, exchanged]) expect(JSON.stringify(one)).not.toMatch(/guess/i)
  const clinician = await it.as(helen)
  for (const at of ['review', 'review/matters', 'review/approval'])
    expect(await (await clinician.get(`${base}/${at}`)).text()).not.toMatch(/guess/i)
})

test('whoever is sent away and comes back finds nobody agreeing, and nothing to see', () => {
  const at = instant('2026-11-28T03:00:00Z')
  const guessed = { kind: 'CarerGuessed', carer: danielsVoice, said: {} } as const
  const again = carerId('carer-again')
  const invited = { name: 'Daniel', relationship: 'son', email: daniel.email }
  const facts: readonly Caring[] = [
    { kind: 'CarerInvited', carer: danielsVoice, ...invited },
    { kind: 'CarerJoined', carer: danielsVoice, account: daniel.id },
    guessed,
    { kind: 'CarerCompares', carer: danielsVoice, side: 'person', agrees: true },
    { kind: 'CarerCompares', carer: danielsVoice, side: 'carer', agrees: true },
    { kind: 'CarerRemoved', carer: danielsVoice },
    { kind: 'CarerInvited', carer: again, ...invited },
    { kind: 'CarerJoined', carer: again, account: daniel.id, goesOnAs: danielsVoice },
  ]
  const { carers } = facts.reduce<ReturnType<typeof carersAfter>>(
    (so, fact) => carersAfter(so.carers, fact, at),
    { carers: {} },
  )
  expect(carers[danielsVoice]).toMatchObject({ removed: false, own: { guess: { said: {} } } })
  expect(carers[danielsVoice]?.own?.agreed).toBeUndefined()
})

test('there is a question to begin with for each card, and for no other', () => {
  const { form, opens } = flows.guess
  const cards = Object.values(form.section.fields).flatMap((field) =>
    field.control === 'piles' ? field.choices : [],
  )
  expect(Object.keys(opens).toSorted()).toEqual(cards.toSorted())
  for (const question of Object.values(opens)) expect(question).toMatch(/^[A-Z][^?]+\?$/)
})

test('another helper sees nothing of it, and nobody waits for a yes while both look', async () => {
  const it = await world()
  await it.guess()
  await it.heAgrees('agree')
  await it.sheAgrees('agree')
  expect(await it.his()).not.toMatch(/not said yes yet|would like to look/)
  const other = { carer: carerId('carer-other'), name: 'Ines Roy', relationship: 'friend' }
  await does(it, rose, { kind: 'invite-carer', ...other, email: stranger.email })
  await it.ports.accounts.add(stranger)
  await does(it, stranger, { kind: 'join', email: stranger.email })
  const she = await it.as(stranger)
  expect(await (await she.get(`${base}/guess`)).text()).not.toMatch(/Matters less|Very important/)
  expect((await she.get(`${base}/talk-cards/${other.carer}`)).headers.get('Location')).toBe(`${base}/guess`)
  expect((await she.get(`${base}/talk-cards/${it.carer}`)).status).toBe(404)
})
