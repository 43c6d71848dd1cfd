import type { Entry } from '#src/plan/content.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Cells, cell } from './cells.ts'
import { urgentDayInWords } from './day.ts'
import type { UrgentIndex } from './index.ts'
import { partOfField } from './risen.ts'
import type { Drawing } from './row.ts'

type Change = Publication['changeAsked'][number]

/**
 * What the person asks to be changed, a line for each thing by the name that it has on this page, with its newest day:
 * never the new text, since nobody has approved it (RULE-UPD), but for what is dangerous not to know.
 */
export const changesView = (changes: readonly Change[], drawing: Drawing): Html => {
  const newestFirst = changes.toSorted((a, b) => b.at.localeCompare(a.at))
  const groups = Map.groupBy(newestFirst, (one) => `${askerOf(one)} ${headOf(one, drawing)}`)
  return html`<ul>${[...groups.values()].map((group) => changeView(group, drawing))}</ul>`
}

/** That there are changes, where they are named, and of what they say only what is dangerous not to know: a phrase for whoever listens. */
export const changesLine = (changes: readonly Change[], drawing: Drawing): Html => {
  const { notices } = drawing.says.urgent
  const { layout, words } = drawing.sheet
  const end = layout.parts.find(({ holds }) => holds.some(({ draw }) => draw === 'version'))?.id ?? ''
  const dangers = new Set(changes.flatMap((one) => dangersIn([one], drawing)))
  return html`<div><a class="n" href="#changes">${notices.updating} ${changedBy(changes, (by, count) => notices.changed(by, count, words.parts[end]?.title ?? ''))}</a>${[...dangers].map((text) => html` <b>${text}</b>`)}</div>`
}

/** That a helper said something newer, by its last day: where and what is told by nobody, as nobody has checked it (RULE-UPD). */
export const helperWrote = (
  { urgent: { notices } }: Drawing['says'],
  { helpersWrote = [] }: Pick<Publication, 'helpersWrote'>,
): string | undefined => {
  const newest = helpersWrote
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  return newest === undefined ? undefined : notices.helperWrote(urgentDayInWords(newest))
}

/** What has effect, or may, before anybody has approved it. */
const dangersIn = (group: readonly Change[], { says, sheet, index }: Drawing): readonly string[] => {
  const { notices } = says.urgent
  const isNewBarred = group.some(({ bars = [] }) => bars.some((item) => itemIn(index, item) === undefined))
  return [
    ...(group.some((one) => one.mayRefuse) ? [notices.mayRefuse] : []),
    ...(group.some((one) => one.mayEndanger) ? [notices.mayEndanger] : []),
    ...group.flatMap(({ field, isAtOnce }) => (isAtOnce ? (sheet.atOnce.get(field) ?? []) : [])),
    ...(isNewBarred ? [notices.newBarred] : []),
  ]
}

const changeView = (group: readonly Change[], drawing: Drawing): Html => {
  const { says, sheet } = drawing
  const [first] = group
  const head = first === undefined ? '' : headOf(first, drawing)
  const by = askerOf(first)
  const { notices } = says.urgent
  const isGone = group.some((one) => one.isGone)
  const changed = group.filter((one) => !one.isGone)
  const labels = new Set(changed.flatMap((one) => nameOf(sheet, one) ?? []))
  const unnamed = new Set(changed.flatMap((one) => (nameOf(sheet, one) === undefined ? [one.field] : [])))
    .size
  const isAnew = group.every((one) => !one.isGone || isWrittenAnew(drawing, one.item))
  const named = [...(isGone ? [isAnew ? notices.writtenAnew : notices.takenOut] : []), ...labels]
  const what = [...named, ...(unnamed > 0 ? [notices.others(unnamed, named.length > 0)] : [])].join(', ')
  const isTyped = group.every((one) => one.isTyped)
  const isLeft = group.some((one) => one.left)
  const begun = isLeft ? notices.leftBefore : notices.typedBefore
  return html`<li>${isTyped ? begun(by) : notices.changeBefore(by)} ${urgentDayInWords(group[0]?.at ?? '')} ${isTyped ? notices.typedAfter : notices.changeAfter} ${head === '' ? '' : `${head}: `}${what}${dangersIn(group, drawing).map((text) => html`. <b>${text}</b>`)}</li>`
}

/** In words: nothing for what had none when it was written down. */
const nameOf = ({ labels }: Drawing['sheet'], { field, label }: Change): string | undefined =>
  labels[field] ?? (label === field ? undefined : label)

/** Which item of a list it is, by its name as approved; of one that was never approved, in which part it will stand. */
const headOf = ({ field, item }: Change, { says, sheet, index }: Drawing): string => {
  if (item === undefined) return ''
  const name = itemNamed(index, item)
  if (name !== undefined) return name
  const part = sheet.words.parts[sheet.partOf.get(field) ?? '']?.title ?? says.urgent.rest
  return `${part}, ${says.urgent.notices.somethingNew}`
}

const itemIn = ({ lists }: UrgentIndex, item: string) =>
  [...lists.values()].map((items) => items.get(item)).find((one) => one !== undefined)

/** An item goes by the first thing that was said of it. */
const itemNamed = (index: UrgentIndex, item: string): string | undefined => {
  const [first] = itemIn(index, item)?.values() ?? []
  return first?.[0]?.shown.join(' ')
}

/** Since when the person asks that these people are not rung, by the name under which they stand approved. */
export const barsAskedIn = (changes: readonly Change[], index: UrgentIndex): ReadonlyMap<string, string> =>
  new Map(
    barsAskedOf(changes).flatMap(({ item, askedAt }) => {
      const name = itemNamed(index, item)
      return name === undefined ? [] : [[name, askedAt] as const]
    }),
  )

/** The same by item. */
export const barsAskedOf = (changes: readonly Change[]) =>
  changes.flatMap(({ bars = [], at }) => bars.map((item) => ({ item, askedAt: at })))

/** Beside an answer of the person that they want otherwise now, or to which they have added since (RULE-UPD: never what). */
export const changedHere = (
  drawing: Pick<Drawing, 'says' | 'sheet' | 'changeAt'>,
  entry: Entry,
  out = takenOut(drawing, entry),
): Html => {
  if (out !== nothing) return html` ${out}`
  const change = changeOf(drawing, entry)
  return change === undefined ? nothing : html` ${changeIn(drawing.says, drawing.sheet, change)}`
}

const askerOf = (change: Pick<Change, 'by'> | undefined) => change?.by ?? 'person'

/** How many of whom: each who asks in a sentence of their own. */
const changedBy = (
  changes: readonly Change[],
  says: (by: ReturnType<typeof askerOf>, count: number) => string,
): string => [...Map.groupBy(changes, askerOf)].map(([by, all]) => says(by, all.length)).join(' ')

/** In the voice of the answer: a helper's change of a helper's words. */
const isIn = ({ by }: Change, { saidBy }: { readonly saidBy: { readonly voice: string } }): boolean =>
  saidBy.voice === (by === undefined ? 'person' : 'carer')

const changeOf = ({ changeAt }: Pick<Drawing, 'changeAt'>, entry: Entry): Change | undefined => {
  const change = changeAt(entry)
  return change && isIn(change, entry) ? change : undefined
}

/** Whether a part of the plan and a change of it are of one place. */
export const isSamePlace = (
  one: { readonly field: string; readonly item?: string },
  other: { readonly field: string; readonly item?: string },
): boolean => one.field === other.field && one.item === other.item

/**
 * Beside a refusal, and what else the person approved under a question that is closed now: that they do not say it any more. They are
 * approved words, so that it is said which; what stands there instead is not. `of`: some of its lines, as words of one thing.
 */
export const takenOut = (
  { says, sheet, changeAt }: Pick<Drawing, 'says' | 'sheet' | 'changeAt'>,
  entry: Entry,
  of?: { readonly lines: readonly number[]; readonly isRefusal: boolean },
): Html => {
  const change = changeOf({ changeAt }, entry)
  const out = change?.takesOut?.find((one) => isSamePlace(one, entry))
  if (!change || !out) return nothing
  const all = of?.lines ?? entry.shown.map((_, at) => at)
  const lines = all.filter((at) => out.lines?.includes(at) ?? true)
  const isWhole = lines.length === all.length
  const isRefusal =
    of?.isRefusal ??
    (sheet.refuses.has(entry.field) || out.refuses || (isWhole && entry.refusal !== undefined))
  if (lines.length === 0 || !(isRefusal || of || out.lines === undefined)) return nothing
  const { urgent } = says
  const day = urgentDayInWords(change.at)
  const by = askerOf(change)
  const which = isWhole ? nothing : lines.map((at) => html` “<bdi>${entry.shown[at]}</bdi>”`)
  if (out.isReplaced) return html`<small class="x"><b>${urgent.putElse(day, by)}</b>${which}</small>`
  const left = out.left ?? change.left
  if (left !== undefined) {
    const says = out.left === undefined ? urgent.leftHere : urgent.leftBefore
    return html`<small class="x"><b>${says(day, left, by)} ${isRefusal ? urgent.leftRefusal : urgent.takenOutAsk}</b></small>`
  }
  return html`<small class="x"><b>${urgent.takenOut(day, by)}</b>${which} <b>${isRefusal ? urgent.takenBack : urgent.takenOutAsk}</b></small>`
}

/** The same where what is approved is in another voice, or nobody had said anything: below it, never in its place. */
export const changedByNobodyHere = (
  { says, sheet, changeAt, ...cells }: Pick<Drawing, 'says' | 'sheet' | 'changeAt'> & Cells,
  place: Parameters<Drawing['changeAt']>[0],
  said: readonly { readonly saidBy: { readonly voice: string } }[],
): readonly Html[] => {
  const change = changeAt(place)
  return change === undefined || change.isGone || said.some((entry) => isIn(change, entry))
    ? []
    : [cell(cells, changeIn(says, sheet, change))]
}

const changeIn = ({ urgent }: Drawing['says'], { atOnce }: Drawing['sheet'], change: Change): Html => {
  const { at, field, adds, isAtOnce, isTyped, left } = change
  const by = askerOf(change)
  const day = urgentDayInWords(at)
  const meaning = isAtOnce ? atOnce.get(field) : undefined
  if (meaning !== undefined)
    return html`<small class="x"><b>${urgent.saidHere(day, by)} ${meaning}</b></small>`
  if (adds) return html`<small class="x"><b>${urgent.addedHere(day, by)}</b></small>`
  if (left !== undefined)
    return html`<small><b>${urgent.leftHere(day, left, by)} ${urgent.takenOutAsk}</b></small>`
  return html`<small><b>${isTyped ? urgent.typedHere(day, by) : urgent.changedHere(day, by)}</b></small>`
}

/**
 * Above every box that quotes a refusal: which of them somebody takes back stands in own words and may be any, so
 * nobody reads the old words first. Said since the approval, or approved with them (RULE-ADRT-8).
 */
export const takenBackFirst = (drawing: Drawing): readonly Html[] => {
  const { says, sheet, index, changeAt } = drawing
  return [...sheet.atOnce].flatMap(([field, meaning]) => {
    const change = changeAt({ field })
    if (change?.isAtOnce)
      return [
        html`<p class="x"><b>${meaning} ${says.urgent.saidHere(urgentDayInWords(change.at), askerOf(change))}</b></p>`,
      ]
    const part = partOfField(drawing, field)
    return (index.fields.get(field) ?? []).some(isSaid)
      ? [
          html`<p class="x"><b>${meaning}</b> <a href="#${part ?? 'rest'}">${(part !== undefined && sheet.words.parts[part]?.title) || says.urgent.rest}</a></p>`,
        ]
      : []
  })
}

/** More than a way out, and than that there is nothing to say. */
const isSaid = ({ said }: Entry): boolean =>
  said.kind === 'answer' &&
  !(typeof said.value === 'object' && said.value !== null && 'none' in said.value && said.value.none === true)

/** Inside the box, before the words: what it says may not be what the person wants any more, and nobody has looked. */
export const changedSince = (drawing: Drawing, entry: Entry): Html => {
  const { says } = drawing
  const out = takenOut(drawing, entry)
  if (out !== nothing) return html`${goneSince(drawing, entry)}<p>${out}</p>`
  const change = changeOf(drawing, entry)
  return html`${goneSince(drawing, entry)}${change !== undefined && html`<p><b>${says.urgent.refusalChanged(askerOf(change))} ${urgentDayInWords(change.at)}.</b> ${says.urgent.refusalNotApproved}</p>`}`
}

/** Whether the person has since taken the words of this answer out, or left its question: whoever weighs it has both to weigh. */
export const isUnsettled = (
  drawing: Pick<Drawing, 'says' | 'sheet' | 'changeAt' | 'goneOn' | 'newer'>,
  entry: Entry,
  out = takenOut(drawing, entry),
): boolean => out !== nothing || (entry.saidBy.voice !== 'team' && isGoneWith(drawing, entry))

/** Whether it went with its item, and its words stand nowhere else. */
export const isGoneWith = (
  { goneOn, newer }: Pick<Drawing, 'goneOn' | 'newer'>,
  { item, field }: Pick<Entry, 'item' | 'field'>,
): boolean => item !== undefined && goneOn(item) !== undefined && !isAgain(newer, item, field)

const isAgain = (newer: readonly Change[], item: string, field: string): boolean =>
  newer.some((one) => one.item === item && one.again?.includes(field))

/** Whether all that the person said in an item that they took out stands in the plan again. */
const isWrittenAnew = (
  { index, newer }: Pick<Drawing, 'index' | 'newer'>,
  item: string | undefined,
): boolean => {
  const own = index.entries.filter(
    (one) => one.item === item && one.saidBy.voice === 'person' && one.said.kind === 'answer',
  )
  return item !== undefined && own.length > 0 && own.every(({ field }) => isAgain(newer, item, field))
}

/** That the person took the item out in which a refusal stands, or that they wrote its words anew. */
export const goneSince = (drawing: Pick<Drawing, 'says' | 'goneOn' | 'newer'>, entry: Entry): Html => {
  const { urgent } = drawing.says
  const gone = entry.item === undefined ? undefined : drawing.goneOn(entry.item)
  if (gone === undefined) return nothing
  const day = urgentDayInWords(gone)
  const by = askerOf(drawing.newer.find((one) => one.isGone && one.item === entry.item))
  return isGoneWith(drawing, entry)
    ? html` <small class="x"><b>${urgent.goneHere(day, by)} ${urgent.takenBack}</b></small> `
    : html` <small><b>${urgent.anewHere(day, by)}</b></small> `
}

/** Beside an item that the person took out of the plan, and beside somebody whom they do not want rung. */
export const itemChanged = (
  drawing: Pick<Drawing, 'says' | 'goneOn' | 'barsAsked' | 'index' | 'newer'>,
  item: string,
  name: string,
): Html => {
  const { says, goneOn, barsAsked, newer } = drawing
  const by = askerOf(newer.find((one) => one.isGone && one.item === item))
  const gone = goneOn(item)
  const words = isWrittenAnew(drawing, item) ? says.urgent.anewHere : says.urgent.goneHere
  return html`${gone !== undefined && html` <small><b>${words(urgentDayInWords(gone), by)}</b></small>`}${barAsked(drawing, barsAsked.get(name))}`
}

export const barAsked = ({ says, newer }: Pick<Drawing, 'says' | 'newer'>, at: string | undefined): Html =>
  at === undefined
    ? nothing
    : html` <small class="x"><b>${says.urgent.barAsked(urgentDayInWords(at), askerOf(newer.find((one) => one.bars && one.at === at)))}</b></small>`
