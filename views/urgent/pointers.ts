import type { Filter, Row } from '#src/flow/layout.ts'
import type { Pointers } from '#src/flow/refusals-at-night.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Drawing } from './row.ts'

/** Where more of the same stands: it stays where it belongs, and is found from here. */
export const urgentPointers = ({ says, to, refusals, own }: Pointers, drawing: Drawing): Html => {
  const { sheet, index } = drawing
  if (own && !isChosen(own.when, drawing)) return nothing
  const answers = to.flatMap((field) => {
    const said = index.entries.filter(
      (entry) =>
        entry.field === field && entry.said.kind === 'answer' && (!own || isOwnBeyond(own.longerThan, entry)),
    )
    const [first, ...more] = new Map(said.map((entry) => [pointedId(entry), entry])).values()
    if (first === undefined) return []
    const label = first.label ?? sheet.labels[field] ?? first.question
    return first.item === undefined
      ? [html`<a href="#${pointedId(first)}">${label}</a>`]
      : [html`${label}: ${[first, ...more].map((entry, at) => itemLink(drawing, entry, at))}`]
  })
  const places = [...answers, ...(refusals && isChosen(refusals, drawing) ? toRefusals(drawing) : [])]
  if (places.length === 0) return nothing
  return html`<p>${sheet.words.sentences[says]} ${places.map((place, at) => html`${at > 0 && ' · '}${place}`)}</p>`
}

/** Where nothing is recorded, the way to the person's own words to the question that this row says, for whoever reads them. */
export const ownWordsElsewhere = ({ see }: Row, { sheet, index }: Drawing): Html => {
  const own = index.entries.find(
    ({ field, said, saidBy }) => field === see?.field && said.kind === 'answer' && saidBy.voice === 'person',
  )
  return see && own
    ? html`. ${sheet.words.sentences[see.says]} <a href="#${pointedId(own)}">${own.question}</a>`
    : nothing
}

const isOwnBeyond = (letters: number, { saidBy, shown }: Entry): boolean =>
  saidBy.voice === 'person' && [...shown.join(' ')].length > letters

const toRefusals = ({ sheet: { layout, words }, index }: Drawing): readonly Html[] =>
  layout.parts
    .filter(({ holds }) => index.refusals.length > 0 && holds.some(({ draw }) => draw === 'refusals'))
    .map(({ id }) => html`<a href="#${id}">${words.parts[id]?.title}</a>`)

/** Whether anybody answers it so. */
export const isChosen = ({ field, has }: Filter, { index }: Pick<Drawing, 'index'>): boolean =>
  (index.fields.get(field) ?? []).some(
    ({ said }) => said.kind === 'answer' && has.includes(String(said.value)),
  )

/** By the name of the item, which is all that tells one from another. */
const itemLink = ({ says, index }: Drawing, entry: Entry, at: number): Html => {
  const [named] =
    index.lists
      .get(entry.list ?? '')
      ?.get(entry.item ?? '')
      ?.values() ?? []
  const name = named?.[0]?.shown.join(' ') || says.urgent.unnamed
  return html`${at > 0 && ', '}<a href="#${pointedId(entry)}" dir="auto">${name}</a>`
}

/** What an answer is found by, where something points at it. */
export const pointedId = ({ field, item }: Pick<Entry, 'field' | 'item'>): string =>
  [field.replaceAll('.', '-'), item].filter((part) => part !== undefined).join('-')

/** Whether anything on this page points at it. */
export const isPointedAt = ({ sheet: { layout } }: Pick<Drawing, 'sheet'>, field: string): boolean =>
  layout.parts.some(({ holds }) =>
    holds.some(
      (block) =>
        (block.draw === 'pointers' && block.to.includes(field)) ||
        (block.draw === 'rows' && block.rows.some(({ see }) => see?.field === field)),
    ),
  )
