import type { Bundle, FhirResource } from 'fhir/r4.js'
import { describe, expect, test } from 'vitest'
import type { Said } from '#src/flow/answer.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId } from '#src/plan/ids.ts'
import { does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, nora, priya, rose, type Visitor } from '#test/kit/an-app.ts'
import { faultsIn } from '#test/kit/fhir-validators.ts'
import { becauseAttending, onCall } from '#test/kit/on-call.ts'
import { anEntry, person, publish, team, whoIs } from '#test/kit/publications.ts'
import { planIn } from '../web/frame/plan-states.ts'

const ines = whoIs({ family: 'Hale', given: 'Ines', born: '1951-02-03', nhsNumber: '9990000026' })
const omar = whoIs({ family: 'Ito', given: 'Omar', born: '1950-01-01', nhsNumber: '9990000034' })
const system = 'https://fhir.nhs.uk/Id/nhs-number'
const readBy = async (she: Visitor, plan: string): Promise<Bundle<FhirResource>> => {
  const response = await she.get(`/fhir/R4/Bundle/${plan.replaceAll('_', '.')}`)
  expect(response.status).toBe(200)
  const bundle: Bundle<FhirResource> = await response.json()
  expect([bundle, ...all(bundle)].flatMap(faultsIn)).toEqual([])
  return bundle
}
const all = ({ entry = [] }: Bundle<FhirResource>): readonly FhirResource[] =>
  entry.flatMap(({ resource }) => resource ?? [])
const of = (bundle: Bundle<FhirResource>, type: FhirResource['resourceType']): readonly FhirResource[] =>
  all(bundle).filter(({ resourceType }) => resourceType === type)
const crew = async (it: AnApp, plan: string, who: Account = priya): Promise<Visitor> => {
  const she = await it.as(who)
  await she.post(`/urgent/${plan}/reason`, becauseAttending)
  return she
}
/** What a machine compares to learn that something is new. */
const namesOf = (bundle: Bundle<FhirResource>) => {
  const [composition] = of(bundle, 'Composition')
  const { date, status } = Object(composition)
  return {
    versionId: bundle.meta?.versionId,
    lastUpdated: bundle.meta?.lastUpdated,
    timestamp: bundle.timestamp,
    identifier: bundle.identifier?.value,
    ...{ date, status },
    composition: composition?.id,
  }
}
const sameIn = (one: object, other: object): readonly string[] => {
  const values = new Map(Object.entries(other))
  return Object.entries(one).flatMap(([name, value]) => (values.get(name) === value ? [name] : []))
}
const pointerTo = async (she: Visitor, number: string | undefined) => {
  const found = await she.post('/fhir/R4/DocumentReference/_search', {
    'subject:identifier': `${system}|${number}`,
  })
  const { resource } = (await found.json()).entry[0]
  return { versionId: resource.meta.versionId, date: resource.date, docStatus: resource.docStatus }
}

describe('a recommendation that was taken back', () => {
  test('is named with why, by whom and when, as the page says it, and as a flag; what it was is told nowhere', async () => {
    const it = await planIn('a')
    const she = await crew(it, rosesPlan)
    const number = (await it.ports.publications.current(rosesPlan))?.nhsNumber
    const before = await readBy(she, rosesPlan)
    const pointed = await pointerTo(she, number)
    expect(JSON.stringify(before)).not.toContain('was taken back')
    it.later(60)
    await does(it, nora, {
      kind: 'take-back-recommendation',
      ...{ field: 'rec.hospital', because: 'She has changed her mind.', of: 1 },
    })
    const after = await readBy(she, rosesPlan)
    const page = textOf(await (await she.get(`/urgent/${rosesPlan}`)).text())
    const [flag] = of(after, 'Flag').filter((one) => JSON.stringify(one).includes('was taken back'))
    const { code, status, period, author } = Object(flag)
    expect([status, author.display]).toEqual(['active', 'Nora Finch'])
    expect(code.text).toMatch(
      /^Hospital was taken back on .* by Nora Finch\. Because: “She has changed her mind\.” It no longer counts\./,
    )
    expect(page, 'the same words as the page').toContain(code.text)
    expect(period.start).toBe(after.timestamp)
    const places = sectionsWith(after, 'was taken back')
    expect(places).toEqual(['Emergency summary', 'Recommendations and CPR'])
    expect(of(after, 'CarePlan').filter((one) => JSON.stringify(one).includes('32485007'))).toEqual([])
    const [old, now] = [namesOf(before), namesOf(after)]
    expect(sameIn(old, now)).toEqual([])
    expect(now.status).toBe('amended')
    const [then, since] = [pointed, await pointerTo(she, number)]
    expect([then.docStatus, since.docStatus]).toEqual(['final', 'amended'])
    expect(since.versionId).not.toBe(then.versionId)
    expect(since.date).toBe(after.timestamp)
  })
})

test('what changes a word of the document changes its name, and reading it again changes nothing', async () => {
  const it = await planIn('a')
  const she = await crew(it, rosesPlan)
  const first = namesOf(await readBy(she, rosesPlan))
  expect(namesOf(await readBy(she, rosesPlan))).toEqual(first)
  it.later(60)
  await does(it, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': 'The sea.' }))
  const begun = await readBy(she, rosesPlan)
  expect(JSON.stringify(begun)).not.toContain('The sea.')
  expect(sameIn(first, namesOf(begun))).toEqual([])
})

test('readers who are told different things have documents of different names', async () => {
  const it = await onCall()
  const entries = [...ines, anEntry('mh.restraintViews', { kind: 'answer', value: 'Hold me by nothing' })]
  const { plan } = await publish(it.ports, { id: 'plan-of-two', entries })
  const duty = { kind: 'urgent-reader', service: 'Vale 111', jobRole: 'Call handler' } as const
  const handler = { ...priya, id: accountId('handler'), email: 'handler@example.org', duty }
  const [one, other] = [
    namesOf(await readBy(await crew(it, plan), plan)),
    namesOf(await readBy(await crew(it, plan, handler), plan)),
  ]
  expect(one.identifier).not.toBe(other.identifier)
  expect(one.versionId).not.toBe(other.versionId)
  expect(one.composition).not.toBe(other.composition)
})

test('nobody reads in their own document that something is kept from them', async () => {
  const it = await onCall()
  const estimate = anEntry('prog.estimate', { kind: 'answer', value: 'last-weeks' }, team)
  const kept = { ...estimate, hold: true } as const
  const entries = [...ines, kept, anEntry('mh.restraintViews', { kind: 'answer', value: 'Nothing' })]
  const { plan } = await publish(it.ports, { id: 'plan-kept', entries, owner: rose.id })
  const own = JSON.stringify(await readBy(await it.as(rose), plan))
  const hint = 'is not shown to your job role'
  expect(own).not.toContain(hint)
  expect(own).not.toContain(kept.shown[0])
  const duty = { kind: 'urgent-reader', service: 'Vale 111', jobRole: 'Call handler' } as const
  const handler = { ...priya, id: accountId('handler'), email: 'handler@example.org', duty }
  expect(JSON.stringify(await readBy(await crew(it, plan, handler), plan))).toContain(hint)
})

describe('what a clinician says of a treatment', () => {
  const stance = (choice: string): Said => ({ kind: 'answer', value: { choice, note: '' } })
  const documentWith = async (choice: string) => {
    const it = await onCall()
    const entries = [...ines, anEntry('rec.hospital', stance(choice), team)]
    const { plan } = await publish(it.ports, { id: `plan-${choice}`, entries })
    return await readBy(await crew(it, plan), plan)
  }

  test('“not recommended” forbids nothing: it is their judgement, and no activity', async () => {
    const bundle = await documentWith('not-recommended')
    expect(JSON.stringify(bundle)).not.toContain('doNotPerform')
    expect(of(bundle, 'CarePlan')).toEqual([])
    const [told] = of(bundle, 'Observation').filter((one) => JSON.stringify(one).includes('not-recommended'))
    expect(told).toMatchObject({
      status: 'final',
      code: { text: expect.any(String) },
      valueCodeableConcept: { coding: [{ code: 'not-recommended' }] },
    })
  })

  test('what was not talked about is no activity, no judgement and no plan of care', async () => {
    const bundle = await documentWith('not-discussed')
    expect(of(bundle, 'CarePlan')).toEqual([])
    expect(of(bundle, 'Observation').filter((one) => JSON.stringify(one).includes('not-discussed'))).toEqual(
      [],
    )
    expect(JSON.stringify(of(bundle, 'QuestionnaireResponse'))).toContain('not-discussed')
  })

  test('what is recommended is planned', async () => {
    const bundle = await documentWith('recommended')
    expect(of(bundle, 'CarePlan')).toMatchObject([
      { intent: 'plan', activity: [{ detail: { code: { coding: [{ code: '32485007' }] } } }] },
    ])
  })
})

test('a second choice of place stands in the resource of the first, and never under its code alone', async () => {
  const it = await onCall()
  const place = (field: string, choice: string) =>
    anEntry(field, { kind: 'answer', value: { choice, note: '' } }, person)
  const first = place('place.death1', 'own-home')
  const second = place('place.death2', 'hospice')
  const both = await publish(it.ports, { id: 'plan-both', entries: [...ines, first, second] })
  const bundle = await readBy(await crew(it, both.plan), both.plan)
  const coded = of(bundle, 'Observation').filter((one) => JSON.stringify(one).includes('395091006'))
  expect(coded).toMatchObject([
    { valueString: first.shown[0], component: [{ valueString: second.shown[0] }] },
  ])
  const alone = await publish(it.ports, { id: 'plan-second', entries: [...omar, second] })
  const only = await readBy(await crew(it, alone.plan), alone.plan)
  expect(JSON.stringify(of(only, 'Observation'))).toContain(second.shown[0])
  expect(JSON.stringify(of(only, 'Observation'))).not.toContain('395091006')
})

const sectionsWith = (bundle: Bundle<FhirResource>, words: string): readonly string[] => {
  const { section } = Object(of(bundle, 'Composition')[0])
  return section
    .filter((one: { text: { div: string } }) => one.text.div.includes(words))
    .map(({ title }: { title: string }) => title)
}
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')
