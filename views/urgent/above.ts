import type { AllTheSame, More, Named, Rows } from '#src/flow/above-what-to-do.ts'
import type { Row } from '#src/flow/layout.ts'
import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import { lettersIn, phrasesIn } from './cells.ts'
import { otherwiseBelow } from './clash-quotes.ts'
import { urgentDayInWords } from './day.ts'
import { isOneOf, standingIn } from './risen.ts'
import { asRead, boxed, type Drawing, entriesIn, goneByIn, rowsIn, urgentRows } from './row.ts'

/**
 * A box above what to do, which stands behind `before`. Whoever listens comes to the first crisis in time on every plan:
 * where the box is too long for that, what weighs is kept, and of what `stays` each that still fits; the rest is one line that
 * leads to where it stands whole.
 */
export const urgentAbove = (
  { rows, above }: Rows,
  drawing: Drawing,
  before: Before,
): { readonly drawn: Html; readonly left: readonly Row[]; readonly isNamed?: true } => {
  if (!above) return { drawn: urgentRows(rows, drawing), left: [] }
  const plain = { ...drawing, isPlain: true }
  const within = above.isSigned ? { ...boxed(plain, []), sources: unsaid } : undefined
  // A draft is cut as the page that is read once it is signed.
  const read = asRead(plain)
  const withinRead = above.isSigned ? { ...boxed(read, []), sources: unsaid } : undefined
  const all = standingIn(rows, drawing)
  const isShort = (kept: readonly Row[]): boolean => {
    const markup = String(kept === all ? '' : leadingOn(kept)) + rowsIn(kept, read, withinRead)
    const [phrases, letters] = [before.phrases + phrasesIn(markup), before.letters + lettersIn(markup)]
    return phrases <= above.phrases && letters <= above.letters
  }
  const leadingOn = (kept: readonly Row[]): Html => {
    const names = all.filter((row) => !kept.includes(row) && rowsIn([row], plain) !== nothing)
    const chosen = names.flatMap((row) => chosenIn(row, drawing)).join(' \u00b7 ')
    const gone = names.flatMap((row) => goneIn(row, drawing)).join('')
    // What is said here is not named once more where others lead there.
    const others = names.filter((row) => goneIn(row, drawing).length === 0)
    const led = others.length === 0 ? names : others
    return html`<div>${chosen !== '' && html`<b>${chosen}.</b> `}${gone}${drawing.sheet.words.sentences[above.more]} <a href="#${above.moreIn}">${led.map(({ field }) => shortOf(drawing, field)).join(' \u00b7 ')}</a></div>${otherwiseBelow(drawing, entriesIn(names, drawing.index.fields))}`
  }
  if (isShort(all)) return { drawn: rowsIn(all, plain, within), left: [] }
  const staying = new Set(all.filter((row) => !isHeavy(row) && isStaying(row, asRead(drawing))))
  const inOrder = (some: ReadonlySet<Row>) => all.filter((row) => isHeavy(row) || some.has(row))
  // Of what somebody signed for, that part is never moved: it would read as undecided. Else each is kept that still fits, first to last.
  const fitting = new Set<Row>()
  for (const row of staying) if (isShort(inOrder(new Set(fitting).add(row)))) fitting.add(row)
  const kept = inOrder(above.isSigned ? staying : fitting)
  if (kept.length === 0 && all.every((row) => isNamedAbove(row, drawing)))
    return { drawn: nothing, left: all, isNamed: true }
  return {
    drawn: html`${rowsIn(kept, plain, within)}${leadingOn(kept)}`,
    left: all.filter((row) => !kept.includes(row)),
  }
}

/** Its name says nothing of what is recommended, so that its choice stands in plain words before the way to it; of what ended none is said. */
const chosenIn = (row: Row, drawing: Drawing): readonly string[] => {
  const { field, byChoice } = row
  const { index, ended } = drawing
  const said = byChoice && !ended.has(field) ? (index.fields.get(field) ?? []) : []
  const [one, ...others] = said.filter((one) => one.said.kind === 'answer' && one.shown.length > 0)
  if (one === undefined || others.length > 0) return []
  const choice = choiceIn(row, one, drawing)
  return [byChoice === 'alone' ? choice : `${shortOf(drawing, field)}: ${choice}`]
}

/** With what it depends on, in the words of whoever wrote it; where these are too many, or name whom nobody should call, that they stand below. */
const choiceIn = ({ dependsIn }: Row, entry: Entry, { sheet, barredNamed }: Drawing): string => {
  const [choice = '', ...condition] = entry.shown
  const words = condition.join(' ')
  if (!dependsIn || words === '' || !isOneOf(entry, dependsIn.has)) return choice
  const isShort = words.length <= dependsIn.upTo && !barredNamed.has(entry)
  return `${choice} ${isShort ? words.trim().replace(/\.$/u, '') : (sheet.words.sentences[dependsIn.says] ?? '')}`
}

/** A day that has gone by is said where its row would stand: of its name alone nobody would know. */
const goneIn = (row: Row, drawing: Drawing): readonly string[] => {
  const { gone, field } = row
  const { sheet, index, today } = drawing
  const day = gone && goneByIn(row, today, index.fields.get(field) ?? [])
  return gone?.inShort === undefined || day === undefined
    ? []
    : [`${(sheet.words.sentences[gone.inShort] ?? '').replace('{day}', urgentDayInWords(day))} `]
}

/** Its label is made for the line that it stands before, and takes too much of one that only leads there. */
const shortOf = ({ sheet: { words, labels } }: Drawing, field: string): string =>
  words.short?.[field] ?? labels[field] ?? field

/** What is heard and seen first: phrases from the top of the page, and letters below its banner. */
export type Before = { readonly phrases: number; readonly letters: number }

const unsaid = { lead: nothing, of: () => nothing, before: () => nothing }

/** The rest of such a box. */
export const urgentMore = (
  cut: readonly { readonly of: Rows; readonly left: readonly Row[]; readonly named?: string | undefined }[],
  { of }: More,
  drawing: Drawing,
): Html => {
  const block = cut.find(({ of: { rows } }) => rows.some(({ field }) => field === of))
  return block
    ? html`${block.named !== undefined && html`<span id="${block.named}"></span>`}${rowsIn(block.left, drawing)}`
    : nothing
}

const isStaying = (row: Row, drawing: Drawing): boolean =>
  isKept(row, drawing) ||
  (row.staysUpTo !== undefined && lettersIn(String(rowsIn([row], drawing))) <= row.staysUpTo)

const isKept = (row: Row, drawing: Drawing): boolean => {
  const { field, stays, staysWith, staysHearing = [] } = row
  const { index, ended, sheet } = drawing
  const said = index.fields.get(field) ?? []
  return (
    stays === true ||
    ended.has(field) ||
    said.some(({ shown }) => shown.some((text) => staysHearing.some((one) => sheet.hears[one]?.(text)))) ||
    (staysWith !== undefined && said.some((entry) => isOneOf(entry, staysWith)))
  )
}

const isHeavy = ({ weighs }: Row): boolean => weighs !== undefined

/** What is recommended all the same, beside an answer that stands alone too easily. */
export const urgentAllTheSame = ({ beside, says, part, of }: AllTheSame, { sheet, index }: Drawing): Html => {
  if (!index.isAnswered(beside)) return nothing
  const said = of.flatMap(({ field, has, whole = [] }) =>
    (index.fields.get(field) ?? [])
      .filter((entry) => isOneOf(entry, has))
      .map((entry) => (isOneOf(entry, whole) ? entry.shown.join(' ') : (entry.shown[0] ?? ''))),
  )
  return said.length === 0
    ? nothing
    : html`<div>${sheet.words.sentences[says]} <a href="#${part}">${said.join(' \u00b7 ')}</a></div>`
}

/** A line further up names it by its choice already, and leads to where it stands: no second one does. */
const isNamedAbove = ({ field }: Row, { sheet, index }: Drawing): boolean =>
  sheet.layout.parts.some(({ holds }) =>
    holds.some(
      (block) =>
        block.draw === 'all-the-same' &&
        index.isAnswered(block.beside) &&
        (index.fields.get(field) ?? []).every((entry) =>
          block.of.some((one) => one.field === field && isOneOf(entry, one.has)),
        ),
    ),
  )

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
