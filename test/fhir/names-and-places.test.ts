import type { FhirResource } from 'fhir/r4.js'
import { expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import type { Entry } from '#src/plan/content.ts'
import { faultsIn } from '#test/kit/fhir-validators.ts'
import { becauseAttending, onCall } from '#test/kit/on-call.ts'
import { anEntry, person, publish, son, team, whoIs } from '#test/kit/publications.ts'

const ines = whoIs({ family: 'Hale', given: 'Ines', born: '1951-02-03', nhsNumber: '9990000026' })
const said = (value: Json) => ({ kind: 'answer', value }) as const
const row = (parts: Readonly<Record<string, Json>>): Json => ({ id: 'r1', said: parts })

const documentOf = async (...entries: readonly Entry[]) => {
  const it = await onCall()
  const { plan } = await publish(it.ports, { id: 'plan-of-ines', entries: [...ines, ...entries] })
  await it.she.post(`/urgent/${plan}/reason`, becauseAttending)
  const bundle = await (await it.she.get(`/fhir/R4/Bundle/${plan}`)).json()
  const all: readonly FhirResource[] = bundle.entry.map(
    ({ resource }: { resource: FhirResource }) => resource,
  )
  expect([bundle, ...all].flatMap(faultsIn)).toEqual([])
  return (type: FhirResource['resourceType']) => all.filter(({ resourceType }) => resourceType === type)
}

test('an allergy and a medicine bear their names alone; what else was said has its own place, and no sibling’s words stand beside it', async () => {
  const allergies = anEntry(
    'health.allergies',
    said({
      rows: [
        row({ to: 'Penicillin', kind: 'allergy', happens: 'A rash all over', severity: 'severe' }),
        row({ to: 'Latex' }),
      ],
    }),
  )
  const medicines = anEntry(
    'health.medicines',
    said({ rows: [row({ name: 'Donepezil', helps: 'Memory', givenBy: 'Edith' })] }),
  )
  const of = await documentOf(allergies, medicines)
  const [penicillin, latex] = of('AllergyIntolerance')
  expect(penicillin).toMatchObject({
    code: { text: 'Penicillin' },
    ...{ type: 'allergy', criticality: 'high', verificationStatus: { coding: [{ code: 'unconfirmed' }] } },
    reaction: [{ manifestation: [{ text: 'A rash all over' }], severity: 'severe' }],
  })
  expect(latex).toMatchObject({ code: { text: 'Latex' } })
  expect(JSON.stringify(Object(latex).text)).not.toContain('Penicillin')
  expect(of('MedicationStatement')).toMatchObject([
    {
      medicationCodeableConcept: { text: 'Donepezil' },
      reasonCode: [{ text: 'Memory' }],
      note: [{ text: expect.stringContaining('Edith') }],
    },
  ])
})

test('a dose that the team wrote is a dose, and its medicine a medicine', async () => {
  const parts = { medicine: 'Morphine sulfate', amount: '2.5 milligrams', route: 'Under the skin' }
  const more = { repeat: '1 hour', most: '6 doses', for: 'Pain', checked: '2026-11-20', chart: 'yes' }
  const of = await documentOf(anEntry('antic.items', said({ rows: [row({ ...parts, ...more })] }), team))
  const [request] = of('MedicationRequest')
  expect(request).toMatchObject({
    medicationCodeableConcept: { text: 'Morphine sulfate' },
    reasonCode: [{ text: 'Pain' }],
  })
  const [dosage] = Object(request).dosageInstruction
  expect(dosage.text).toMatch(/2\.5 milligrams.*Under the skin.*1 hour.*6 doses/)
  expect(dosage.text).not.toContain('chart')
})

test('whoever is named twice is one person, and nobody is called by what was said of them', async () => {
  const place = { list: 'contact', item: 'k1' }
  const of = await documentOf(
    anEntry('contact.name', said('Daniel Patel'), person, place),
    anEntry('matters.value', said('The garden'), son),
    anEntry(
      'home.dependants',
      said({ rows: [row({ who: 'Greta', born: '4', takesOver: 'Somebody looks.' })] }),
    ),
    anEntry(
      'cyp.parentalResponsibility',
      said({
        rows: [
          row({ name: 'Daniel Patel, his father', holds: 'yes' }),
          row({ name: 'Ida Moss', holds: 'not-known' }),
        ],
      }),
    ),
  )
  const names = of('RelatedPerson').map((one) => Object(one).name[0].text)
  expect(names.toSorted()).toEqual(['Daniel Patel', 'Greta'])
  expect(JSON.stringify(of('RelatedPerson'))).not.toContain('Do you look after')
})

test('that there is no carer does not stand under a code which its answer denies; what nobody checked is not final', async () => {
  const of = await documentOf(anEntry('carer.exists', said('no-carer')))
  const [carer] = of('Observation')
  expect(carer).toMatchObject({ status: 'preliminary', code: { text: expect.any(String) } })
  expect(JSON.stringify(carer)).not.toContain('snomed')
  const has = await documentOf(anEntry('carer.exists', said('has-carer'), team))
  expect(has('Observation')).toMatchObject([
    { status: 'final', valueCodeableConcept: { coding: [{ code: '184156005' }] } },
  ])
  expect(Object(has('Observation')[0]).code.coding).toBeUndefined()
})

test('what somebody proposes for a crisis is told whole: also what makes it worse', async () => {
  const place = { list: 'crisis', item: 'c1' }
  const of = await documentOf(
    anEntry('crisis.name', said('No breath'), person, place),
    anEntry('crisis.firstAction', said('Sit me up'), person, place),
    anEntry('crisis.notHelpful', said(['Laying me flat']), person, place),
  )
  expect(of('CarePlan')).toMatchObject([
    { intent: 'proposal', description: expect.stringMatching(/Sit me up(.|\n)*Laying me flat/) },
  ])
})

test('wishes about after death are under no heading of donation, and who this is under none of the home', async () => {
  const of = await documentOf(anEntry('death.funeral', said('Hymns, and no fuss')))
  const { section } = Object(of('Composition')[0])
  const heading = (words: string) =>
    section
      .filter(({ text }: { text: { div: string } }) => text.div.includes(words))
      .map(({ title, code }: { title: string; code: object }) => [title, JSON.stringify(code)].join(' '))
      .join()
  expect(heading('Hymns')).toContain('After death')
  expect(heading('Hymns')).not.toContain('organ-and-tissue-donation')
  expect(heading('Given names')).not.toContain('social-context')
})
