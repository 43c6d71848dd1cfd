import { expect, test } from 'vitest'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { paperAddress } from '#src/web/urgent/paper-state.ts'
import { danielsVoice, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, daniel, helen, larkfield, priya, rose } from '#test/kit/an-app.ts'
import { becauseAttending } from '#test/kit/on-call.ts'
import { approve, planIn } from '#test/web/frame/plan-states.ts'

const people = (text: string) => says({ section: 'about', step: 'people' }, { 'about.people': text })
const stopped = 'No apixaban: the hospital stopped it after the bleed'
const newer = 'wrote something newer on'

const page = async (it: AnApp, who: typeof helen, at: string) => (await (await it.as(who)).get(at)).text()
const rowOfRose = async (it: AnApp, at: string) =>
  /PATEL, Asha[\s\S]*?<\/tr>/.exec(await page(it, helen, at))?.[0] ?? ''

/** Priya said why she reads it. */
const atNight = async (it: AnApp) => {
  const she = await it.as(priya)
  await she.post(`/urgent/${rosesPlan}/reason`, becauseAttending)
  return async () => (await she.get(`/urgent/${rosesPlan}`)).text()
}

test('what a helper writes beside an approved plan stands at its practice with who and when, and never with the words', async () => {
  const it = await planIn('a')
  expect(await page(it, helen, '/reviews/all?show=changed')).not.toContain('PATEL, Asha')
  await does(it, daniel, people(stopped))
  const line = /Daniel Patel \(helper\) wrote something on \d+ \w+ 20\d\d that has not been handed over/
  expect(await page(it, helen, '/reviews')).toMatch(
    /Changed since the approval, and not handed over[\s\S]*PATEL, Asha[^<]*<\/bdi><\/a>, [^<]*: Daniel Patel \(helper\) wrote/,
  )
  expect(await rowOfRose(it, '/reviews/all?show=changed')).toMatch(line)
  const review = await page(it, helen, `/plans/${rosesPlan}/review`)
  expect(review).toMatch(line)
  expect(review).toContain('A helper wrote something newer, and no clinician has read it')
  for (const way of ['Call the person, or the helper', 'open it together with them', 'suspend it'])
    expect(review).toContain(way)
  for (const at of ['/reviews', '/reviews/all', `/plans/${rosesPlan}/review`])
    expect(await page(it, helen, at)).not.toContain('apixaban')
})

test('at night and on the page of a paper that somebody who helps wrote something newer, when, and nothing of it', async () => {
  const it = await planIn('a')
  const read = await atNight(it)
  expect(await read()).not.toContain(newer)
  const paper = () =>
    page(it, priya, new URL(paperAddress(it.ports, { plan: rosesPlan, version: 1 })).pathname)
  expect(await paper()).toContain('This paper is the newest version')
  await does(it, daniel, people(stopped))
  const night = await read()
  expect(night).toMatch(/Somebody who helps wrote something newer on \d+ \w+ 20\d\d that nobody has checked/)
  expect(night).not.toContain('apixaban')
  expect(night).toMatch(/id="changes"[\s\S]*None from the person since approval <b>Somebody who helps/)
  expect(await paper()).toContain('Do not act on this paper alone')
  const fhir = await (await it.as(priya)).get(`/fhir/R4/DocumentReference?identifier=9990000018`)
  expect(await fhir.text()).not.toContain('apixaban')
})

test('handed over it is read by the practice, and nobody has checked it until the approval', async () => {
  const it = await planIn('a')
  const read = await atNight(it)
  await does(it, daniel, people(stopped))
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  expect(await rowOfRose(it, '/reviews/all')).not.toContain('(helper) wrote something')
  expect(await read()).toContain(newer)
  await approve(it)
  expect(await read()).not.toContain(newer)
  expect(publicationOf(await it.ports.plans.load(rosesPlan))).not.toHaveProperty('helpersWrote')
})

test('nothing is said of a helper where the person alone changes the plan, or a helper says again what is approved', async () => {
  const it = await planIn('c')
  const plan = await it.ports.plans.load(rosesPlan)
  expect(rowOf(plan).wroteBeside).toEqual([])
  expect(publicationOf(plan)).not.toHaveProperty('helpersWrote')
  const other = await planIn('d')
  await does(other, daniel, people('He sings in the choir'))
  await does(other, rose, { kind: 'submit', practice: larkfield.id })
  await approve(other)
  await does(other, daniel, people(stopped))
  expect(rowOf(await other.ports.plans.load(rosesPlan)).wroteBeside).toHaveLength(1)
  const back = await does(other, daniel, people('He sings in the choir'))
  expect(rowOf(back).wroteBeside).toEqual([])
})

test('what a helper took out of what they had approved is something newer too', async () => {
  const it = await planIn('d')
  const item = { section: 'contacts', at: ['contact', 'one-of-daniel'] }
  await does(it, daniel, { kind: 'add-item', ...item })
  await does(it, daniel, says({ ...item, step: 'name' }, { 'contact.name': 'Joe Brand' }))
  await does(it, daniel, says({ ...item, step: 'relationship' }, { 'contact.relationship': 'child' }))
  await does(it, daniel, says({ ...item, step: 'phones' }, { 'contact.phones': ['07700 900118'] }))
  await does(it, rose, { kind: 'submit', practice: larkfield.id })
  await approve(it)
  const plan = await it.ports.plans.load(rosesPlan)
  expect(rowOf(plan).wroteBeside).toEqual([])
  const out = await does(it, daniel, { kind: 'remove-item', ...item })
  expect(rowOf(out).wroteBeside).toMatchObject([{ name: 'Daniel Patel' }])
})

test('of what a reader is not shown, that a helper wrote there is not told either', async () => {
  const it = await planIn('a')
  const read = await atNight(it)
  const contact = { section: 'contacts', at: ['contact', 'one-contact'], step: 'knows' }
  const after = await does(it, daniel, says(contact, { 'contact.knowsDiagnosis': 'no' }))
  expect(rowOf(after).wroteBeside, 'the practice is told').toHaveLength(1)
  expect(await read(), 'kept for the practice alone').not.toContain(newer)
})

test('a helper whose words count no more, or who hands the plan over, is not named so', async () => {
  const it = await planIn('a')
  await does(it, daniel, people(stopped))
  const gone = await does(it, rose, { kind: 'remove-carer', carer: danielsVoice })
  expect(rowOf(gone).wroteBeside).toEqual([])
  expect(publicationOf(gone)).not.toHaveProperty('helpersWrote')
})
