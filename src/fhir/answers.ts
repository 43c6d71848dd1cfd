import type { Extension, QuestionnaireResponseItem } from 'fhir/r4.js'
import type { Said, WayOut } from '../flow/answer.ts'
import type { Form } from '../flow/form.ts'
import { fieldIn, wordsAt } from '../flow/spot.ts'
import { type AdvisedStill, type Entry, spotOf } from '../plan/content.ts'
import { proofs } from '../plan/facts.ts'
import { extensionOf, ours, recordExtension, recordsIn, textIn, textsIn } from './extensions.ts'
import { itemsOf, type ValueRules, valueIn } from './values.ts'

/** What of an entry goes out and comes back, letter for letter: all but how the page at night sorts it. */
export type Exchangeable = Pick<
  Entry,
  | (
      | 'section'
      | 'field'
      | 'list'
      | 'item'
      | 'at'
      | 'question'
      | 'class'
      | 'said'
      | 'shown'
      | 'saidBy'
      | 'saidAt'
    )
  | ('flow' | 'teamWords' | 'teamWordsBefore' | 'verified' | 'refusal' | 'advisedStill' | 'saidOtherwise')
>

export type AnswerRules = {
  readonly forms: readonly Form[]
  readonly fileUrl: (id: string) => string
}

/** The answers as items: a group for each section, for each list's item in it, and an item for each question. */
export const itemsFor = (rules: AnswerRules, entries: readonly Entry[]): QuestionnaireResponseItem[] =>
  [...Map.groupBy(entries, ({ section }) => section)].map(([section, all]) => ({
    linkId: chapterLink(section),
    item: nested(
      rules,
      all.map((entry) => ({ entry, at: spotOf(entry).at })),
    ),
  }))

/** A chapter may have a list of its own name. */
export const chapterLink = (section: string): string => `${chapter}${section}`
const chapter = 'chapter:'

type Placed = { readonly entry: Entry; readonly at: readonly string[] }

/** In the order in which they were approved: an item stands where its first answer does. */
const nested = (rules: AnswerRules, placed: readonly Placed[]): QuestionnaireResponseItem[] => {
  const groups = Map.groupBy(placed, ({ at }) => (at.length > 1 ? at.slice(0, 2).join('/') : at.join('/')))
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    const [list = '', item] = first?.at ?? []
    if (item === undefined) return all.flatMap(({ entry }) => questionItems(rules, entry))
    return {
      linkId: list,
      extension: [extensionOf('item-id', item)],
      item: nested(
        rules,
        all.map(({ entry, at }) => ({ entry, at: at.slice(2) })),
      ),
    }
  })
}

const questionItems = (rules: AnswerRules, entry: Entry): QuestionnaireResponseItem[] => {
  const { said, question, field } = entry
  const form = rules.forms.find(({ section }) => section.id === entry.section)
  const { at } = spotOf(entry)
  const how: ValueRules = {
    field: fieldIn(rules.forms, { section: entry.section, at }),
    words: form && wordsAt(form.words, at)?.fields[field],
    fileUrl: rules.fileUrl,
  }
  const items: QuestionnaireResponseItem[] =
    said.kind === 'answer'
      ? itemsOf(linkIdOf(how, field), said.value, how)
      : [{ linkId: linkIdOf(how, field), extension: wayOutExtensions(said.kind) }]
  return items.map((item, index) =>
    index > 0
      ? { ...item, text: question }
      : { ...item, text: question, extension: [...(item.extension ?? []), ...toldOf(entry)] },
  )
}

/** That a list is complete, or empty, is an answer of its own beside its items. */
const linkIdOf = ({ field }: ValueRules, name: string): string =>
  field?.control === 'list' ? `${name}${closedMark}` : name
const closedMark = ':closed'

/** The reasons for absence that FHIR has, and which of our four it was. */
const absentReason: Readonly<Record<WayOut, string>> = {
  'not-sure': 'asked-unknown',
  declined: 'asked-declined',
  talk: 'temp-unknown',
  skipped: 'unknown',
}
export const absentUrl = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'
const wayOutExtensions = (kind: WayOut): Extension[] => [
  { url: absentUrl, valueCode: absentReason[kind] },
  extensionOf('way-out', kind),
]

const toldOf = (entry: Entry): Extension[] => {
  const { saidBy, saidAt, class: kind, flow, shown, verified, refusal, teamWords, teamWordsBefore } = entry
  return [
    provenanceOf({ saidBy, saidAt, class: kind, flow }),
    ...shown.map((line) => extensionOf('reads-as', line)),
    ...(teamWords === undefined ? [] : [extensionOf('team-words', teamWords)]),
    ...(teamWordsBefore ? [extensionOf('team-words-before', true)] : []),
    ...(verified ? [recordExtension('verified', verified)] : []),
    ...(refusal ? [recordExtension('refusal-read', refusal)] : []),
    ...(entry.advisedStill ?? []).map((one) => recordExtension('advised-still', one)),
    ...(entry.saidOtherwise ?? []).map((one) => recordExtension('said-otherwise', one)),
  ]
}

/** Who said it, in what role, when, and what the words may claim (RULE-04). */
export const provenanceOf = ({
  saidBy,
  saidAt,
  class: kind,
  flow,
}: Pick<Entry, 'saidBy' | 'saidAt' | 'class' | 'flow'>): Extension => {
  const { name, voice, relationship, forThem, heard } = saidBy
  return recordExtension('answer-provenance', {
    ...{ role: voice, who: name, relationship, when: saidAt, class: kind, flow },
    ...{ forThem, heard },
  })
}

/** The entries that the items of one voice tell of, as they were approved. */
export const entriesIn = (items: readonly QuestionnaireResponseItem[]): readonly Exchangeable[] =>
  items.flatMap(({ linkId, item = [] }) => within({ section: linkId.slice(chapter.length), way: [] }, item))

type Place = { readonly section: string; readonly way: readonly string[] }

const within = (place: Place, items: readonly QuestionnaireResponseItem[]): readonly Exchangeable[] => {
  const groups = items.filter(({ extension }) => textIn(extension, 'item-id') !== undefined)
  const questions = Map.groupBy(
    items.filter((item) => !groups.includes(item)),
    ({ linkId }) => linkId,
  )
  const seen = new Set<string>()
  return items.flatMap((item) => {
    const { linkId } = item
    if (groups.includes(item)) {
      const way = [...place.way, linkId, textIn(item.extension, 'item-id') ?? '']
      return within({ ...place, way }, item.item ?? [])
    }
    if (seen.has(linkId)) return []
    seen.add(linkId)
    return entryIn(place, linkId.replace(closedMark, ''), questions.get(linkId) ?? [])
  })
}

const entryIn = (
  { section, way }: Place,
  field: string,
  items: readonly QuestionnaireResponseItem[],
): readonly Exchangeable[] => {
  const [first] = items
  const [by] = recordsIn(first?.extension, 'answer-provenance')
  if (!first || !by) return []
  const [list, item] = way.slice(-2)
  const { text } = by
  const voice = text('role')
  return [
    {
      ...{ section, field },
      ...(list === undefined || item === undefined ? {} : { list, item, at: [...way, field] }),
      question: first.text ?? '',
      class: classes.find((one) => one === text('class')) ?? 'R',
      said: saidIn(items),
      shown: textsIn(first.extension, 'reads-as'),
      saidBy: {
        name: text('who') ?? '',
        voice: voices.find((one) => one === voice) ?? 'person',
        ...some('relationship', text('relationship')),
        ...some('forThem', by.is('forThem')),
        ...some('heard', text('heard')),
      },
      saidAt: text('when') ?? '',
      flow: text('flow') ?? '',
      ...some('teamWords', textIn(first.extension, 'team-words')),
      ...besideIn(first.extension),
    },
  ]
}
const classes = ['W', 'R', 'V', 'C', 'F'] as const
const voices = ['person', 'carer', 'team'] as const

const some = <K extends string, V>(name: K, value: V | undefined): { readonly [N in K]?: V } =>
  value === undefined ? {} : one(name, value)
const one = <K extends string, V>(name: K, value: V): { readonly [N in K]?: V } => {
  const made: { [N in K]?: V } = {}
  made[name] = value
  return made
}

const saidIn = (items: readonly QuestionnaireResponseItem[]): Said => {
  const [first] = items
  const left = textIn(first?.extension, 'way-out')
  const kind = ways.find((one) => one === left)
  return kind ? { kind } : { kind: 'answer', value: valueIn(items) }
}
const ways = ['not-sure', 'declined', 'talk', 'skipped'] as const

const besideIn = (extensions: readonly Extension[] | undefined) => {
  const [verified] = recordsIn(extensions, 'verified')
  const [refusal] = recordsIn(extensions, 'refusal-read')
  const how = proofs.find((proof) => proof === verified?.text('how'))
  const still = recordsIn(extensions, 'advised-still').map(advisedIn)
  const otherwise = recordsIn(extensions, 'said-otherwise').map(advisedIn)
  const isBefore = extensions?.some(({ url }) => url === ours('team-words-before'))
  return {
    ...(isBefore ? { teamWordsBefore: true as const } : {}),
    ...(verified && how
      ? { verified: { how, by: verified.text('by') ?? '', at: verified.text('at') ?? '' } }
      : {}),
    ...(refusal ? { refusal: { readBy: refusal.text('readBy') ?? '', at: refusal.text('at') ?? '' } } : {}),
    ...(still.length > 0 ? { advisedStill: still } : {}),
    ...(otherwise.length > 0 ? { saidOtherwise: otherwise } : {}),
  }
}

const advisedIn = ({ text, is, numbers }: ReturnType<typeof recordsIn>[number]): AdvisedStill => ({
  treatment: text('treatment') ?? '',
  because: text('because') ?? '',
  ...some('isAgainst', is('isAgainst')),
  ...some('isNote', is('isNote')),
  ...some('isSince', is('isSince')),
  ...some('isNewer', is('isNewer')),
  ...(numbers('lines').length > 0 ? { lines: numbers('lines') } : {}),
  ...some('isLookedAt', is('isLookedAt')),
  ...some('clinical', is('clinical')),
  ...some('hold', is('hold')),
  ...some('forTeams', is('forTeams')),
})
