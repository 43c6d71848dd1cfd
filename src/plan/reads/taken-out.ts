import type { WayOut } from '../../flow/answer.ts'
import { speaksAndAsksNot } from '../../flow/heard-of.ts'
import { textsIn } from '../../flow/heard-text.ts'
import { isList, type Json, part, textsIn as textsOf } from '../../flow/json.ts'
import { pathOf, withItems } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { sectionAt } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Voice } from '../facts.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { readByClinicians } from '../plan-forms.ts'
import { givenFor } from './reading.ts'
import { answerAt, thingsIn } from './refusals-changed.ts'
import { approvedOf, type Changed } from './shown.ts'
import { spokenBy, spokenInAll } from './spoken.ts'

/** An approved answer of the person of which something stands in the draft no more. */
export type TakenOut = {
  readonly field: string
  readonly item?: string
  /** Which of its lines; all of them where its question is not asked any more. */
  readonly lines?: readonly number[]
  /** Something of them may refuse a treatment. */
  readonly refuses?: true
  /** Other words stand there instead, whatever a list of words hears in them: they may say it again. */
  readonly isReplaced?: true
  /** How the person has left the question since, or the one that this hangs on: that takes nothing back and says nothing again. */
  readonly left?: WayOut
}

/**
 * What the person approved and does not say any more: at the place of a change, and wherever the newest change of a section has
 * closed a question. A refusal can be taken back by any door, so that none of its old words is read as if it still stood.
 */
export const takenOutNow = (plan: Plan, change: Changed): readonly TakenOut[] => {
  const own = approvedOf(plan, change).filter(({ section }) => section === change.section)
  const here = own.filter((entry) => isAt(change, entry)).flatMap((entry) => linesOut(plan, entry, change))
  const inSection = plan.changedFields.filter(
    ({ section, voice }) => section === change.section && voice === change.voice,
  )
  return inSection.at(-1) === change ? [...here, ...closedIn(plan, own, inSection)] : here
}

const isAt = (
  { field, item }: { readonly field: string; readonly item?: string },
  other: { readonly field: string; readonly item?: string },
): boolean => field === other.field && item === other.item

/**
 * Of an item that was taken out, the questions whose words the person has written anew since, in an item that is new or at another
 * changed place: nothing of them was taken back.
 */
export const writtenAnew = (plan: Plan, change: Changed): readonly string[] => {
  const { isGone, item } = change
  if (isGone === undefined || item === undefined) return []
  const read = readByClinicians(plan)
  const since = spokenInAll(read, [change.voice ?? 'person']).flatMap(({ field, at, answer: { said } }) =>
    said.kind === 'answer' && isChanged(plan, field, at.at(-1)) ? [{ field, value: said.value }] : [],
  )
  const elsewhere = new Set(since.flatMap(({ value }) => textsOf(value)).flatMap(sentencesIn))
  return approvedOf(plan, change).flatMap((entry) => {
    if (entry.item !== item || entry.said.kind !== 'answer') return []
    const here = new Set(
      since.filter((one) => one.field === entry.field).flatMap((one) => linesIn(one.value)),
    )
    const lines = linesIn(entry.said.value)
    const isAnew = lines.length > 0 && lines.every((line) => here.has(line) || isMoved(line, elsewhere))
    return isAnew ? [entry.field] : []
  })
}

const isChanged = ({ changedFields }: Plan, field: string, item: string | undefined): boolean =>
  changedFields.some((one) => isAt(one, { field, ...(item === undefined ? {} : { item }) }))

/** What was answered and lies closed: whatever else keeps an answer out of the draft is no word of the person's. */
const closedIn = (plan: Plan, own: readonly Entry[], changes: readonly Changed[]): readonly TakenOut[] => {
  const read = readByClinicians(plan)
  const form = read.forms.sections.find(({ section }) => section.id === own[0]?.section)
  if (!form) return []
  const { voice } = changes[0] ?? {}
  const by = voice === undefined ? {} : { voice }
  const live = new Set(
    spokenBy(read, form, [voice ?? 'person']).map(({ field, at }) => `${field} ${at.at(-1) ?? ''}`),
  )
  const isGone = ({ item, at = [] }: Entry): boolean =>
    changes.some((one) => one.isGone && one.item !== undefined && [item, ...at].includes(one.item))
  return own.flatMap((entry) =>
    live.has(`${entry.field} ${entry.item ?? ''}`) ||
    answerAt(plan, { ...placeIn(entry), ...by, section: entry.section }) === undefined ||
    changes.some((change) => isAt(change, entry)) ||
    isGone(entry)
      ? []
      : [{ ...placeIn(entry), ...leftAs(leftBefore(plan, form.section, entry, changes)) }],
  )
}

/** Whether an answer was closed by a way out alone: said there as it was approved, the question would be asked. */
const leftBefore = (
  plan: Plan,
  section: Section,
  entry: Entry,
  changes: readonly Changed[],
): WayOut | undefined => {
  const voice = changes[0]?.voice ?? 'person'
  const { answers, ...now } = standingAnswers(plan, voice, section.id)
  const given = givenFor(plan, voice, section)
  const before = approvedOf(plan, changes[0] ?? {})
  return changes.flatMap(({ field, item }): readonly WayOut[] => {
    const left = answers[field]
    const was = before.find((one) => isAt(one, { field }))
    if (item !== undefined || !left || left.said.kind === 'answer' || !was) return []
    const path = pathOf(
      section,
      { ...now, answers: { ...answers, [field]: { ...left, said: was.said } } },
      given,
    )
    const isAsked = withItems(path).some(
      ({ at, path: { live } }) => live[entry.field] !== undefined && at.at(-1) === entry.item,
    )
    return isAsked ? [left.said.kind] : []
  })[0]
}

const leftAs = (left: WayOut | undefined): Pick<TakenOut, 'left'> => (left === undefined ? {} : { left })

const placeIn = ({ field, item }: Entry): TakenOut => ({ field, ...(item === undefined ? {} : { item }) })

const linesOut = (plan: Plan, entry: Entry, change: Changed): readonly TakenOut[] => {
  if (entry.said.kind !== 'answer') return []
  const said = answerAt(plan, change)
  const now = said?.kind === 'answer' ? linesIn(said.value) : []
  const before = linesIn(entry.said.value)
  const elsewhere = sentencesSaid(plan, change.voice ?? 'person')
  const stands = (line: string): boolean => now.some((one) => one.includes(line)) || isMoved(line, elsewhere)
  const lines = before.flatMap((line, at) => (stands(line) ? [] : [at]))
  if (lines.length === 0) return []
  const texts = said?.kind === 'answer' ? textsIn(said.value) : []
  const known = textsIn(entry.said.value).map(plain)
  const written = said?.kind === 'answer' ? writtenIn(plan, entry, said.value) : []
  const isNew = (text: string): boolean => plain(text) !== '' && !known.includes(plain(text))
  const isReplaced = written.some(isNew) || texts.some((text) => isNew(text) && mayStandFor(plan, text))
  const refuses = lines.some((at) => mayStandFor(plan, before[at] ?? ''))
  return [
    {
      ...placeIn(entry),
      lines,
      ...(refuses ? { refuses } : {}),
      ...(isReplaced ? { isReplaced } : {}),
    },
  ]
}

/** Own words: the name of a choice takes back in so many words, and of a row the first thing that it says is one. */
const writtenIn = ({ forms }: Plan, entry: Entry, value: Json): readonly string[] => {
  const form = forms.sections.find(({ section }) => section.id === entry.section)
  const field = form && sectionAt(form.section, spotOf(entry).at)?.fields[entry.field]
  const choices: readonly string[] = field && 'choices' in field ? field.choices : []
  const all = isList(part(value, 'rows')) ? thingsIn(value) : textsIn(value)
  return all.filter((text) => !choices.includes(text))
}

/** Written under another question word for word, nothing was taken back; a word or two may stand anywhere for anything. */
const isMoved = (line: string, elsewhere: ReadonlySet<string>): boolean =>
  line.split(' ').length >= wordsOfOwn && sentencesIn(line).every((one) => elsewhere.has(one))
const wordsOfOwn = 3

/** Every sentence that this voice says now, whichever question it answers. */
const sentencesSaid = (plan: Plan, voice: Voice): ReadonlySet<string> => {
  const read = readByClinicians(plan)
  const spoken = spokenInAll(read, [voice])
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

/** However it is typed: capitals, spaces and marks say nothing by themselves, but where a sentence ends. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[.!?\n]+/g, ' . ')
    .replace(/[^\p{L}\p{M}\p{N}.+]+/gu, ' ')
    .replace(/^[ .]+|(?<![ .])[ .]+$/g, '')
