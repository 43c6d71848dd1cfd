import type { CarePlan, CarePlanActivity, Consent } from 'fhir/r4.js'
import type { Group } from './each.ts'
import { common, commonOf, isReported, made, type Part, paragraphOf, thingsIn } from './entry-told.ts'
import { narrative } from './narrative.ts'
import { adviceIn, advisedAgainst } from './observations.ts'
import { loinc } from './systems.ts'
import type { Made, Making } from './told-plan.ts'

/**
 * What the team plans is a plan with activities. What anybody else says is a proposal in their own words, and no activity: a
 * wish is never an instruction, whatever its words are.
 */
export const carePlans = (making: Making, { key, all }: Group): readonly Made[] => {
  const title = all.find(({ part: { element } }) => element === 'title')?.entry.shown.join(' ')
  const isOfTeam = ({ entry }: Part) => entry.saidBy.voice === 'team' && entry.class !== 'W'
  const team = all.filter(isOfTeam)
  const others = Map.groupBy(
    all.filter((one) => !isOfTeam(one)),
    ({ entry: { saidBy } }) => `${saidBy.voice} ${saidBy.name}`,
  )
  return [
    ...(isPlanned(making, team) ? [planned(making, `${key}/team`, team, title)] : []),
    ...advisedAgainst(making, `${key}/against`, team),
    ...[...others].map(([who, said]) => proposed(making, `${key}/${who}`, said, title)),
  ]
}

/** Advice against something, and what nobody has decided, are no plan to do anything. */
const isPlanned = (making: Making, team: readonly Part[]): boolean =>
  team.some((one) => {
    const { element = '' } = one.part
    return element.startsWith('activity') ? activitiesOf(making, one).length > 0 : element !== 'title'
  })

const planned = (making: Making, key: string, parts: readonly Part[], title: string | undefined): Made => {
  const [first] = parts
  if (!first) throw new Error(`nothing is planned in ${key}`)
  const { content, approvedAt } = making.plan.publication
  const notes = parts
    .filter(({ part: { element } }) => element === 'note')
    .flatMap(({ entry }) => entry.shown)
  const activity = parts.flatMap((one) => activitiesOf(making, one))
  return made(first.entry, {
    ...ofAll(making, key, parts, first),
    ...(title === undefined ? {} : { title }),
    intent: 'plan',
    period: { start: approvedAt, ...(content.reviewOn === '' ? {} : { end: content.reviewOn }) },
    ...(activity.length > 0 ? { activity } : {}),
    ...(notes.length > 0 ? { note: notes.map((text) => ({ text })) } : {}),
  })
}

const proposed = (making: Making, key: string, parts: readonly Part[], title: string | undefined): Made => {
  const [first] = parts
  if (!first) throw new Error(`nothing is proposed in ${key}`)
  const said = wholeItem(making, parts, first)
  return made(first.entry, {
    ...ofAll(making, key, parts, first),
    text: narrative(said.map((entry) => paragraphOf(making, entry))),
    ...(title === undefined ? {} : { title }),
    intent: 'proposal',
    description: said.map(({ question, shown }) => `${question}: ${shown.join('; ')}`).join('\n'),
  })
}

/** Signs, what helps and what makes it worse belong to what somebody proposes, though no element has a place for them. */
const wholeItem = ({ entries }: Making, parts: readonly Part[], { entry: first }: Part) => {
  const own = new Set(parts.map(({ entry }) => entry))
  if (first.item === undefined) return [...own]
  const { voice, name } = first.saidBy
  return entries.filter(
    (one) =>
      own.has(one) ||
      (one.item === first.item &&
        one.said.kind === 'answer' &&
        one.saidBy.voice === voice &&
        one.saidBy.name === name),
  )
}

const ofAll = (
  making: Making,
  key: string,
  parts: readonly Part[],
  first: Part,
): Omit<CarePlan, 'intent'> => ({
  ...common(making, 'CarePlan', first, key),
  resourceType: 'CarePlan',
  text: narrative(parts.map(({ entry }) => paragraphOf(making, entry))),
  status: 'active',
  subject: making.patient,
  created: first.entry.saidAt,
  author: making.agent(first.entry),
})

const activitiesOf = (making: Making, { entry, part: { element = '', code } }: Part): CarePlanActivity[] => {
  if (!element.startsWith('activity')) return []
  return thingsIn(making, entry).flatMap(({ text, value }) => {
    if (adviceIn(making, 'undecided', value).length + adviceIn(making, 'against', value).length > 0) return []
    return {
      detail: {
        status: 'not-started' as const,
        ...(code === undefined
          ? {}
          : { code: { coding: [{ system: 'http://snomed.info/sct', code }], text: entry.question } }),
        description: `${entry.question}: ${text}`,
      },
    }
  })
}

/** Who agreed to what is told of whom; and refusals, which are deny and never said to be valid. */
export const consents = (making: Making, group: Group): readonly Made[] => {
  const { first } = group
  if (first.part.element === 'provision.actor') return [aboutSomebody(making, group)]
  return thingsIn(making, first.entry).length > 0 && Array.isArray(rowsOf(first))
    ? refusals(making, group)
    : [sharing(making, group)]
}

const rowsOf = ({ entry: { said } }: Part): unknown =>
  said.kind === 'answer' && typeof said.value === 'object' && said.value !== null && 'rows' in said.value
    ? said.value.rows
    : undefined

const scope = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code }],
})
const category = (code: string) => [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentcategorycodes', code }] },
]
const advanceDirective = [{ coding: [{ system: loinc, code: '42348-3' }] }]
const privacy = [{ coding: [{ system: loinc, code: '59284-0' }] }]

const refusals = (making: Making, { key, first, all }: Group): readonly Made[] => {
  const { entry } = first
  const isWithdrawn = all.some(
    ({ part: { element }, entry: { said } }) => element === 'status' && said.kind === 'answer',
  )
  const verified = entry.verified
  return thingsIn(making, entry).map((thing, at) => {
    const { text } = thing
    const refusal: Consent = {
      resourceType: 'Consent',
      ...commonOf(making, { type: 'Consent', of: first, key: `${key}/${at}` }, thing),
      status: isWithdrawn ? 'inactive' : verified ? 'active' : 'proposed',
      scope: scope('adr'),
      category: advanceDirective,
      patient: making.patient,
      dateTime: entry.saidAt,
      policyRule: { text: making.plan.layout.words.refusalPolicy },
      verification: [
        { verified: verified !== undefined, ...(verified ? { verificationDate: verified.at } : {}) },
      ],
      provision: { type: 'deny', code: [{ text }] },
    }
    return made(entry, refusal)
  })
}

const sharing = (making: Making, { key, first, all }: Group): Made => {
  const { entry } = first
  const lines = all.flatMap((one) => one.entry.shown)
  return made(entry, {
    resourceType: 'Consent',
    ...common(making, 'Consent', first, key),
    text: narrative(all.map((one) => paragraphOf(making, one.entry))),
    status: isReported(entry) ? 'proposed' : 'active',
    scope: scope('patient-privacy'),
    category: privacy,
    patient: making.patient,
    dateTime: entry.saidAt,
    performer: [making.agent(entry)],
    policyRule: { text: lines.join('\n') },
    ...(first.part.element === 'provision'
      ? { provision: { type: 'deny', code: [{ text: lines.join('\n') }] } }
      : {}),
  })
}

/** Whether somebody may be talked to about them. */
const aboutSomebody = (making: Making, { key, first }: Group): Made => {
  const { entry, part } = first
  return made(entry, {
    resourceType: 'Consent',
    ...common(making, 'Consent', first, key),
    status: 'active',
    scope: scope('patient-privacy'),
    category: category('infa'),
    patient: making.patient,
    dateTime: entry.saidAt,
    performer: [making.agent(entry)],
    policyRule: { text: entry.question },
    provision: {
      type: part.code === 'permit' ? 'permit' : 'deny',
      actor: [
        {
          role: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }],
          },
          reference: { reference: `urn:uuid:${making.idOf(`contact/${entry.item ?? ''}`)}` },
        },
      ],
    },
  })
}
