import type { More, Named, Rows } from '#src/flow/above-what-to-do.ts'
import type { Row } from '#src/flow/layout.ts'
import { type Html, html, nothing } from '../html.ts'
import { lettersIn, phrasesIn } from './cells.ts'
import { standingIn } from './risen.ts'
import { type Drawing, rowsIn, urgentRows } from './row.ts'

/**
 * A box above what to do, where `before` phrases stand before it. Whoever listens comes to the first crisis in time on every plan:
 * where the box is too long for that, what weighs stays, and the rest is one line that leads to where it stands whole.
 */
export const urgentAbove = (
  { rows, above }: Rows,
  drawing: Drawing,
  before: number,
): { readonly drawn: Html; readonly isCut: boolean } => {
  if (!above) return { drawn: urgentRows(rows, drawing), isCut: false }
  const plain = { ...drawing, isPlain: true }
  const all = standingIn(rows, drawing)
  // What leads from a line of a draft to its question stands on no page that is read at night.
  const markup = String(rowsIn(all, { ...plain, mends: () => undefined }))
  if (before + phrasesIn(markup) <= above.phrases && lettersIn(markup) <= above.letters)
    return { drawn: rowsIn(all, plain), isCut: false }
  const { labels, words } = drawing.sheet
  const names = all.filter((row) => !isHeavy(row) && rowsIn([row], plain) !== nothing)
  return {
    drawn: html`${rowsIn(all.filter(isHeavy), plain)}<div>${words.sentences[above.more]} <a href="#${above.moreIn}">${names.map(({ field }) => labels[field] ?? field).join(' \u00b7 ')}</a></div>`,
    isCut: true,
  }
}

/** The rest of such a box. */
export const urgentMore = (cut: readonly Rows[], { of }: More, drawing: Drawing): Html => {
  const block = cut.find(({ rows }) => rows.some(({ field }) => field === of))
  return block
    ? rowsIn(
        standingIn(block.rows, drawing).filter((row) => !isHeavy(row)),
        drawing,
      )
    : nothing
}

const isHeavy = ({ weighs }: Row): boolean => weighs !== undefined

/** What papers or powers there are said to be, or were seen, by what the lines about them are called: nothing here says what they hold. */
export const urgentNamed = (block: Named, drawing: Drawing): Html => {
  const { sheet, index, newer } = drawing
  const { sentences } = sheet.words
  const said = block.answers.filter(({ field, unless }) =>
    (index.fields.get(field) ?? []).some(
      ({ said }) => said.kind === 'answer' && !unless.includes(String(said.value)),
    ),
  )
  const changed = newer.filter(({ field }) => sheet.partOf.get(field) === block.part)
  const { list, is, label } = block.who
  const isHeld = [...(index.lists.get(list)?.values() ?? [])].some((one) =>
    (one.get(is.field) ?? []).some(
      ({ said }) =>
        said.kind === 'answer' && [said.value].flat().some((choice) => is.has.includes(String(choice))),
    ),
  )
  const names = new Set([
    ...[...said, ...changed].map(({ field }) => sheet.labels[field] ?? field),
    ...(isHeld || index.powersSeen.length > 0 ? [sentences[label] ?? ''] : []),
  ])
  return names.size === 0
    ? nothing
    : html`<div>${sentences[block.says]} <a href="#${block.part}">${[...names].join(' \u00b7 ')}</a></div>`
}
