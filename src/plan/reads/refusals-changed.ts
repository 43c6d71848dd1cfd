import type { Said } from '../../flow/answer.ts'
import { asksFor, speaksAndAsksNot, speaksOf } from '../../flow/heard-of.ts'
import { textsIn } from '../../flow/heard-text.ts'
import { isList, type Json, part, textsIn as textsOf } from '../../flow/json.ts'
import { rowsIn } from '../../flow/layout.ts'
import { mayRefuse } from '../../flow/listening.ts'
import { answersAt, sectionAt } from '../../flow/spot.ts'
import type { Content, Entry } from '../content.ts'
import type { Instant } from '../ids.ts'
import { isInHands } from '../lifecycle.ts'
import { answersIn, type Plan } from '../plan.ts'
import { fieldMarked, readByClinicians } from '../plan-forms.ts'
import { isAsApproved } from './shown.ts'
import { spokenBy } from './spoken.ts'

/** Words of the person that stand approved as a refusal, and that they have changed since. */
export const refusalsChanged = (plan: Plan): readonly { readonly entry: Entry; readonly at: Instant }[] =>
  (standsNoMore(plan) ? [] : (plan.approved?.content.entries ?? [])).flatMap((entry) => {
    const change = plan.changedFields.find(({ field, item }) => field === entry.field && item === entry.item)
    return entry.refusal && entry.saidBy.voice === 'person' && change ? [{ entry, at: change.at }] : []
  })

/** Another plan took its place, it came to its end, or sharing was stopped: nobody follows the words that were approved, so none of them is urgent. */
const standsNoMore = ({ life: { published } }: Plan): boolean => nobodyFollows.has(published)

const nobodyFollows: ReadonlySet<string> = new Set(['superseded', 'withdrawn', 'closed', 'entered-in-error'])

/**
 * Questions of a plan with an approved version to which the person has since written words that may refuse a treatment, and
 * that stand there as no refusal: that they were changed is told before the hand-over, their words are not (RULE-UPD).
 */
export const refusalsWritten = (
  plan: Plan,
): readonly { readonly field: string; readonly item?: string; readonly at: Instant }[] => {
  const { approved, changedFields } = plan
  if (!approved || isInHands(plan.life) || standsNoMore(plan)) return []
  const changed = refusalsChanged(plan).map(({ entry }) => entry)
  return changedFields.filter((change) => {
    const isKnown = changed.some((entry) => entry.field === change.field && entry.item === change.item)
    return !isKnown && mayRefuseNow(plan, change)
  })
}

/** Whether what the person says there now may refuse a treatment. */
export const mayRefuseNow = (
  plan: Plan,
  { section, field, item }: Omit<Plan['changedFields'][number], 'at'>,
): boolean => {
  const said = answerAt(plan, section, field, item)
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const place = form && sectionAt(form.section, placeOf(plan, item))
  return said?.kind === 'answer' && mayRefuse(said.value, plan.forms.mayRefuseTreatment, place?.fields[field])
}

/** Whether what the person says there now has effect before anybody has approved it. */
export const isAtOnceNow = (
  plan: Plan,
  { section, field, item }: Omit<Plan['changedFields'][number], 'at'>,
): boolean => {
  const { urgentPage } = plan.forms
  const isSo =
    urgentPage !== undefined && rowsIn(urgentPage.layout).some((row) => row.field === field && row.atOnce)
  const said = isSo ? answerAt(plan, section, field, item) : undefined
  return said?.kind === 'answer' && part(said.value, 'none') !== true
}

/**
 * Fields of which nobody is told any more, since the person says there now that nobody may be told of the place, writes so
 * beside the address, or would rather not say: that they moved is no such thing.
 */
export const keptBackNow = (
  plan: Plan,
  { entries }: Content,
  { section, field, item }: Omit<Plan['changedFields'][number], 'at'>,
): readonly string[] => {
  const untold = plan.forms.urgentPage?.layout.untold
  const said = untold && answerAt(plan, section, field, item)
  if (!untold || !said) return []
  const approved = untold.fields.filter((one) => entries.some((entry) => entry.field === one))
  if (field === untold.when.field) {
    const isUntold = (one: Said): boolean =>
      one.kind === 'answer' && textsIn(one.value).some((text) => untold.when.has.includes(text))
    const wasUntold = entries.some((entry) => entry.field === field && isUntold(entry.said))
    return isUntold(said) && !wasUntold ? approved : []
  }
  if (!untold.fields.includes(field)) return []
  if (said.kind === 'declined') return approved.filter((one) => one === field)
  const { asksToHide } = plan.forms
  return said.kind === 'answer' && textsIn(said.value).some((text) => asksToHide?.(text)) ? approved : []
}

/** What the person says there now is about, of the things that the urgent page points at. */
export const speaksOfNow = (
  plan: Plan,
  { section, field, item }: Omit<Plan['changedFields'][number], 'at'>,
): readonly string[] => {
  const said = answerAt(plan, section, field, item)
  const { urgentPage } = plan.forms
  return said?.kind === 'answer' && urgentPage ? speaksOf(urgentPage, textsIn(said.value)) : []
}

/** What the person says there now asks for, of the same things, where none of it may refuse a treatment. */
export const asksForNow = (
  plan: Plan,
  { section, field, item }: Omit<Plan['changedFields'][number], 'at'>,
): readonly string[] => {
  const said = answerAt(plan, section, field, item)
  const { urgentPage } = plan.forms
  return said?.kind === 'answer' && urgentPage ? asksFor(urgentPage, textsIn(said.value)) : []
}

/**
 * Whether more stands there now than anybody's approved answer has: another row, choice or line; a text that reads otherwise is
 * none, nor is a number to call that took another's place.
 */
export const addsNow = (
  plan: Plan,
  { entries }: Content,
  { section, field, item }: Omit<Plan['changedFields'][number], 'at'>,
): boolean => {
  const said = answerAt(plan, section, field, item)
  if (said?.kind !== 'answer') return false
  const before = entries
    .filter((entry) => entry.field === field && entry.item === item)
    .flatMap((entry) => (entry.said.kind === 'answer' ? thingsIn(entry.said.value) : []))
  const now = thingsIn(said.value)
  const isInPlace =
    field === fieldMarked(plan.forms, 'contact-phones') && before.some((one) => !now.includes(one))
  return !isInPlace && now.some((thing) => !before.includes(thing))
}

/** By the first thing that a row says. */
const thingsIn = (value: Json): readonly string[] => {
  const rows = part(value, 'rows')
  const choices = part(value, 'choices')
  const all = isList(rows)
    ? rows.flatMap((row) => Object.values(part(row, 'said') ?? {}).slice(0, 1))
    : isList(choices)
      ? choices
      : isList(value)
        ? value
        : []
  return all.flatMap(textsOf).map((text) => text.trim().toLowerCase())
}

/** An approved answer of the person of which something stands in the draft no more. */
export type TakenOut = {
  readonly field: string
  readonly item?: string
  /** Which of its lines; all of them where its question is not asked any more. */
  readonly lines?: readonly number[]
  /** Something of them may refuse a treatment. */
  readonly refuses?: true
  /** What stands there instead may refuse a treatment too, or speaks of what the page points at and does not ask for it. */
  readonly isReplaced?: true
}

/**
 * What the person approved and does not say any more: at the place of a change, and wherever the newest change of a section has
 * closed a question. A refusal can be taken back by any door, so that none of its old words is read as if it still stood.
 */
export const takenOutNow = (
  plan: Plan,
  { entries }: Content,
  change: Plan['changedFields'][number],
): readonly TakenOut[] => {
  const own = entries.filter(({ section, saidBy }) => section === change.section && saidBy.voice === 'person')
  const here = own.filter((entry) => isAt(change, entry)).flatMap((entry) => linesOut(plan, entry, change))
  const inSection = plan.changedFields.filter(({ section }) => section === change.section)
  return inSection.at(-1) === change ? [...here, ...closedIn(plan, own, inSection)] : here
}

const isAt = (
  { field, item }: { readonly field: string; readonly item?: string },
  other: { readonly field: string; readonly item?: string },
): boolean => field === other.field && item === other.item

/** What a row of before 27 November 2026 holds as a change though the person says there what stands approved. */
export const isSaidAgain = (
  plan: Plan,
  { field, item, isGone }: { readonly field: string; readonly item?: string; readonly isGone?: true },
): boolean => {
  const place = { field, ...(item === undefined ? {} : { item }) }
  const entry = plan.approved?.content.entries.find(
    (one) => isAt(place, one) && one.saidBy.voice === 'person',
  )
  const said = entry && answerAt(plan, entry.section, field, item)
  return said !== undefined && isGone === undefined && isAsApproved(plan, place, said)
}

/** What was answered and lies closed: whatever else keeps an answer out of the draft is no word of the person's. */
const closedIn = (plan: Plan, own: readonly Entry[], changes: Plan['changedFields']): readonly TakenOut[] => {
  const read = readByClinicians(plan)
  const form = read.forms.sections.find(({ section }) => section.id === own[0]?.section)
  if (!form) return []
  const live = new Set(spokenBy(read, form, ['person']).map(({ field, at }) => `${field} ${at.at(-1) ?? ''}`))
  const isGone = ({ item, at = [] }: Entry): boolean =>
    changes.some((one) => one.isGone && one.item !== undefined && [item, ...at].includes(one.item))
  return own.flatMap((entry) =>
    live.has(`${entry.field} ${entry.item ?? ''}`) ||
    answerAt(plan, entry.section, entry.field, entry.item) === undefined ||
    changes.some((change) => isAt(change, entry)) ||
    isGone(entry)
      ? []
      : [placeIn(entry)],
  )
}

const placeIn = ({ field, item }: Entry): TakenOut => ({ field, ...(item === undefined ? {} : { item }) })

const linesOut = (
  plan: Plan,
  entry: Entry,
  { section, field, item }: Plan['changedFields'][number],
): readonly TakenOut[] => {
  if (entry.said.kind !== 'answer') return []
  const said = answerAt(plan, section, field, item)
  const now = said?.kind === 'answer' ? linesIn(said.value) : []
  const before = linesIn(entry.said.value)
  const elsewhere = sentencesSaid(plan)
  const stands = (line: string): boolean => now.some((one) => one.includes(line)) || isMoved(line, elsewhere)
  const lines = before.flatMap((line, at) => (stands(line) ? [] : [at]))
  if (lines.length === 0) return []
  const texts = said?.kind === 'answer' ? textsIn(said.value) : []
  const known = textsIn(entry.said.value).map(plain)
  const isReplaced = texts.some((text) => !known.includes(plain(text)) && mayStandFor(plan, text))
  const refuses = lines.some((at) => mayStandFor(plan, before[at] ?? ''))
  return [
    { ...placeIn(entry), lines, ...(refuses ? { refuses } : {}), ...(isReplaced ? { isReplaced } : {}) },
  ]
}

/** Written under another question word for word, nothing was taken back; a word or two may stand anywhere for anything. */
const isMoved = (line: string, elsewhere: ReadonlySet<string>): boolean =>
  line.split(' ').length >= wordsOfOwn && sentencesIn(line).every((one) => elsewhere.has(one))
const wordsOfOwn = 3

/** Every sentence that the person says now, whichever question it answers. */
const sentencesSaid = (plan: Plan): ReadonlySet<string> => {
  const read = readByClinicians(plan)
  const spoken = read.forms.sections.flatMap((form) => spokenBy(read, form, ['person']))
  const texts = spoken.flatMap(({ answer: { said } }) => (said.kind === 'answer' ? textsOf(said.value) : []))
  return new Set(texts.flatMap(sentencesIn))
}

const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/[.!?;\n]+/)
    .map(plain)
    .filter((one) => one !== '')

const mayStandFor = ({ forms: { mayRefuseTreatment, urgentPage } }: Plan, text: string): boolean =>
  mayRefuseTreatment(text) || (urgentPage !== undefined && speaksAndAsksNot(urgentPage, text))

/** What an answer says, line by line as it reads: a row by the first thing that it says. */
const linesIn = (value: Json): readonly string[] => {
  const things = thingsIn(value)
  const all = things.length > 0 ? things : textsOf(value)
  return all.map(plain)
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

const answerAt = (plan: Plan, section: string, field: string, item: string | undefined): Said | undefined => {
  return answersAt(answersIn(plan, 'person', section), [...placeOf(plan, item), field])?.answers[field]?.said
}

const placeOf = ({ items }: Plan, item: string | undefined): readonly string[] =>
  item === undefined ? [] : (items[item]?.at ?? [])
