import type { Cards, Row } from '#src/flow/layout.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html } from '../html.ts'
import { changedHere, itemChanged } from './changes.ts'
import { closedOrAbsent } from './empty-list.ts'
import { hasMany, urgentFinding } from './finding.ts'
import type { EntriesOf } from './index.ts'
import { meant } from './meant.ts'
import { nameOfCard } from './name-of-card.ts'
import { type Boxed, boxed, type Drawing, entriesIn, urgentLine, urgentRow } from './row.ts'
import { textOf } from './said.ts'
import { urgentClashes } from './said-otherwise.ts'
import { toTop } from './to-top.ts'

/** Every item of a list with all its rows, each found by its name: what the call is about decides which one is read. */
export const urgentCards = (cards: Cards, drawing: Drawing): Html => {
  const items = [...(drawing.index.lists.get(cards.list) ?? [])]
  if (items.length === 0) return closedOrAbsent(cards, drawing)
  const links = items.map(
    ([, one], index) =>
      html`<a href="#${cards.list}-${index + 1}" dir="auto">${nameOfCard(drawing.says, cards, one)}</a>`,
  )
  const isLong = items.length > 1
  const findsMore = hasMany(cards, drawing)
  return html`${isLong && html`<div class="j g">${links}</div>`}${items.map((item, index) => html`${card(cards, drawing, item, String(index + 1))}${index === 0 && findsMore && urgentFinding(cards, drawing)}`)}`
}

type Item = readonly [id: string, entries: EntriesOf]

/** What to do stands before what sets it off: the rows come in the order of the layout. */
const card = (cards: Cards, drawing: Drawing, [item, one]: Item, id: string): Html => {
  const { says, sheet } = drawing
  const [named, ...renamed] = one.get(cards.name) ?? []
  const rows = withNewer(cards.rows, one)
  const box = boxed(drawing, [...(named ? [named] : []), ...renamed, ...entriesIn(rows, one)])
  return html`<article id="${cards.list}-${id}"><h3 dir="auto">${nameOfCard(says, cards, one)}</h3>${box.sources.lead}${named && box.sources.of(named)}${itemChanged(drawing, item, nameOfCard(says, cards, one))}${named && changedHere(drawing, named)}${named && meant(drawing, named)}${urgentClashes(drawing, [...one.values()].flat())}<dl>${
    renamed.length > 0 && urgentLine(sheet.labels[cards.name] ?? '', renamed, box, textOf)
  }${rows.map((row) => html`${urgentRow(row, box, one, item)}${calledIn(cards, drawing, { row, rows, one }, box)}`)}</dl>${toTop(drawing)}</article>`
}

type InCard = { readonly row: Row; readonly rows: readonly Row[]; readonly one: EntriesOf }

/** Who is called in words alone is found with their number where the words stand. */
const calledIn = (
  { calls = [] }: Cards,
  { sheet }: Drawing,
  { row, rows, one }: InCard,
  box: Boxed,
): readonly Html[] =>
  calls
    .filter(({ hears }) => {
      const isHeard = ({ field }: Row): boolean =>
        (one.get(field) ?? []).some(({ shown, teamWords = '' }) =>
          [...shown, teamWords].some((text) => sheet.hears[hears]?.(text)),
        )
      return rows.find(isHeard) === row
    })
    .map(({ field }) => urgentRow({ field }, box))

/** Words that are newer than lines of the team stand right below these, wherever their question has its place otherwise. */
const withNewer = (rows: Cards['rows'], one: EntriesOf): Cards['rows'] => {
  const newer = [...one].flatMap(([field, entries]) =>
    entries.some(isNewer) && rows.every((row) => row.field !== field) ? [{ field }] : [],
  )
  const isOfTeam = ({ field }: Cards['rows'][number]): boolean =>
    one
      .get(field)
      ?.some((entry) => entry.class === 'C' && entry.saidOtherwise?.some(({ isSince }) => isSince)) === true
  const place = rows.findLastIndex(isOfTeam) + 1
  return [...rows.slice(0, place), ...newer, ...rows.slice(place)]
}

/** All voices of a question stand together. */
export const isNewerInCard = ({ field, list = '', item = '' }: Entry, { sheet, index }: Drawing): boolean =>
  index.lists.get(list)?.get(item)?.get(field)?.some(isNewer) === true &&
  sheet.layout.parts.some(({ holds }) => holds.some((block) => block.draw === 'cards' && block.list === list))

const isNewer = ({ saidOtherwise = [], hold }: Entry): boolean =>
  !hold && saidOtherwise.some((said) => said.isNewer)
