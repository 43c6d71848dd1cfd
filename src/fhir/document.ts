import type {
  Bundle,
  BundleEntry,
  Composition,
  CompositionSection,
  FhirResource,
  Organization,
  QuestionnaireResponse,
  RelatedPerson,
} from 'fhir/r4.js'
import type { ExchangePart } from '../flow/exchange-layout.ts'
import { markedIn } from '../flow/mark.ts'
import { pathways } from '../flow/section.ts'
import type { Entry } from '../plan/content.ts'
import { itemsFor } from './answers.ts'
import { derived, partsIn, patientIn } from './derived.ts'
import { paragraphOf } from './entry-told.ts'
import { exchangeOf } from './exchange-of.ts'
import { fileUrl } from './makers.ts'
import { narrative, type Paragraph } from './narrative.ts'
import { signerOf } from './people.ts'
import { headingSystem, loinc, odsSystem, pathwaySystem, planSystem, snomed, ukCore } from './systems.ts'
import { type Made, type Making, referenceTo, type ToldPlan } from './told-plan.ts'

/** The approved plan as one document: its composition, its person, every answer, and resources beside them. */
export const documentOf = (plan: ToldPlan): Bundle => {
  const { publication } = plan
  const making = makingOf(plan)
  const entries = exchangedIn(plan)
  const parts = partsIn(making, entries)
  const others = derived(making, parts)
  const patient = patientIn(making, making.idOf('patient'), parts)
  const people = voicesIn(making, entries)
  const answers = responses(making, entries)
  const resources = [
    compositionOf(making, entries, others, answers),
    patient,
    signerOf(making, making.idOf('signer')),
    practiceOf(making),
    ...people,
    ...answers,
    ...others.map(({ resource }) => resource),
  ]
  return {
    resourceType: 'Bundle',
    id: idInFhir(publication.plan),
    meta: { versionId: String(publication.version), lastUpdated: publication.approvedAt },
    type: 'document',
    identifier: { system: planSystem, value: `${publication.plan}|${publication.version}` },
    timestamp: publication.approvedAt,
    entry: resources.map(entryOf),
  }
}

const entryOf = (resource: FhirResource): BundleEntry => ({
  fullUrl: `urn:uuid:${resource.id ?? ''}`,
  resource,
})

/** Ids of plans have letters that ids of FHIR may not have. */
export const idInFhir = (plan: string): string => plan.replaceAll('_', '.')

const makingOf = (plan: ToldPlan): Making => {
  const { publication } = plan
  const idOf = (key: string) => plan.uuid(`${publication.plan}/${publication.version}/${key}`)
  const signer = referenceTo(idOf('signer'), publication.content.signedBy.name)
  const patient = referenceTo(idOf('patient'))
  return {
    ...{ plan, idOf, signer, patient },
    agent: ({ saidBy: { voice, name, relationship = '' } }) => {
      if (voice === 'person') return patient
      if (voice === 'carer') return referenceTo(idOf(`voice/${name}/${relationship}`), name)
      return { ...signer, display: name }
    },
  }
}

/** All that this reader may read and other systems may have: nothing that is shown on a click of its own, and no number of whom nobody rings. */
const exchangedIn = ({ publication, forms, leftOut, notToRing, filesThere }: ToldPlan): readonly Entry[] => {
  const phones = markedIn(forms, 'contact-phones')
  return exchangeOf(forms, publication.content).answers.filter((entry) => {
    const { field, sees, item, said } = entry
    if (sees === 'site' || leftOut.includes(field)) return false
    if (item !== undefined && field === phones && notToRing.has(item)) return false
    return !isFile(entry) || said.kind !== 'answer' || filesThere.has(fileIn(entry))
  })
}

const isFile = (entry: Entry): boolean => fileIn(entry) !== ''
const fileIn = ({ said }: Entry): string => {
  if (said.kind !== 'answer' || typeof said.value !== 'object' || said.value === null) return ''
  if (!('id' in said.value && 'type' in said.value && 'size' in said.value)) return ''
  return String(said.value.id)
}

/** A helper who said something, as who they are to the person. */
const voicesIn = (making: Making, entries: readonly Entry[]): readonly RelatedPerson[] => {
  const carers = entries.flatMap(({ saidBy }) => (saidBy.voice === 'carer' ? [saidBy] : []))
  const each = new Map(carers.map((one) => [`voice/${one.name}/${one.relationship ?? ''}`, one]))
  return [...each].map(([key, { name, relationship }]) => ({
    resourceType: 'RelatedPerson',
    id: making.idOf(key),
    meta: { profile: [ukCore('RelatedPerson')] },
    text: narrative([{ lines: [name, ...(relationship === undefined ? [] : [relationship])] }]),
    patient: making.patient,
    name: [{ text: name }],
    ...(relationship === undefined ? {} : { relationship: [{ text: relationship }] }),
  }))
}

const practiceOf = ({ plan, idOf }: Making): Organization => {
  const { practice, publication } = plan
  const name = practice?.name ?? publication.content.signedBy.practice
  return {
    resourceType: 'Organization',
    id: idOf('practice'),
    meta: { profile: [ukCore('Organization')] },
    text: narrative([{ lines: [name] }]),
    ...(practice && practice.odsCode !== ''
      ? { identifier: [{ system: odsSystem, value: practice.odsCode }] }
      : {}),
    name,
    ...(practice?.phone === undefined ? {} : { telecom: [{ system: 'phone', value: practice.phone }] }),
  }
}

/** One for each voice, so that nobody’s words stand among another’s. */
const responses = (making: Making, entries: readonly Entry[]): readonly QuestionnaireResponse[] => {
  const { plan } = making
  const rules = { forms: plan.forms, fileUrl: (id: string) => fileUrl(plan, id) }
  const voices = Map.groupBy(entries, ({ saidBy: { voice, name, relationship = '' } }) =>
    voice === 'carer' ? `carer/${name}/${relationship}` : voice,
  )
  return [...voices].flatMap(([voice, said]) => {
    const [first] = said
    if (!first) return []
    const source = making.agent(first)
    return {
      resourceType: 'QuestionnaireResponse',
      id: making.idOf(`answers/${voice}`),
      meta: { profile: [ukCore('QuestionnaireResponse')] },
      questionnaire: plan.questionnaire,
      status: plan.publication.version > 1 ? 'amended' : 'completed',
      subject: making.patient,
      authored: plan.publication.approvedAt,
      author: source,
      source,
      item: itemsFor(rules, said),
    }
  })
}

const compositionOf = (
  making: Making,
  entries: readonly Entry[],
  others: readonly Made[],
  answers: readonly QuestionnaireResponse[],
): Composition => {
  const { plan } = making
  const { publication, layout } = plan
  const { content, approvedAt, version } = publication
  const sections = layout.parts.flatMap((part) => sectionOf(making, part, entries, others))
  const kind = layout.documentTypes[pathways.find((one) => one === content.pathways[0]) ?? 'ltc']
  const title = `${layout.words.title}: ${publication.family.toUpperCase()}, ${publication.given}`
  return {
    resourceType: 'Composition',
    id: making.idOf('composition'),
    meta: { profile: [ukCore('Composition')], versionId: String(version) },
    text: narrative([{ head: title, lines: statusLines(plan) }]),
    identifier: { system: planSystem, value: publication.plan },
    status: version > 1 ? 'amended' : 'final',
    type: { coding: [{ system: snomed, code: kind }], text: layout.words.title },
    category: [
      { coding: [{ system: snomed, code: '734163000' }] },
      ...content.pathways.map((code) => ({ coding: [{ system: pathwaySystem, code }] })),
    ],
    subject: making.patient,
    date: approvedAt,
    author: [making.signer],
    title,
    confidentiality: 'R',
    attester: [{ mode: 'professional', time: approvedAt, party: making.signer }],
    custodian: referenceTo(making.idOf('practice')),
    section: [
      ...sections,
      {
        title: layout.words.answers,
        text: narrative([{ lines: [layout.words.answers] }]),
        entry: answers.map(({ id = '' }) => referenceTo(id)),
      },
    ],
  }
}

const statusLines = ({ publication, layout: { words }, notices }: ToldPlan): readonly string[] => {
  const { content, version, approvedAt } = publication
  const { name, jobRole, practice } = content.signedBy
  return [
    `${words.version} ${version}, ${approvedAt.slice(0, 10)}`,
    `${words.approvedBy} ${[name, jobRole, practice].filter((one) => one !== '').join(', ')}`,
    ...(content.reviewOn === '' ? [] : [`${words.reviewOn} ${content.reviewOn}`]),
    ...notices,
    ...(content.told ?? []),
  ]
}

const sectionOf = (
  making: Making,
  part: ExchangePart,
  entries: readonly Entry[],
  others: readonly Made[],
): readonly CompositionSection[] => {
  const { layout } = making.plan
  const title = layout.words.parts[part.id] ?? part.id
  const isHere = part.isSummary ? isNamed(part) : placedIn(layout.parts, part)
  const here = entries.filter(isHere)
  const fields = new Set(here.map(({ field }) => field))
  const refs = others
    .filter(({ field }) => fields.has(field))
    .map(({ resource }) => referenceTo(resource.id ?? ''))
  const paragraphs = [
    ...(part.isSummary ? [{ lines: statusLines(making.plan) }] : []),
    ...absentLines(making.plan, part, here),
    ...here.map((entry) => paragraphOf(making, entry)),
    ...notAskedIn(making.plan, part),
    ...sentencesIn(making.plan, fields),
    ...(part.isSigning ? saidAtSigning(making.plan) : []),
  ]
  if (paragraphs.length === 0) return []
  const coding = [
    { system: headingSystem, code: part.heading },
    ...(part.loinc === undefined ? [] : [{ system: loinc, code: part.loinc }]),
  ]
  return [
    {
      title,
      code: { coding, text: title },
      text: narrative(paragraphs),
      ...(refs.length > 0 ? { entry: refs } : {}),
    },
  ]
}

type Placed = Pick<Entry, 'section' | 'field' | 'list'>
const isNamed =
  ({ of }: ExchangePart) =>
  ({ field }: Placed): boolean =>
    of.includes(field)

/** By its own name, else by its list, else by its section. */
const placedIn =
  (parts: readonly ExchangePart[], part: ExchangePart) =>
  (one: Placed): boolean => {
    const all = parts.filter(({ isSummary }) => !isSummary)
    const by = [one.field, one.list, one.section].find(
      (name) => name !== undefined && all.some(({ of }) => of.includes(name)),
    )
    return by !== undefined && part.of.includes(by)
  }

/** What is said where a decision is missing is never left blank (RULE-CPR-1). */
const absentLines = (
  { sentences }: ToldPlan,
  { absent }: ExchangePart,
  here: readonly Entry[],
): readonly Paragraph[] => {
  if (!absent || here.some(({ field, said }) => absent.until.includes(field) && said.kind === 'answer'))
    return []
  return [{ lines: absent.says.map((name) => sentences[name] ?? '').filter((one) => one !== '') }]
}

const notAskedIn = ({ publication, layout, leftOut }: ToldPlan, part: ExchangePart): readonly Paragraph[] =>
  part.isSummary
    ? []
    : publication.content.notAsked
        .filter((one) => placedIn(layout.parts, part)(one) && !leftOut.includes(one.field))
        .map(({ question }) => ({ head: question, lines: [layout.words.notAsked] }))

const sentencesIn = ({ publication }: ToldPlan, fields: ReadonlySet<string>): readonly Paragraph[] =>
  (publication.content.sentences ?? [])
    .filter(({ field }) => fields.has(field))
    .map(({ words }) => ({ lines: [words] }))

const saidAtSigning = ({ publication }: ToldPlan): readonly Paragraph[] =>
  (publication.content.saidAtSigning ?? []).map(({ question, shown }) => ({ head: question, lines: shown }))
