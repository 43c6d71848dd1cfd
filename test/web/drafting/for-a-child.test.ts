import { expect, test } from 'vitest'
import { anApp, daniel, larkfield, led } from '#test/kit/an-app.ts'

/** Daniel begins a plan for somebody of this age, in a voice of his own. */
const begun = async (year: string) => {
  const it = await anApp()
  await it.ports.practices.add(larkfield)
  await it.ports.accounts.add(daniel)
  const he = await it.as(daniel)
  const first = led(
    await he.post('/plans/for-somebody', {
      'for.name': 'Milo',
      'for.relationship': 'father',
      asked: 'for.name for.relationship',
    }),
  )
  const base = /^\/plans\/[\w-]+/.exec(first)?.[0] ?? first
  await he.answer(`${base}/start/birth-year`, { 'plan.birthYear': year })
  await he.answer(`${base}/start/reason`, { 'plan.pathways': Number(year) > 2008 ? 'cyp' : 'ltc' })
  const born = { 'person.dob.day': '14', 'person.dob.month': '3', 'person.dob.year': year }
  await he.answer(`${base}/person/date-of-birth`, born)
  const text = async (path: string) => (await he.get(path)).text()
  return { ...it, he, base, text }
}

test('RULE-CYP-1: who began a plan for a child is led to hand it over, and gives nobody of that age a code for it', async () => {
  const { he, base, text } = await begun('2019')
  expect(await text('/plans/for-somebody')).toContain('A child under 16 needs no email address')
  const page = await text(base)
  expect(page).toContain('Hand the plan over')
  expect(page).not.toContain('nobody can hand it to a practice')
  const hand = await text(`${base}/submission`)
  expect(hand).not.toContain('This plan cannot be handed over here')
  expect(hand).not.toMatch(/I agree that this plan|These are my words/)
  const refused = await he.post(`${base}/submission`, { practice: larkfield.id })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('The plan was not handed over')
})

test('whoever has no parental responsibility reads that they hand over all the same, agree to nothing for the child, and who is asked', async () => {
  const { text, base } = await begun('2019')
  const hand = await text(`${base}/submission`)
  expect(hand).toContain('You agree to nothing for the child by this.')
  expect(hand).toContain('If you do not have it, they ask whoever has it.')
  expect(hand, 'nothing that somebody could agree to').not.toContain('name="share.')
  expect(await text('/plans/for-somebody')).toContain('but you cannot agree for the child')
})

test('RULE-CYP-1: nobody hands over for who is 16, and the page says who does', async () => {
  const { he, base, text } = await begun('2010')
  expect(await text(`${base}/submission`)).toContain('Anybody older hands it over themselves')
  expect((await he.post(`${base}/submission`, { practice: larkfield.id })).status).toBe(422)
})

test('whoever began a plan for an adult finds no page to hand it over, and no word of one', async () => {
  const { he, base, text } = await begun('1950')
  expect(await text(base)).not.toContain('Hand the plan over')
  for (const page of ['submission', 'withdrawal'])
    expect((await he.get(`${base}/${page}`)).status, page).toBe(404)
})

test('of a plan that is nobody’s own yet nobody is asked to guess: there is nobody who could look at both', async () => {
  const { he, base, text } = await begun('2019')
  expect(await text(base)).not.toContain('Guess what matters')
  expect((await he.get(`${base}/guess`)).status).toBe(404)
  expect(await text(base)).toContain('What you need yourself')
})

test('who began a plan for somebody has the page of their own needs that the plan links to, before it is anybody else’s', async () => {
  const { he, base, text } = await begun('1943')
  expect(await text(base)).toContain('/own-needs"')
  const page = await he.get(`${base}/own-needs`)
  expect(page.status).toBe(200)
  expect((await he.get(`${base}/guess`)).status).toBe(404)
})

test('a parent takes what they described on paper, in their own name, and is not told at the hand-over what they wrote themselves', async () => {
  const { he, base, text } = await begun('2019')
  expect(await text(`${base}/hospital-page`)).toContain('Nothing is written yet')
  await he.answer(`${base}/start/reason`, { 'plan.pathways': ['cyp', 'ltc'] })
  await he.post(`${base}/health/module/items`, { item: 'fits' })
  const kind = `${base}/health/module/fits`
  await he.answer(`${kind}/kind`, { 'module.kind': 'epilepsy' })
  await he.answer(`${kind}/seizure`, { 'module.whatHappens': 'His eyes go left, then he shakes' })
  await he.answer(`${base}/about/please-do`, { 'about.pleaseDo': 'Count with him' })
  expect(await text(`${base}/prints`)).toContain(`href="${base}/hospital-page"`)
  const paper = await text(`${base}/hospital-page`)
  for (const words of ['His eyes go left, then he shakes', 'Count with him', 'Epilepsy or seizures. What'])
    expect(paper).toContain(words)
  expect(paper).toMatch(/Written by [^,]*, who helps Milo/)
  expect(paper, 'nobody speaks as the child').not.toContain('My own words')
  expect(await text(`${base}/submission`)).not.toContain('What your helpers wrote')
})

test('what was described stays when the reasons change, and says nothing that nobody said', async () => {
  const { he, base, text } = await begun('1950')
  await he.post(`${base}/health/module/items`, { item: 'fits' })
  await he.answer(`${base}/health/module/fits/kind`, { 'module.kind': 'asthma' })
  await he.answer(`${base}/health/module/fits/breath`, { 'module.whatHappens': 'I cannot finish a word' })
  await he.post(`${base}/health/modules`, { module: 'complete' })
  await he.answer(`${base}/start/reason`, { 'plan.pathways': ['frailty'], 'sets-aside': 'yes' })
  const check = await text(`${base}/health/check`)
  // What was described once stays, whatever the plan is for by then.
  expect(check).toContain('I cannot finish a word')
  expect(check).not.toContain('Kept, but not used now')
  expect(check).not.toContain('There is no condition I want to describe')
})
