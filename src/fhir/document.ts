import type {
  Bundle,
  BundleEntry,
  FhirResource,
  Organization,
  QuestionnaireResponse,
  RelatedPerson,
} from 'fhir/r4.js'
import { isList, part } from '../flow/json.ts'
import { markedIn } from '../flow/mark.ts'
import type { Entry } from '../plan/content.ts'
import { itemsFor } from './answers.ts'
import { compositionOf } from './composition.ts'
import { derived, partsIn, patientIn } from './derived.ts'
import { idInFhir } from './document-id.ts'
import { exchangeOf } from './exchange-of.ts'
import { fileUrl } from './makers.ts'
import { narrative } from './narrative.ts'
import { signerOf } from './people.ts'
import { odsSystem, planSystem, ukCore } from './systems.ts'
import { takenBackFlags } from './taken-back.ts'
import { type Making, referenceTo, type ToldPlan, testTag } from './told-plan.ts'

/**
 * The approved plan as one document: its composition, its person, every answer, and resources beside them. It is named by what
 * it says: two documents that say different things, to whomever and whenever, have no name in common.
 */
export const documentOf = (plan: ToldPlan): Bundle =>
  documentNamed(plan, plan.uuid(JSON.stringify(documentNamed(plan, ''))).replaceAll('-', ''))

const documentNamed = (plan: ToldPlan, said: string): Bundle => {
  const { publication, changedAt } = plan
  const entries = exchangedIn(plan)
  const making = makingOf(plan, said, entries)
  const parts = partsIn(making, entries)
  const others = [...takenBackFlags(making), ...derived(making, parts)]
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
    meta: { versionId: making.versionId, lastUpdated: changedAt, ...testTag(plan) },
    type: 'document',
    identifier: { system: planSystem, value: `${publication.plan}|${publication.version}|${said}` },
    timestamp: changedAt,
    entry: resources.map(entryOf),
  }
}

const entryOf = (resource: FhirResource): BundleEntry => ({
  fullUrl: `urn:uuid:${resource.id ?? ''}`,
  resource,
})

const makingOf = (plan: ToldPlan, said: string, entries: readonly Entry[]): Making => {
  const { publication } = plan
  const idOf = (key: string) => plan.uuid(`${publication.plan}/${publication.version}/${said}/${key}`)
  const signer = referenceTo(idOf('signer'), publication.content.signedBy.name)
  const patient = referenceTo(idOf('patient'))
  const itemOf = namesakeIn(plan, entries)
  return {
    ...{ plan, idOf, signer, patient, entries, itemOf },
    versionId: `${publication.version}-${said.slice(0, 12)}`,
    agent: ({ saidBy: { voice, name, relationship = '' } }) => {
      if (voice === 'person') return patient
      const item = itemOf(name)
      if (voice === 'carer')
        return referenceTo(
          idOf(item === undefined ? `voice/${name}/${relationship}` : `contact/${item}`),
          name,
        )
      return name === publication.content.signedBy.name ? signer : { display: name }
    },
  }
}

/** Somebody who helps and is to be called is one person; of two of one name nobody knows which it is. */
const namesakeIn = ({ forms, notToRing }: ToldPlan, entries: readonly Entry[]): Making['itemOf'] => {
  const field = markedIn(forms, 'contact-name')
  const named = entries.filter((one) => one.field === field && !notToRing.has(one.item ?? ''))
  return (name) => {
    const items = new Set(
      named.filter(({ shown }) => folded(shown.join(' ')) === folded(name)).flatMap(({ item }) => item ?? []),
    )
    return items.size === 1 ? [...items][0] : undefined
  }
}
/** Without what stands behind a comma: what they are to the person is no part of a name. */
const folded = (name: string): string => (name.split(',')[0] ?? '').trim().toLowerCase()

/** All that this reader may read and other systems may have: nothing that is shown on a click of its own, and no number of whom nobody rings. */
const exchangedIn = ({ publication, forms, leftOut, notToRing, filesThere }: ToldPlan): readonly Entry[] => {
  const { entries } = publication.content
  const [phones, name] = [markedIn(forms, 'contact-phones'), markedIn(forms, 'contact-name')]
  const names = entries
    .filter(({ field, item = '' }) => field === name && notToRing.has(item))
    .flatMap(({ shown }) => shown)
  return exchangeOf(forms, publication.content).answers.flatMap((entry) => {
    const { field, sees, item = '', said } = entry
    if (sees === 'site' || leftOut.includes(field)) return []
    if (field === phones && notToRing.has(item)) return []
    if (said.kind === 'answer' && isFile(entry) && !filesThere.has(fileIn(entry))) return []
    return withoutBarred(entry, names, notToRing)
  })
}

/** Where people of a list are named with their numbers, whoever must not be rung is named no more. */
const withoutBarred = (
  entry: Entry,
  names: readonly string[],
  notToRing: ReadonlySet<string>,
): readonly Entry[] => {
  const { said, shown } = entry
  const named = said.kind === 'answer' ? part(said.value, 'items') : undefined
  if (said.kind !== 'answer' || !isList(named) || !named.some((one) => notToRing.has(String(one))))
    return [entry]
  const items = named.filter((one) => !notToRing.has(String(one)))
  const lines = shown.filter((line) => !names.some((one) => line.startsWith(one)))
  const value = { ...Object(said.value), items }
  return lines.length === 0 ? [] : [{ ...entry, said: { kind: 'answer', value }, shown: lines }]
}

const isFile = (entry: Entry): boolean => fileIn(entry) !== ''
const fileIn = ({ said }: Entry): string => {
  if (said.kind !== 'answer' || typeof said.value !== 'object' || said.value === null) return ''
  if (!('id' in said.value && 'type' in said.value && 'size' in said.value)) return ''
  return String(said.value.id)
}

/** A helper who said something, as who they are to the person. */
const voicesIn = (making: Making, entries: readonly Entry[]): readonly RelatedPerson[] => {
  const carers = entries.flatMap(({ saidBy }) =>
    saidBy.voice === 'carer' && making.itemOf(saidBy.name) === undefined ? [saidBy] : [],
  )
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
