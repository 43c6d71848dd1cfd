import type { Sheet } from '#src/flow/sheet.ts'
import type { Content, Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { awayMark } from './beside-name.ts'
import { type Boxed, boxed, type Drawing } from './row.ts'
import { urgentSaid, urgentSpoken } from './said.ts'
import { textOfField } from './text-of-field.ts'

/** Every approved entry that does not stand further up, under its section, with its question as it was asked. */
export const urgentRest = ({ entries, notAsked }: Content, drawing: Drawing): Html => {
  const { says, sheet, index, isDraft } = drawing
  const { sections: titles } = sheet
  const left = entries.filter((entry) => !standsAbove(entry, drawing))
  const open = notAsked.filter(({ field, item }) => item === undefined && !index.isSaid(field))
  if (left.length + open.length === 0) return html`<p class="o">${says.urgent.restNone}</p>`
  const sections = [...new Set(left.map(({ section }) => section))]
  const box = boxed(drawing, left)
  return html`${box.sources.lead}${sections.map((section) => {
    const own = left.filter((entry) => entry.section === section)
    return html`<section><h3>${titles[section] ?? section}</h3>${runsOf(own).map((run) => runView(run, box))}</section>`
  })}
${open.length > 0 && html`<section><h3>${isDraft ? says.urgent.notAnsweredYet : says.urgent.notAsked}</h3><ul>${open.map(({ question }) => html`<li>${question}</li>`)}</ul></section>`}`
}

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

/** The banner holds one value of each; where voices differ, or nobody gave one, the answers stand below. */
const standsAbove = (entry: Entry, { index, sheet }: Drawing): boolean => {
  if (sheet.placed.has(entry.field) && !sheet.lists.has(entry.field)) return true
  if (entry.said.kind !== 'answer') return false
  return (
    // That a list is closed says nothing to a reader; what it lists is shown.
    sheet.lists.has(entry.field) ||
    (inBanner(sheet).includes(entry.field) &&
      index.fields.get(entry.field)?.length === 1 &&
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
  return html`<div><dt>${entry.question}</dt>${said(drawing.says, entry, drawing, textOfField(drawing, entry.field))}</div>`
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
  return html`<div class="n" dir="auto">${keptAway.has(item ?? '') ? awayMark(drawing, name) : name}</div>`
}
