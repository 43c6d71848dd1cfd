import type { Sheet } from '#src/flow/sheet.ts'
import type { Content, Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { awayAs, awayMark } from './beside-name.ts'
import { isNewerInCard } from './cards.ts'
import { isPointedAt, pointedId } from './pointers.ts'
import { isBelow } from './risen.ts'
import { type Boxed, boxed, type Drawing } from './row.ts'
import { urgentSaid, urgentSpoken } from './said.ts'
import { urgentClashes } from './said-otherwise.ts'
import { disownedIn } from './sources.ts'
import { textInLine } from './text-of-field.ts'

/** Every approved entry that does not stand further up, under its section, with its question as it was asked. */
export const urgentRest = ({ entries, notAsked, signedBy }: Content, drawing: Drawing): Html => {
  const { says, sheet, index } = drawing
  // Whoever is about to sign reads it as it is read then; a draft of the person’s own has questions still to come.
  const isDraft = drawing.isDraft && signedBy.name === ''
  const { folded = [] } = sheet.layout
  const below = entries.filter((entry) => !standsAbove(entry, drawing))
  const passed = below.filter((entry) => isPassedOver(entry, drawing))
  const left = below.filter((entry) => !passed.includes(entry) && !entry.hold)
  const alone = below.filter(({ hold }) => hold)
  const above = absentAbove(drawing)
  const open = notAsked.filter(
    ({ field, item }) =>
      item === undefined && !index.isSaid(field) && !above.has(field) && !isUnopened(field, drawing),
  )
  if (below.length + open.length === 0) return html`<p class="o">${says.urgent.restNone}</p>`
  const sections = [...new Set(left.map(({ section }) => section))]
  const box = boxed(drawing, left)
  const parts = sections.map((section): Part => {
    const own = left.filter((entry) => entry.section === section)
    const title = sheet.words.chapters?.[section] ?? sheet.sections[section] ?? section
    return {
      title,
      isFolded: folded.includes(section),
      body: html`${runsOf(own).map((run) => runView(run, box))}`,
    }
  })
  const unasked: Part = {
    title: isDraft ? says.urgent.notAnsweredYet : says.urgent.notAsked,
    isFolded: !isDraft && folded.length > 0,
    body: inOneLine(open.map(({ question }) => question)),
  }
  const later: Part = {
    title: says.urgent.waysOut.skipped,
    isFolded: unasked.isFolded,
    body: inOneLine(passed.map(({ question }) => question)),
  }
  const all = [...parts, ...(passed.length > 0 ? [later] : []), ...(open.length > 0 ? [unasked] : [])]
  return html`${box.sources.lead}${urgentClashes(drawing, left)}${all.filter(({ isFolded }) => !isFolded).map(partView)}${more(
    says,
    all.filter(({ isFolded }) => isFolded),
  )}${alone.length > 0 && hereAlone(alone, drawing)}`
}

/** What no page but the desk's has stands after all that is on each. */
const hereAlone = (entries: readonly Entry[], drawing: Drawing): Html => {
  const box = boxed(drawing, entries)
  const body = html`${box.sources.lead}${urgentClashes(drawing, entries)}${runsOf(entries).map((run) => runView(run, box))}`
  return partView({ title: drawing.says.urgent.practiceAlone.title, isFolded: false, body })
}

/** What a part above says not to be recorded is not named once more. */
const absentAbove = ({ sheet: { layout }, index: { powersSeen } }: Drawing): ReadonlySet<string> =>
  new Set(
    layout.parts.flatMap(({ holds }) =>
      holds.flatMap((block) => {
        if (block.draw === 'cards' || block.draw === 'people') return [block.list]
        if (block.draw === 'not-held' && block.as === 'warning')
          return block.lines.flatMap(({ until }) => until)
        if (block.draw !== 'rows') return []
        return block.rows
          .filter(({ absent, unlessPowers }) => absent && !(unlessPowers && powersSeen.length > 0))
          .map(({ field }) => field)
      }),
    ),
  )

/** A page that somebody passed over, as they were told they could, is not named to them after all. */
const isUnopened = (field: string, { sheet: { layout }, index }: Drawing): boolean =>
  layout.unopened?.some((one) => one.field === field && !one.unless.some(index.isAsked)) === true

/** Left for later by the one voice that met the question, and nothing said beside it: its name is all there is to read. */
const isPassedOver = (entry: Entry, { index, changedOn }: Drawing): boolean =>
  entry.said.kind === 'skipped' &&
  !entry.hold &&
  entry.item === undefined &&
  entry.teamWords === undefined &&
  changedOn(entry) === undefined &&
  (index.fields.get(entry.field)?.length ?? 0) < 2

const inOneLine = (questions: readonly string[]): Html => html`<p>${questions.join(' · ')}</p>`

type Part = { readonly title: string; readonly isFolded: boolean; readonly body: Html }

const partView = ({ title, body }: Part): Html => html`<section><h3>${title}</h3>${body}</section>`

/** What nobody needs at night is named on the page and opens in place; a link that leads into it opens it, and paper has all of it. */
const more = (says: Drawing['says'], parts: readonly Part[]): Html =>
  parts.length === 0
    ? nothing
    : html`<details><summary>${says.urgent.more} ${parts.map(({ title }) => title).join(' · ')}</summary><div id="more">${parts.map(partView)}</div></details>`

/** Entries of one item stand together, below its name, which is said once. */
const runsOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const runs: Entry[][] = []
  for (const entry of entries) {
    const run = entry.item === undefined ? runs.at(-1) : runs.find(([first]) => first?.item === entry.item)
    if (run?.[0]?.item === entry.item && run) run.push(entry)
    else runs.push([entry])
  }
  return runs
}

const runView = (run: readonly Entry[], drawing: Boxed): Html => {
  const [first] = run
  return html`${first?.item === undefined ? nothing : itemName(drawing, first)}<dl>${run.map((entry) => line(entry, drawing))}</dl>`
}

/**
 * The banner holds one value of each; where voices differ, or nobody gave one, the answers stand below, as does what a helper
 * gave whose words count no more: the banner says of none whose it is.
 */
const standsAbove = (entry: Entry, drawing: Drawing): boolean => {
  const { index, sheet, disowned } = drawing
  if (isNewerInCard(entry, drawing)) return true
  if (isBelow(drawing, entry.field)) return false
  if (sheet.placed.has(entry.field) && !sheet.lists.has(entry.field)) return true
  if (entry.said.kind !== 'answer') return false
  return (
    // That a list is closed says nothing to a reader; what it lists is shown.
    sheet.lists.has(entry.field) ||
    (inBanner(sheet).includes(entry.field) &&
      index.fields.get(entry.field)?.length === 1 &&
      disownedIn(disowned, entry) === undefined &&
      entry.teamWords === undefined)
  )
}

/** A name stands below as it was written: the banner has it in capitals. */
const inBanner = ({ banner }: Sheet): readonly string[] =>
  Object.entries(banner).flatMap(([mark, field]) =>
    mark === 'family-name' || mark === 'given-name' ? [] : [field],
  )

const line = (entry: Entry, drawing: Boxed): Html => {
  const said = isOneOfSeveral(entry, drawing) ? urgentSpoken : urgentSaid
  const id = isPointedAt(drawing, entry.field) && html` id="${pointedId(entry)}"`
  return html`<div${id}><dt>${entry.question}</dt>${said(drawing.says, entry, drawing, textInLine(drawing, entry.field))}</div>`
}

const isOneOfSeveral = ({ field, list, item }: Entry, { index }: Boxed): boolean => {
  const among = list === undefined || item === undefined ? index.fields : index.lists.get(list)?.get(item)
  return (among?.get(field)?.length ?? 0) > 1
}

const itemName = (drawing: Drawing, { list, item }: Entry): Html => {
  const { says, index, keptAway } = drawing
  const { lists: all } = index
  const [named] =
    all
      .get(list ?? '')
      ?.get(item ?? '')
      ?.values() ?? []
  const name = named?.[0]?.shown.join(' ') || says.urgent.unnamed
  return html`<div class="n" dir="auto">${keptAway.has(item ?? '') ? awayMark(drawing, name, awayAs(drawing, item ?? '')) : name}</div>`
}
