import type { CodeableConcept, Coding, Meta } from 'fhir/r4.js'
import type { ResourcePart } from '../flow/exchange.ts'
import type { ExchangeWords } from '../flow/exchange-layout.ts'
import { isList, type Json, keptRows, part } from '../flow/json.ts'
import type { Field } from '../flow/section.ts'
import { fieldIn } from '../flow/spot.ts'
import { type Entry, spotOf } from '../plan/content.ts'
import { provenanceOf } from './answers.ts'
import { narrative, type Paragraph } from './narrative.ts'
import { choiceSystem, classSystem, codingFor, confidentialitySystem, ukCore } from './systems.ts'
import type { Made, Making } from './told-plan.ts'

/** An answer with the part of a resource that its rule makes of it. */
export type Part = { readonly entry: Entry; readonly part: ResourcePart }

/** One thing that an answer tells: a row, a line, or all of it. */
export type Thing = { readonly text: string; readonly value: Json }

/** A list of things is several resources; the choice that says there is none of them is no thing. */
export const thingsIn = (making: Making, entry: Entry): readonly Thing[] => {
  const { said, shown } = entry
  if (said.kind !== 'answer' || shown.length === 0) return []
  const rows = keptRows(said.value)
  const list = rows.length > 0 ? rows : isList(said.value) ? said.value : listedIn(said.value)
  const none = exclusiveOf(fieldIn(making.plan.forms, { section: entry.section, at: spotOf(entry).at }))
  const isEach = list.length > 0 && list.length <= shown.length && (rows.length > 0 || list.every(isText))
  if (!isEach || list.length !== shown.length)
    return typeof said.value === 'string' && none.includes(said.value)
      ? []
      : list.some((one) => none.some((code) => code === one))
        ? []
        : [{ text: shown.join('\n'), value: said.value }]
  return list.flatMap((value, at) =>
    none.some((code) => code === value) ? [] : [{ text: shown[at] ?? '', value }],
  )
}

const isText = (value: Json): boolean => typeof value === 'string'
/** The choices beside which words of their own stand. */
const listedIn = (value: Json): readonly Json[] => {
  const choices = part(value, 'choices')
  return isList(choices) ? choices : []
}
const exclusiveOf = (field: Field | undefined): readonly string[] =>
  field && 'exclusive' in field && field.exclusive ? field.exclusive : []

/** What is only reported: nobody of the team said it, and nobody has seen what shows it (RULE-05). */
export const isReported = ({ class: kind, verified, saidBy }: Entry): boolean =>
  kind === 'R' && verified === undefined && saidBy.voice !== 'team'

/** Nobody who could has looked at it: what is reported, and facts as they are told. A wish is whole as it is said. */
export const isUnchecked = (entry: Entry): boolean => {
  const { class: kind, verified, saidBy } = entry
  return isReported(entry) || (kind === 'F' && verified === undefined && saidBy.voice !== 'team')
}

/** Words, with the code of the rule and the codes that the answer bears. */
export const concept = (text: string, value: Json, code?: string): CodeableConcept => {
  const coding = [...(code === undefined ? [] : [codingFor(code)]), ...codesIn(value)].filter(
    (one) => one !== undefined,
  )
  return { ...(coding.length > 0 ? { coding } : {}), text }
}

const codesIn = (value: Json): readonly Coding[] => {
  if (typeof value !== 'object' || value === null || isList(value)) return []
  const { code, system, display } = value
  if (typeof code === 'string' && typeof system === 'string')
    return [{ system, code, ...(typeof display === 'string' && display !== '' ? { display } : {}) }]
  const choice = part(value, 'choice')
  if (typeof choice === 'string') return [{ system: choiceSystem, code: choice }]
  return [value.said, ...Object.values(value.said ?? {})].flatMap((one) =>
    one !== undefined && typeof one === 'object' && part(one, 'code') !== undefined ? codesIn(one) : [],
  )
}

/** Which profile it follows, who may read it, and what its words may claim: on each resource. */
export const metaOf = (type: string, entry: Pick<Entry, 'clinical' | 'class'>): Meta => ({
  profile: [ukCore(type)],
  security: [{ system: confidentialitySystem, code: entry.clinical ? 'R' : 'N' }],
  tag: [{ system: classSystem, code: entry.class }],
})

/** A resource’s own narrative: the question, the words letter for letter, and whose they are. */
export const paragraphOf = ({ plan: { layout } }: Pick<Making, 'plan'>, entry: Entry): Paragraph => {
  const { words } = layout
  const { said, shown, saidBy, teamWords } = entry
  return {
    head: entry.label ?? entry.question,
    lines: [
      ...(said.kind === 'answer' ? shown : [words.waysOut[said.kind]]),
      ...(teamWords === undefined
        ? []
        : [`${words.teamWords}: ${teamWords}${entry.teamWordsBefore ? ` (${words.teamWordsBefore})` : ''}`]),
      ...(entry.refusal ? [`${words.refusal} ${entry.refusal.readBy}`] : []),
      ...(entry.advisedStill ?? []).map((one) => besideLine(words.advisedStill, one)),
      ...(entry.saidOtherwise ?? []).map((one) => besideLine(words.saidOtherwise, one)),
      ...(entry.mayEndanger ? [words.mayEndanger] : []),
    ],
    beside: [
      [words.saidBy, saidBy.name, saidBy.relationship].filter((one) => one !== undefined).join(' '),
      entry.saidAt.slice(0, 10),
      ...(saidBy.forThem ? [words.forThem] : []),
      ...claimOf(words, entry),
    ],
  }
}

/** What the words may claim; of a question that was left, nothing. */
const claimOf = (words: ExchangeWords, entry: Entry): readonly string[] => {
  if (entry.said.kind !== 'answer') return []
  const { verified } = entry
  return [
    verified
      ? `${words.proofs[verified.how]} ${verified.by}, ${verified.at.slice(0, 10)}`
      : entry.class === 'R' && !isReported(entry)
        ? words.classes.F
        : words.classes[entry.class],
  ]
}

const besideLine = (
  words: string,
  { treatment, because }: { readonly treatment: string; readonly because: string },
): string => `${words}: ${treatment}${because === '' ? '' : `: ${because}`}`

/** What every resource that tells of an answer has. */
export const common = (making: Making, type: string, { entry }: Part, key: string) => ({
  id: making.idOf(key),
  meta: metaOf(type, entry),
  text: narrative([paragraphOf(making, entry)]),
  extension: [provenanceOf(entry)],
})

/** The same of one of several things that an answer tells, without its siblings. */
export const commonOf = (
  making: Making,
  { type, of, key }: { readonly type: string; readonly of: Part; readonly key: string },
  { text }: Thing,
) => ({
  ...common(making, type, of, key),
  text: narrative([paragraphOf(making, { ...of.entry, shown: [text] })]),
})

export const made = (entry: Pick<Entry, 'field'>, resource: Made['resource']): Made => ({
  field: entry.field,
  resource,
})
