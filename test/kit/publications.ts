import { flows } from '#flows/index.ts'
import type { Said } from '#src/flow/answer.ts'
import { controls } from '#src/flow/controls/index.ts'
import { isClinicianOnly, isForClinicalReaders } from '#src/flow/field-rules.ts'
import type { Field, Section } from '#src/flow/section.ts'
import type { AnyWords } from '#src/flow/words.ts'
import type { Content, Entry } from '#src/plan/content.ts'
import { canonical } from '#src/plan/deeds/approving.ts'
import type { Fact } from '#src/plan/facts.ts'
import { type AccountId, accountId, instant, planId, practiceId } from '#src/plan/ids.ts'
import { fold, unstarted } from '#src/plan/plan.ts'
import { postcodeOf } from '#src/plan/postcode.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { type Publication, publicationOf } from '#src/plan/reads/publication.ts'
import { shown } from '#src/plan/reads/shown.ts'
import type { Ports } from '#src/web/frame/ports.ts'

/** A published plan in which every question of its reasons was answered by `text`, at two crises and four contacts. */
export const aFullPublication = (text: (field: string) => string = longText): Publication =>
  aPublication(fullEntries(text).filter(isAskedHere))

/** A long answer wherever the dataset wants one of a plan for the last years, and where it is a must of one for a crisis. */
export const aRichPublication = (): Publication =>
  aPublication(
    fullEntries(longText).filter(({ field }) => {
      const { need } = fieldNamed(field).rules
      return ['M', 'R'].includes(need[0] ?? '') || need[3] === 'M'
    }),
  )

/** The same as an approver's worst night has it: short words, and a helper's own beside every one of them. */
export const aFullPublicationOfTwo = (): Publication =>
  aPublication(
    fullEntries((field) => `Words of ${field.replaceAll('.', ' ')}`)
      .filter(isAskedHere)
      .flatMap((entry) => (entry.saidBy.voice === 'team' ? [entry] : [entry, { ...entry, saidBy: son }])),
  )

/** A published plan with these entries; everything else about it is fit to be shown. */
export const aPublication = (
  entries: readonly Entry[],
  changes: Partial<Publication> & Partial<Pick<Content, 'reviewOn' | 'notAsked'>> = {},
): Publication => {
  const { reviewOn = '2027-02-03', notAsked = [], ...others } = changes
  return {
    plan: planId('plan-of-asha'),
    version: 2,
    hash: 'a'.repeat(64),
    content: { pathways: ['eol', 'mhc'], entries, notAsked, signedBy, reviewOn },
    family: 'Patel',
    given: 'Asha',
    born: '1948-03-27',
    nhsNumber: '9990000018',
    approvedAt: instant('2026-11-03T14:05:00.000Z'),
    away: undefined,
    changeAsked: [],
    ...others,
  }
}

const signedBy: Content['signedBy'] = {
  name: 'Ruth Okafor',
  jobRole: 'GP',
  registration: 'GMC 7000001',
  practice: 'Larkfield Surgery',
  at: instant('2026-11-03T14:05:00.000Z'),
}

export const person = { name: 'Asha Patel', voice: 'person' } as const
export const son = { name: 'Daniel Patel', voice: 'carer', relationship: 'son' } as const
export const team = { name: 'Sam Reed', voice: 'team' } as const

export type Place = { readonly list: string; readonly item: string }

/** One entry as approval would make it: question, label, class and wording come from the flow. */
export const anEntry = (
  field: string,
  said: Said,
  saidBy: Entry['saidBy'] = person,
  place?: Place,
): Entry => {
  const known = fieldNamed(field)
  return {
    section: known.chapter,
    field,
    ...place,
    question: known.words.fields[field]?.label ?? field,
    ...labelOf(known.words, field),
    class: known.rules.class,
    clinical: isForClinicalReaders(known.rules),
    said,
    shown: shown(known.rules, known.words.fields[field], said, () => 'Daniel Patel, 07700 900123 (mobile)'),
    saidBy,
    saidAt: '2026-10-28T10:15:00.000Z',
    flow: `${known.chapter}@1`,
  }
}

const labelOf = (words: AnyWords, field: string) => {
  const label = words.fields[field]?.urgent
  return label === undefined ? {} : { label }
}

type Known = {
  readonly chapter: string
  readonly rules: Field
  readonly words: AnyWords
  readonly list?: string
}

/** Every field that a plan can hold, in the order in which it is asked. */
export const allFields: readonly (readonly [string, Known])[] = [...flows.sections, flows.submission].flatMap(
  ({ section, words }) => fieldsIn(section.id, section, words),
)

const fieldNamed = (field: string): Known => {
  const found = allFields.find(([name]) => name === field)
  if (!found) throw new Error(`no field ${field} in any chapter`)
  return found[1]
}

function fieldsIn(
  chapter: string,
  section: Section,
  words: AnyWords,
  list?: string,
): readonly (readonly [string, Known])[] {
  const answered = Object.entries(section.fields).filter(([, { control }]) => control !== 'seen')
  return answered.flatMap(([name, rules]) => {
    const item = words.fields[name]?.item
    return [
      [name, { chapter, rules, words, ...(list === undefined ? {} : { list }) }] as const,
      ...(rules.control === 'list' && item ? fieldsIn(chapter, rules.item, item, name) : []),
    ]
  })
}

/** An entry for every field; items stand under two crises and four contacts. */
export const fullEntries = (text: (field: string) => string): readonly Entry[] =>
  allFields.flatMap(([field, { rules, list }]) =>
    itemsOf(list).map((item, index) =>
      anEntry(
        field,
        { kind: 'answer', value: field === 'contact.priority' ? index + 1 : valueFor(rules, text(field)) },
        isClinicianOnly(rules) ? team : person,
        list === undefined || item === undefined ? undefined : { list, item },
      ),
    ),
  )

/** Nobody is asked for the last years, or for a crisis, what only another reason for a plan asks: the need of the dataset. */
const isAskedHere = ({ field }: Entry): boolean => {
  const { need } = fieldNamed(field).rules
  return need[0] !== '-' || need[3] !== '-'
}

const itemsOf = (list: string | undefined): readonly (string | undefined)[] => {
  if (list === undefined) return [undefined]
  return list === 'contact' ? ['k1', 'k2', 'k3', 'k4'] : ['c1', 'c2']
}

const valueFor = (rules: Field, text: string) =>
  controls[rules.control].sample(rules, {
    text,
    choices: rules.control === 'stages' ? rules.choices : rules.choices.slice(0, 2),
    items: ['k1'],
  })

/** Three sentences that differ from field to field, so that packing them is as hard as it is with real ones. */
export const longText = (field: string): string => {
  const start = [...field].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
  const word = (index: number): string =>
    vocabulary[(start * (index + 3) + index * index) % vocabulary.length] ?? ''
  const sentence = (from: number): string =>
    Array.from({ length: 11 }, (_, index) => word(from + index)).join(' ')
  return `${sentence(0)}. ${sentence(11)}. ${sentence(22)}.`
}

const vocabulary =
  'garden window morning tea breath quiet sister kettle inhaler blanket church letter radio walking frame dog neighbour stairs pillow water medicine singing daughter bus allotment knitting photograph evening light hand voice slowly calmly sitting upright cold fan oxygen nurse chair bedroom kitchen football cricket market train summer worry hospital corridor noise mask needle doctor paper glasses'.split(
    ' ',
  )

export type Published = {
  readonly notAsked?: Content['notAsked']
  readonly id: string
  readonly entries: readonly Entry[]
  readonly reviewOn?: string
  readonly owner?: AccountId
  readonly practice?: string
  readonly version?: number
}

/** Approves these entries as they are and stores them by the plan's own facts, as an approval does. */
export const publish = async (
  { plans, clock }: Pick<Ports, 'plans' | 'clock'>,
  published: Published,
): Promise<Publication> => {
  const { id, entries, reviewOn = '2027-02-03', owner = accountId(`owner-of-${id}`) } = published
  const address = entries.find(({ field }) => field === 'person.usualAddress')?.shown.join('\n') ?? ''
  const postcode = postcodeOf(address)
  const content: Content = {
    ...aPublication(entries, { reviewOn, notAsked: published.notAsked ?? [] }).content,
    ...(postcode === undefined ? {} : { postcode }),
  }
  const before = await plans.load(planId(id))
  const start = before.version === 0 ? unstarted(planId(id), before.forms) : before
  const version = (start.approved?.version ?? 0) + 1
  const begun: readonly Fact[] = before.version === 0 ? [{ kind: 'Started', owner, name: 'Asha' }] : []
  const facts: readonly Fact[] = [
    ...begun,
    { kind: 'Submitted', practice: practiceId(published.practice ?? 'larkfield') },
    { kind: 'ReviewOpened' },
    { kind: 'Approved', content, hash: clock.digest(canonical(content)), version, readings: [] },
  ]
  const recorded = facts.map((fact, index) => ({
    version: start.version + index + 1,
    at: clock.now(),
    by: { id: 'account-helen', name: signedBy.name, role: 'clinician' },
    fact,
  }))
  const after = fold(start, recorded)
  const publication = publicationOf(after)
  if (!publication) throw new Error('an approval publishes')
  await plans.save({ after, facts: recorded, row: rowOf(after), carers: [], publication, mail: [] })
  return publication
}

/** The answers by which a person is told from others. */
export const whoIs = (identity: {
  readonly family: string
  readonly given: string
  readonly born: string
  readonly nhsNumber?: string
  readonly address?: string
}): readonly Entry[] => {
  const { family, given, born, nhsNumber, address = '14 Mill Lane\nExampleton' } = identity
  const answers = {
    'person.family': family,
    'person.given': given,
    'person.dob': born,
    'person.gender': 'female',
    'person.usualAddress': address,
    ...(nhsNumber === undefined ? {} : { 'person.nhsNumber': nhsNumber }),
  }
  return Object.entries(answers).map(([field, value]) => anEntry(field, { kind: 'answer', value }))
}

export const asha = whoIs({ family: 'Patel', given: 'Asha', born: '1948-03-27', nhsNumber: '9990000018' })
