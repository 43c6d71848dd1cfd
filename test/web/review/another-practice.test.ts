import { expect, test } from 'vitest'
import { openDisclosures } from '#src/plan/disclosure.ts'
import { does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, daniel, helen, larkfield, priya, rose, tom } from '#test/kit/an-app.ts'
import { drOak, oak, reading, signAtOak } from '#test/kit/oak-street.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { planIn } from '#test/web/frame/plan-states.ts'
import { english } from '#views/words.ts'

/** Approved at Larkfield, changed, and handed to Oak Street. */
const moving = async (before = async (_: AnApp): Promise<void> => {}): Promise<AnApp> => {
  const app = await planIn('a')
  await before(app)
  await app.ports.practices.change({ ...larkfield, phone: '020 7946 0111' })
  await app.ports.practices.add(oak)
  await app.ports.accounts.add(drOak)
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The new garden' }))
  await does(app, rose, { kind: 'submit', practice: oak.id })
  return app
}

test('a plan that is offered to another practice stays with the one that signed it until the other approves', async () => {
  const app = await moving()
  const old = await reading(app, helen)
  const anew = await reading(app, drOak)
  const review = `/plans/${rosesPlan}/review`
  expect(await old(review)).toMatch(
    /^200 [\s\S]*Another practice reads the new draft[\s\S]*Oak Street has it/,
  )
  expect(await old(review)).not.toContain('The new garden')
  expect(await old('/reviews/all')).toContain('PATEL, Asha')
  expect(await old('/reviews')).not.toContain('PATEL, Asha')
  expect(await old(`/urgent/${rosesPlan}`)).toMatch(/^200/)
  expect(await old(`/plans/${rosesPlan}/life/suspension`)).toMatch(/^200/)
  expect(await old(`/plans/${rosesPlan}/matters/review`), 'nothing of the draft').not.toContain(
    'The new garden',
  )
  expect(await anew('/reviews')).toContain('PATEL, Asha')
  expect(await anew(review)).toMatch(/^200/)
  expect(await anew(`/plans/${rosesPlan}/life/suspension`)).toMatch(/^404/)
  const home = await (await reading(app, rose))(`/plans/${rosesPlan}`)
  expect(home).toMatch(/has the new draft to read:[\s\S]*Oak Street[\s\S]*stays with:[\s\S]*Larkfield/)
})

test('at night the number is that of the practice that signed, and to take the draft back ends the offer alone', async () => {
  const app = await moving()
  const crew = await app.as(priya)
  const night = async () => {
    await crew.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
    return await (await crew.get(`/urgent/${rosesPlan}`)).text()
  }
  const before = await night()
  expect(before).toContain('020 7946 0111')
  expect(before).not.toContain('Oak Street')
  const hers = await app.as(rose)
  expect(await (await hers.get(`/plans/${rosesPlan}/taking-back`)).text()).toContain(
    'Oak Street reads no more',
  )
  await hers.post(`/plans/${rosesPlan}/taking-back`)
  expect(await night(), 'still read').toContain('020 7946 0111')
  const [old, anew] = [await reading(app, helen), await reading(app, drOak)]
  expect(await anew(`/plans/${rosesPlan}/review`)).toMatch(/^404/)
  expect(await anew('/reviews/all')).not.toContain('PATEL')
  expect(await old(`/plans/${rosesPlan}/review`)).toContain(
    'The person, or somebody who helps them, is writing in it',
  )
})

test('once the other practice approves, it has the plan, the old one none, and is told', async () => {
  const app = await moving()
  await signAtOak(app)
  const [old, anew] = [await reading(app, helen), await reading(app, drOak)]
  expect((await app.ports.plans.load(rosesPlan)).practice).toBe(oak.id)
  expect(await old(`/plans/${rosesPlan}/review`)).toMatch(/^404/)
  expect(await anew(`/urgent/${rosesPlan}`)).toContain('Oak Street')
})

/** What the son tells Larkfield beside the approved plan, before the draft goes to Oak Street. */
const bruises = 'His brother hits him, I saw the bruises'
const tells = async (app: AnApp, text = bruises): Promise<void> => {
  await (await app.as(daniel)).post(`/plans/${rosesPlan}/private-word`, { text, alone: 'yes' })
}

test('what was told in private to the practice that signed is read by no other that has the draft, and stops no approval there', async () => {
  const app = await moving(tells)
  const anew = await reading(app, drOak)
  const told = ['bruises', english.disclosure.open, english.disclosure.tag, english.review.wordLeft.tag]
  const pages = [`/plans/${rosesPlan}/review`, `/plans/${rosesPlan}/approval`, '/reviews', '/reviews/all']
  for (const page of pages) for (const text of told) expect(await anew(page), page).not.toContain(text)
  const mails = (await app.ports.outbox.newest(9)).filter(({ kind }) => kind === 'read-first')
  expect(mails, 'the one to whom it was told').toHaveLength(1)
  await signAtOak(app)
  expect((await app.ports.plans.load(rosesPlan)).practice).toBe(oak.id)
})

test('once the other practice signed, it learns that danger told to the one before is open, and no word of it; whoever told it reads it on, and can take it back', async () => {
  const app = await moving(tells)
  await signAtOak(app)
  const anew = await reading(app, drOak)
  const review = `/plans/${rosesPlan}/review`
  expect(await anew(review)).toContain(english.disclosure.open)
  expect(await anew('/reviews')).toContain(english.disclosure.tag)
  for (const { version } of openDisclosures(await app.ports.plans.load(rosesPlan)))
    expect(await anew(`/plans/${rosesPlan}/disclosures/${version}`)).toMatch(/^200/)
  await does(app, drOak, { kind: 'open-new-version' })
  for (const page of [review, '/reviews', '/reviews/all']) expect(await anew(page)).not.toContain('bruises')
  const his = await app.as(daniel)
  const own = async () => await (await his.get(`/plans/${rosesPlan}/private-word`)).text()
  expect((await own()).split('bruises')).toHaveLength(2)
  await his.post(`/plans/${rosesPlan}/private-word`, { do: 'take-back' })
  expect(await own()).not.toContain('bruises')
})

test('the practice that signed goes on reading what it was told in private, though the draft is with another or came back from there', async () => {
  const app = await moving((one) => tells(one, 'I would like to talk about her tablets'))
  const [old, anew] = [await reading(app, helen), await reading(app, drOak)]
  const review = `/plans/${rosesPlan}/review`
  const there = async () => {
    expect(await old(review)).toContain('about her tablets')
    expect(await old('/reviews/all')).toContain(english.review.wordLeft.tag)
    for (const page of ['/reviews', '/reviews/all', review])
      for (const text of ['tablets', english.review.wordLeft.tag, english.disclosure.tag])
        expect(await anew(page), page).not.toContain(text)
  }
  await there()
  await does(app, drOak, { kind: 'ask-back', section: 'matters', at: ['matters.fear'], text: 'Who?' })
  await does(app, drOak, { kind: 'return' })
  await there()
})

test('what is told in private once another practice sent the draft back is on the list of the practice that signed, and on no other', async () => {
  const app = await moving()
  const [old, anew] = [await reading(app, helen), await reading(app, drOak)]
  await does(app, drOak, { kind: 'ask-back', section: 'matters', at: ['matters.fear'], text: 'Who?' })
  await does(app, drOak, { kind: 'return' })
  await tells(app)
  const tags = [english.review.wordLeft.tag, english.disclosure.tag, english.review.dangers['by-others']]
  for (const page of ['/reviews', '/reviews/all'])
    for (const tag of tags) expect(await anew(page), page).not.toContain(tag)
  expect(await old('/reviews')).toContain(english.disclosure.tag)
  expect(await old('/reviews/all')).toContain(english.review.wordLeft.tag)
})

test('the same private word told again once another practice has the draft is told to that one too, and is red there', async () => {
  const app = await moving(tells)
  const anew = await reading(app, drOak)
  await tells(app)
  expect(await anew(`/plans/${rosesPlan}/review`)).toContain('bruises')
  const red = await anew('/reviews')
  for (const tag of [english.disclosure.tag, english.review.dangers['by-others']]) expect(red).toContain(tag)
  await tells(app)
  const { privateWords, helpOffered } = await app.ports.plans.load(rosesPlan)
  expect([privateWords.length, helpOffered.length], 'once to each').toEqual([2, 2])
  await does(app, drOak, { kind: 'ask-back', section: 'matters', at: ['matters.fear'], text: 'Who?' })
  await does(app, drOak, { kind: 'return' })
  await tells(app)
  expect((await app.ports.plans.load(rosesPlan)).privateWords, 'Larkfield has it already').toHaveLength(2)
})

test('who sends an account too late reads what a colleague wrote, and nothing of the same answer that another practice has in hands', async () => {
  const app = await planIn('a')
  await app.ports.practices.add(oak)
  for (const account of [drOak, tom]) await app.ports.accounts.add(account)
  const writes = async (text: string) => {
    const place = { section: 'matters', at: [], step: 'fear' }
    await does(app, rose, says(place, { 'matters.fear': text }))
    const at = ['matters.fear']
    return await does(app, rose, { kind: 'offer-help', section: 'matters', at, danger: 'self', text })
  }
  const { version } = await writes('I will do it soon')
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  const place = { section: 'matters', at: ['matters.fear'] }
  await does(app, helen, { kind: 'ask-back', ...place, text: 'Can we talk about this?' })
  await does(app, helen, { kind: 'return' })
  await writes('I will do it at the bridge')
  await does(app, rose, { kind: 'submit', practice: oak.id })
  const way = `/plans/${rosesPlan}/disclosures/${version}`
  const said = (account: string) => ({
    'disclosure.done': 'alone',
    'disclosure.account': account,
    stood: '0',
  })
  const toms = await app.as(tom)
  expect((await toms.post(way, said('I sat with her alone and she is safe'))).status).toBe(303)
  const late = await (await app.as(helen)).post(way, said('I spoke with her sister about it'))
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain('I sat with her alone and she is safe')
  expect(page).toContain('I will do it soon')
  expect(page).not.toContain('at the bridge')
})

test('a question that was kept beside the approved plan is counted where it was told, and never where the draft went meanwhile', async () => {
  const app = await planIn('a')
  await app.ports.practices.add(oak)
  await app.ports.accounts.add(drOak)
  await does(app, rose, { kind: 'ask', section: 'matters', text: 'May I still drive?' })
  await does(app, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The new garden' }))
  await does(app, rose, { kind: 'submit', practice: oak.id })
  const place = { section: 'matters', at: ['matters.value'] }
  await does(app, drOak, { kind: 'ask-back', ...place, text: 'Which garden?' })
  await does(app, drOak, { kind: 'return' })
  await does(app, rose, { kind: 'ask', section: 'matters', text: 'And may I still swim?' })
  const left = english.review.questionLeft.title
  const [old, anew] = [await reading(app, helen), await reading(app, drOak)]
  expect(await old(`/plans/${rosesPlan}/review`)).toContain(left)
  expect(await anew(`/plans/${rosesPlan}/review`)).not.toContain(left)
  const counted = async (practice: typeof oak.id) =>
    (await app.ports.plans.ofPractice(practice)).map(({ isQuestionLeft }) => isQuestionLeft)
  expect([await counted(larkfield.id), await counted(oak.id)]).toEqual([[true], [false]])
})
