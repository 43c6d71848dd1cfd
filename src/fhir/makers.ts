import type { Resource } from '../flow/exchange.ts'
import { part } from '../flow/json.ts'
import { each, type Maker, status, things } from './each.ts'
import {
  common,
  commonOf,
  concept,
  isReported,
  isUnchecked,
  made,
  type Part,
  type Thing,
} from './entry-told.ts'
import { allergy, request, statement } from './medicines.ts'
import { namedIn } from './named.ts'
import { observation } from './observations.ts'
import type { Making } from './told-plan.ts'

const condition = each(({ patient, agent }, { entry, part: { code } }, { text, value }, base) => ({
  resourceType: 'Condition',
  ...base,
  clinicalStatus: status('condition-clinical', 'active'),
  verificationStatus: status('condition-ver-status', isReported(entry) ? 'unconfirmed' : 'confirmed'),
  category: [status('condition-category', 'problem-list-item')],
  code: concept(text, value, code),
  subject: patient,
  recordedDate: entry.saidAt,
  asserter: agent(entry),
}))

const flag: Maker = (making, group) => {
  const { first, all, key } = group
  const since = all.find(({ part: { element } }) => element === 'period.start')?.entry.said
  const start = since?.kind === 'answer' && typeof since.value === 'string' ? since.value : first.entry.saidAt
  const told = first.part.code === undefined ? things(making, first) : [wholeOf(first)]
  return told.map(({ text, value }, at) =>
    made(first.entry, {
      resourceType: 'Flag',
      ...commonOf(making, { type: 'Flag', of: first, key: `${key}/${at}` }, { text, value }),
      status: 'active',
      code: concept(flagged(making, first, text), value, first.part.code),
      subject: making.patient,
      period: { start },
      author: making.agent(first.entry),
    }),
  )
}

/** What is only reported says so in the very words that a list of flags shows (RULE-05). */
const flagged = ({ plan }: Making, { entry }: Part, text: string): string =>
  `${entry.label ?? entry.question}: ${text}${isUnchecked(entry) ? ` (${plan.layout.words.classes[entry.class]})` : ''}`

const wholeOf = ({ entry }: Part): Thing => ({
  text: entry.shown.join('\n'),
  value: entry.said.kind === 'answer' ? entry.said.value : null,
})

/** What somebody hopes for is proposed; what the team aims at with them is accepted. */
const goal = each(({ patient, agent }, { entry, part: { code } }, { text, value }, base) => ({
  resourceType: 'Goal',
  ...base,
  lifecycleStatus: entry.class === 'C' ? 'accepted' : 'proposed',
  ...(code === undefined ? {} : { category: [concept(entry.question, null, code)] }),
  description: concept(text, value),
  subject: patient,
  statusDate: entry.saidAt.slice(0, 10),
  expressedBy: agent(entry),
}))

const careTeam: Maker = (making, { first, key }) => {
  const told = things(making, first)
  return told.length === 0
    ? []
    : [
        made(first.entry, {
          resourceType: 'CareTeam',
          ...common(making, 'CareTeam', first, key),
          status: 'active',
          name: first.entry.question,
          subject: making.patient,
          participant: told.map((thing) => {
            const named = namedIn(making, first.entry, thing)
            if (!named) return { member: { display: thing.text } }
            const role = named.rest === '' ? {} : { role: [{ text: named.rest }] }
            return { ...role, member: { display: named.name } }
          }),
        }),
      ]
}

const document: Maker = (making, { first, all, key }) => {
  const text = (element: string): string =>
    all
      .filter(({ part: { element: at } }) => at === element)
      .flatMap(({ entry }) => entry.shown)
      .join('\n')
  const title = [text('description'), ...(first.part.element === undefined ? first.entry.shown : [])]
  const kind = text('type')
  const file = all.find(({ part: { element } }) => element === 'content.attachment')?.part.value ?? null
  const [id, type] = [part(file, 'id'), part(file, 'type')]
  const where = text('content')
  // Words in the place of a paper may say that there is none: they are told by the answers alone.
  if (first.entry.item === undefined && typeof id !== 'string') return []
  return [
    made(first.entry, {
      resourceType: 'DocumentReference',
      ...common(making, 'DocumentReference', first, key),
      status: 'current',
      ...(kind === '' ? {} : { type: { text: kind } }),
      subject: making.patient,
      description: [...title, where].filter((one) => one !== '').join('\n') || first.entry.question,
      content: [
        {
          attachment: {
            ...(typeof type === 'string' ? { contentType: type } : {}),
            ...(typeof id === 'string' ? { url: fileUrl(making.plan, id) } : {}),
            title: title.find((one) => one !== '') ?? first.entry.question,
          },
        },
      ],
    }),
  ]
}

export const fileUrl = (
  { baseUrl, publication }: Pick<Making['plan'], 'baseUrl' | 'publication'>,
  id: string,
): string => `${baseUrl}/urgent/${publication.plan}/files/${id}`

/** Somebody whom an answer names, and who does not stand in the list of people already; own words name nobody by themselves. */
const related = each((making, { entry }, thing, base) => {
  const named = namedIn(making, entry, thing)
  if (!named || making.itemOf(named.name) !== undefined) return undefined
  const { only } = named.places
  if (only && named.choiceOf(only.part) !== only.has) return undefined
  return {
    resourceType: 'RelatedPerson',
    ...base,
    patient: making.patient,
    name: [{ text: named.name }],
    ...(entry.label === undefined ? {} : { relationship: [{ text: entry.label }] }),
  }
})

const organisation = each((_, __, { text }, base) => ({ resourceType: 'Organization', ...base, name: text }))

const impression: Maker = (making, { first, all, key }) => {
  const of = (element: string | undefined) =>
    all.filter(({ part: { element: at } }) => at === element).flatMap(({ entry }) => entry.shown)
  const outlook = of('prognosisCodeableConcept')
  const summary = [...of('summary'), ...of(undefined)].join('\n')
  return [
    made(first.entry, {
      resourceType: 'ClinicalImpression',
      ...common(making, 'ClinicalImpression', first, key),
      status: 'completed',
      subject: making.patient,
      assessor: making.agent(first.entry),
      date: first.entry.saidAt,
      ...(summary === '' ? {} : { summary }),
      ...(outlook.length === 0 ? {} : { prognosisCodeableConcept: outlook.map((text) => ({ text })) }),
    }),
  ]
}

const device = each(({ patient }, { entry }, { text }, base) => ({
  resourceType: 'DeviceUseStatement',
  ...base,
  status: 'active',
  subject: patient,
  recordedOn: entry.saidAt,
  device: { display: text },
}))

const procedure: Maker = (making, { first, key }) => [
  made(first.entry, {
    resourceType: 'Procedure',
    ...common(making, 'Procedure', first, key),
    status: 'completed',
    code: concept(first.entry.shown.join('\n'), null, first.part.code),
    subject: making.patient,
  }),
]

const task: Maker = (making, { first, key }) => [
  made(first.entry, {
    resourceType: 'Task',
    ...common(making, 'Task', first, key),
    status: 'requested',
    intent: 'proposal',
    description: `${first.entry.question}: ${first.entry.shown.join('; ')}`,
    for: making.patient,
    authoredOn: first.entry.saidAt,
    requester: making.agent(first.entry),
  }),
]

export const plainMakers: Readonly<Partial<Record<Resource, Maker>>> = {
  Condition: condition,
  AllergyIntolerance: allergy,
  MedicationStatement: statement,
  MedicationRequest: request,
  Flag: flag,
  Observation: observation,
  Goal: goal,
  CareTeam: careTeam,
  DocumentReference: document,
  RelatedPerson: related,
  Organization: organisation,
  ClinicalImpression: impression,
  DeviceUseStatement: device,
  Procedure: procedure,
  Task: task,
}
