import type { Filter, Holders, People } from '#src/flow/layout.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import { closedOrAbsent } from './empty-list.ts'
import type { EntriesOf } from './index.ts'
import { urgentNumber } from './number.ts'
import { type Drawing, urgentLine, urgentRow } from './row.ts'
import { saidBy, textBy } from './said.ts'

/** Who to ring, in the order that was asked for; who must not be rung stands last, without a number. */
export const urgentPeople = (people: People, drawing: Drawing): Html => {
  const items = [...(drawing.index.lists.get(people.list) ?? [])]
  if (items.length === 0) return closedOrAbsent(people, drawing)
  const ordered = items.sort(([, a], [, b]) => rank(people, a) - rank(people, b))
  return html`<ol class="r">${ordered.map(([item, one]) => person(people, drawing, item, one))}</ol>`
}

/** Who is said to hold the power to decide; nobody has seen the papers, so they are named and not believed (RULE-05). */
export const urgentHolders = (holders: Holders, { says, sheet, index, signer }: Drawing): Html => {
  const named = [...(index.lists.get(holders.list)?.values() ?? [])].flatMap((one) =>
    saying(holders.who, one).map((entry) => ({ name: nameOf(says, holders, one), entry })),
  )
  if (named.length === 0) return nothing
  const { sentences } = sheet.words
  const holder = ({ name, entry }: { readonly name: string; readonly entry: Entry }): Html =>
    html`<dd><p><bdi>${name}</bdi>: ${sentences[holders.says]}</p>${saidBy(says, entry, signer)}</dd>`
  return html`<dl><div><dt>${sentences[holders.label]}</dt>${named.map(holder)}</div></dl>`
}

/** The answers of this item that name one of the choices. */
const saying = ({ field, has }: Filter, one: EntriesOf): readonly Entry[] =>
  (one.get(field) ?? []).filter(({ said }) => {
    const value = said.kind === 'answer' ? said.value : undefined
    return Array.isArray(value) && value.some((choice) => has.includes(String(choice)))
  })

const nameOf = (says: Says<'urgent'>, { name }: { readonly name: string }, one: EntriesOf): string =>
  one.get(name)?.[0]?.shown.join(' ') || says.urgent.unnamed

const rank = (people: People, one: EntriesOf): number => {
  if (saying(people.barred, one).length > 0) return 100
  const said = one.get(people.order)?.[0]?.said
  return said?.kind === 'answer' && typeof said.value === 'number' ? said.value : 99
}

/** One attribution for what one voice said; another voice's line carries its own. */
const person = (people: People, drawing: Drawing, item: string, one: EntriesOf): Html => {
  const { says, signer } = drawing
  const [named] = one.get(people.name) ?? []
  const { rows } = saying(people.barred, one).length > 0 ? people.barred : people
  const lines = rows.flatMap(({ field }) => one.get(field) ?? [])
  const isTheirs = ({ saidBy: { name }, teamWords }: Entry): boolean =>
    name === named?.saidBy.name && teamWords === undefined
  const others = lines.filter((entry) => !isTheirs(entry))
  const open = rows
    .filter(({ field }) => !one.has(field))
    .map((row) => urgentRow(row, drawing, one, item))
    .filter((row) => row !== nothing)
  return html`<li><b dir="auto">${nameOf(says, people, one)}</b>${lines.filter(isTheirs).map((entry) => numbers(says, entry))}${named && saidBy(says, named, signer)}${
    others.length + open.length > 0 &&
    html`<dl>${others.map((entry) => urgentLine(entry.question, [entry], drawing, numbers))}${open}</dl>`
  }</li>`
}
const numbers = textBy(urgentNumber)
