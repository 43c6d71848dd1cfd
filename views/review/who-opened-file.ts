import type { Access } from '#src/plan/access-log.ts'
import { deedOf } from '../drafting/receipts.ts'
import { momentInWords } from '../frame/when.ts'
import type { Says } from '../words.ts'

export type OpenedRows = {
  readonly accesses: readonly Access[]
  /** What a reason that was chosen is called. */
  readonly reasons: Readonly<Record<string, string>>
  /** There are more than these. */
  readonly isCut: boolean
  readonly most: number
}

/**
 * The same readings for a spreadsheet: a file is carried about, so that it names nobody whose plan it is and holds no reason in
 * own words.
 */
export const whoOpenedFile = (
  { whoOpened: words, receipts }: Says<'receipts' | 'whoOpened'>,
  { accesses, reasons, isCut, most }: OpenedRows,
): string => {
  const known = new Map(Object.entries({ ...receipts.known, ...reasons }))
  const whoIn = ({ reason, name }: Access): string => {
    if (reason === 'own') return receipts.thePerson
    return reason === 'helper' || reason === 'helping' ? words.helper : name
  }
  const rows = accesses.map((one) => [
    ...[momentInWords(one.at), whoIn(one), one.jobRole, one.service, receipts.deeds[deedOf(one)]],
    known.get(one.reason.split(': ')[0] ?? '') ?? '',
    one.plan === undefined ? '' : `/plans/${one.plan}/receipts`,
  ])
  const all = [Object.values(words.columns), ...rows, ...(isCut ? [[words.cut(most)]] : [])]
  return spreadsheet(all)
}

/** By its first sign a spreadsheet knows the letters. */
export const spreadsheet = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`

/** No cell begins as a formula would, whatever stands before it that is not seen. */
const cell = (text: string): string => {
  const isFormula = /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]/u.test(text) || /^[\t\r\n]/.test(text)
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`
}
