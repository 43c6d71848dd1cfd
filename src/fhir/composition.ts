import type { Composition, CompositionSection, QuestionnaireResponse } from 'fhir/r4.js'
import type { ExchangePart } from '../flow/exchange-layout.ts'
import { pathways } from '../flow/section.ts'
import type { Entry } from '../plan/content.ts'
import { onceFor } from '../plan/plan-forms.ts'
import { paragraphOf } from './entry-told.ts'
import { narrative, type Paragraph } from './narrative.ts'
import { headingSystem, loinc, pathwaySystem, planSystem, snomed, ukCore } from './systems.ts'
import { type Made, type Making, referenceTo, type ToldPlan, testTag } from './told-plan.ts'

/** What a reader sees first: the parts in order, each as words that stand for themselves, with the resources of it. */
export const compositionOf = (
  making: Making,
  entries: readonly Entry[],
  others: readonly Made[],
  answers: readonly QuestionnaireResponse[],
): Composition => {
  const { plan } = making
  const { publication, layout } = plan
  const { content, approvedAt, version } = publication
  const { changedAt } = plan
  const sections = layout.parts.flatMap((part) => sectionOf(making, part, entries, others))
  const kind = layout.documentTypes[pathways.find((one) => one === content.pathways[0]) ?? 'ltc']
  const title = `${layout.words.title}: ${publication.family.toUpperCase()}, ${publication.given}`
  return {
    resourceType: 'Composition',
    id: making.idOf('composition'),
    meta: { profile: [ukCore('Composition')], versionId: making.versionId, ...testTag(plan) },
    text: narrative([{ head: title, lines: statusLines(plan) }]),
    identifier: { system: planSystem, value: publication.plan },
    status: version > 1 || changedAt > approvedAt ? 'amended' : 'final',
    type: { coding: [{ system: snomed, code: kind }], text: layout.words.title },
    category: [
      { coding: [{ system: snomed, code: '734163000' }] },
      ...content.pathways.map((code) => ({ coding: [{ system: pathwaySystem, code }] })),
    ],
    subject: making.patient,
    date: changedAt,
    author: [making.signer],
    title,
    confidentiality: 'R',
    attester: [{ mode: 'professional', time: approvedAt, party: making.signer }],
    custodian: referenceTo(making.idOf('practice')),
    ...(version > 1 ? { relatesTo: [replaced(publication)] } : {}),
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

const replaced = ({ plan, version }: ToldPlan['publication']) => ({
  code: 'replaces' as const,
  targetIdentifier: { system: planSystem, value: `${plan}|${version - 1}` },
})

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
  const ended = making.plan.takenBack.filter(({ field }) =>
    isHere({ field, section: sectionOfField(making.plan, field) }),
  )
  const fields = new Set([...here, ...ended].map(({ field }) => field))
  const refs = others
    .filter(({ field }) => fields.has(field))
    .map(({ resource }) => referenceTo(resource.id ?? ''))
  const paragraphs = part.isSummary
    ? [{ lines: statusLines(making.plan) }, ...making.plan.top]
    : [
        ...cautionsOf(making.plan, here),
        ...ended.map(({ text }) => ({ lines: [text] })),
        ...here.flatMap((entry, at) => [
          paragraphOf(making, entry),
          ...sentencesAfter(making.plan, here, at),
        ]),
        ...notAskedIn(making.plan, part),
        ...(part.isSigning ? saidAtSigning(making.plan) : []),
      ]
  if (paragraphs.length === 0) return []
  const coding = [
    ...(part.heading === undefined ? [] : [{ system: headingSystem, code: part.heading }]),
    ...(part.loinc === undefined ? [] : [{ system: loinc, code: part.loinc }]),
  ]
  return [
    {
      title,
      code: { ...(coding.length > 0 ? { coding } : {}), text: title },
      text: narrative(paragraphs),
      ...(refs.length > 0 ? { entry: refs } : {}),
    },
  ]
}

const sectionOfField = ({ forms }: ToldPlan, field: string): string =>
  forms.find(({ section }) => Object.hasOwn(section.fields, field))?.section.id ?? ''

type Placed = Pick<Entry, 'section' | 'field' | 'list'>
const isNamed =
  ({ of }: ExchangePart) =>
  ({ field }: Placed): boolean =>
    of.includes(field)

/** By its own name, else by its list, else by its section. */
const placedIn = (parts: readonly ExchangePart[], part: ExchangePart) => {
  const placed = placesOf(parts)
  return ({ field, list = '', section }: Placed): boolean =>
    (placed.get(field) ?? placed.get(list) ?? placed.get(section)) === part
}

/** Which part names what, once for a layout: a document asks it of each answer for each part. */
const placesOf = onceFor(
  (parts: readonly ExchangePart[]): ReadonlyMap<string, ExchangePart> =>
    new Map(
      parts
        .filter(({ isSummary }) => !isSummary)
        .flatMap((part) => part.of.map((name) => [name, part] as const)),
    ),
)

const notAskedIn = (
  { publication, layout, leftOut, absenceOf }: ToldPlan,
  part: ExchangePart,
): readonly Paragraph[] =>
  publication.content.notAsked
    .filter((one) => placedIn(layout.parts, part)(one) && !leftOut.includes(one.field))
    .map(({ field, question }) => ({ head: question, lines: [absenceOf(field) ?? layout.words.notAsked] }))

/** Above the answers, as on the page: each once. */
const cautionsOf = ({ cautionOf }: ToldPlan, here: readonly Entry[]): readonly Paragraph[] => {
  const lines = [...new Set(here.flatMap((entry) => cautionOf(entry) ?? []))]
  return lines.length === 0 ? [] : [{ lines }]
}

/** What a rule says of an answer stands right below the last voice that gave it. */
const sentencesAfter = (
  { publication }: ToldPlan,
  here: readonly Entry[],
  at: number,
): readonly Paragraph[] => {
  const isSame = (one: Pick<Entry, 'field' | 'item'>, other: Pick<Entry, 'field' | 'item'> | undefined) =>
    one.field === other?.field && one.item === other.item
  const entry = here[at]
  if (here.slice(at + 1).some((one) => isSame(one, entry))) return []
  return (publication.content.sentences ?? [])
    .filter((one) => isSame(one, entry))
    .map(({ words }) => ({ lines: [words] }))
}

const saidAtSigning = ({ publication }: ToldPlan): readonly Paragraph[] =>
  (publication.content.saidAtSigning ?? []).map(({ question, shown }) => ({ head: question, lines: shown }))
