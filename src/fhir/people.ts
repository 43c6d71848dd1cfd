import type { ContactPoint, Extension, HumanName, Patient, Practitioner, RelatedPerson } from 'fhir/r4.js'
import { entryNamed } from '../flow/spot.ts'
import type { Group } from './each.ts'
import { common, concept, made, type Part, paragraphOf } from './entry-told.ts'
import { narrative } from './narrative.ts'
import {
  nhsNumberSystem,
  numberStatusSystem,
  registrationSystem,
  ukCore,
  ukCoreExtension,
} from './systems.ts'
import type { Made, Making } from './told-plan.ts'

/** Whose plan it is, as it was approved. Nobody traced the number here: it says so. */
export const patientOf = (making: Making, id: string, parts: readonly Part[]): Patient => {
  const { family, given, born, nhsNumber } = making.plan.publication
  const of = (element: string, code?: string) =>
    parts.filter(({ part: one }) => one.element === element && (code === undefined || one.code === code))
  const text = (all: readonly Part[]) => all.flatMap(({ entry }) => entry.shown).join(' ')
  const usual = text(of('name', 'usual'))
  const prefix = text(of('name.prefix'))
  const names: HumanName[] = [
    {
      use: 'official',
      ...(family === '' ? {} : { family }),
      ...(given === '' ? {} : { given: [given] }),
      ...(prefix === '' ? {} : { prefix: [prefix] }),
    },
    ...(usual === '' ? [] : [{ use: 'usual' as const, text: usual }]),
  ]
  const extension = parts.flatMap(patientExtension)
  const telecom = of('telecom').flatMap(({ entry }) => entry.shown.map(contactPoint))
  const address = of('address').map(({ entry, part: { code } }) => ({
    use: code === 'home' ? ('home' as const) : ('temp' as const),
    text: entry.shown.join('\n'),
  }))
  const practice = text(of('generalPractitioner'))
  const gender = genders.find((one) => of('gender').some(({ part: { value } }) => value === one))
  return {
    resourceType: 'Patient',
    id,
    meta: { profile: [ukCore('Patient')] },
    text: narrative([
      { lines: [`${family.toUpperCase()}, ${given}`, born, nhsNumber ?? ''].filter((one) => one !== '') },
    ]),
    ...(extension.length > 0 ? { extension } : {}),
    ...(nhsNumber === undefined ? {} : { identifier: [numbered(nhsNumber)] }),
    name: names,
    ...(telecom.length > 0 ? { telecom } : {}),
    ...(gender ? { gender } : {}),
    ...(born === '' ? {} : { birthDate: born }),
    ...(address.length > 0 ? { address } : {}),
    ...languages(of('communication')),
    ...(practice === '' ? {} : { generalPractitioner: [{ display: practice }] }),
  }
}
const genders = ['female', 'male', 'other', 'unknown'] as const

const numbered = (value: string) => ({
  system: nhsNumberSystem,
  value,
  extension: [
    {
      url: ukCoreExtension('NHSNumberVerificationStatus'),
      valueCodeableConcept: { coding: [{ system: numberStatusSystem, code: '02' }] },
    },
  ],
})

const contactPoint = (value: string): ContactPoint => ({
  system: value.includes('@') ? 'email' : 'phone',
  value,
})

const languages = (parts: readonly Part[]): Pick<Patient, 'communication'> => {
  const communication = parts.map(({ entry, part: { value } }) => ({
    language: concept(entry.shown.join(' '), value),
    preferred: true,
  }))
  return communication.length > 0 ? { communication } : {}
}

/** What has a place in UK Core, or in FHIR, and is a plain yes, no or word there. */
const patientExtension = ({ entry, part: { element, code = '', value } }: Part): Extension[] => {
  if (element !== undefined) return []
  const text = entry.shown.join(' ')
  if (code === 'patient-interpreterRequired' && (value === 'yes' || value === 'no'))
    return [{ url: `http://hl7.org/fhir/StructureDefinition/${code}`, valueBoolean: value === 'yes' }]
  const isWord = ['Extension-UKCore-EthnicCategory', 'Extension-UKCore-BirthSex'].includes(code)
  return isWord
    ? [{ url: `https://fhir.hl7.org.uk/StructureDefinition/${code}`, valueCodeableConcept: { text } }]
    : []
}

/** Somebody of the plan's list; whom nobody rings goes out without a number, and is not active. */
export const contactOf = (making: Making, { first, all }: Group): readonly Made[] => {
  const { entry } = first
  const item = entry.item ?? ''
  const lines = (element: string) =>
    all.filter(({ part: one }) => one.element === element).flatMap((one) => one.entry.shown)
  const isBarred = making.plan.notToRing.has(item)
  const rank = all.find(
    ({ part: { element, code } }) => element === undefined && code === 'Extension-UKCore-ContactRank',
  )
  const base = common(making, 'RelatedPerson', first, '')
  const order = rank?.part.value
  const person: RelatedPerson = {
    resourceType: 'RelatedPerson',
    ...base,
    id: making.idOf(`contact/${item}`),
    text: narrative([
      ...(isBarred ? [{ lines: [making.plan.layout.words.notToRing] }] : []),
      ...making.entries
        .filter((one) => one.item === item && one.list === entry.list)
        .map((one) => paragraphOf(making, one)),
    ]),
    ...(typeof order === 'number' && !isBarred
      ? {
          extension: [...base.extension, { url: ukCoreExtension('ContactRank'), valuePositiveInt: order }],
        }
      : {}),
    active: !isBarred,
    patient: making.patient,
    name: [{ text: lines('name').join(' ') || entry.question }],
    ...some(
      'relationship',
      lines('relationship').map((text) => ({ text })),
    ),
    ...(isBarred ? {} : some('telecom', lines('telecom').map(contactPoint))),
    ...some('address', lines('address').length > 0 ? [{ text: lines('address').join('\n') }] : []),
  }
  return [made(entry, person)]
}

const some = <K extends string, V>(name: K, values: readonly V[]): { readonly [N in K]?: V[] } => {
  const given: { [N in K]?: V[] } = {}
  if (values.length > 0) given[name] = [...values]
  return given
}

/** Whoever signed, with the body that registered them. */
export const signerOf = (making: Pick<Making, 'plan'>, id: string): Practitioner => {
  const { name, registration } = making.plan.publication.content.signedBy
  const [register = '', ...number] = registration.split(' ')
  const system = entryNamed(making.plan.layout.registers, register)
  const own =
    system === undefined
      ? { system: registrationSystem, value: registration }
      : { system, value: number.join('') }
  return {
    resourceType: 'Practitioner',
    id,
    meta: { profile: [ukCore('Practitioner')] },
    text: narrative([{ lines: [name, registration].filter((one) => one !== '') }]),
    ...(registration === '' ? {} : { identifier: [own] }),
    name: [{ text: name }],
  }
}
