import type { Row } from '#src/flow/layout.ts'
import type { Entry } from '#src/plan/content.ts'
import type { Drawing } from './row.ts'

type Standing = Pick<Drawing, 'sheet' | 'index' | 'changedOn'>

/** The rows of a box as this plan has them: without those that stand further up, and with those that have risen to here. */
export const standingIn = (rows: readonly Row[], drawing: Standing): readonly Row[] =>
  rows
    .filter((row) => !row.elseBelow && !hasRisen(row, drawing))
    .flatMap((row) =>
      row.thenRisen ? [row, ...allRows(drawing).filter((one) => hasRisen(one, drawing))] : [row],
    )

/** The part in which a field stands on this page. */
export const partOfField = (drawing: Standing, field: string): string | undefined => {
  if (isBelow(drawing, field)) return 'more'
  const row = allRows(drawing).find((one) => one.field === field)
  const top = allRows(drawing).find(({ thenRisen }) => thenRisen)
  return drawing.sheet.partOf.get(row && top && hasRisen(row, drawing) ? top.field : field)
}

/** What stands further up only where it weighs, and does not here. */
export const isBelow = (drawing: Standing, field: string): boolean =>
  allRows(drawing).some((row) => row.field === field && row.elseBelow && !hasRisen(row, drawing))

const allRows = ({ sheet: { layout } }: Standing): readonly Row[] =>
  layout.parts.flatMap(({ holds }) => holds.flatMap((block) => (block.draw === 'rows' ? block.rows : [])))

const hasRisen = ({ field, rises }: Row, { index, changedOn }: Standing): boolean =>
  rises !== undefined &&
  (rises.on?.some((one) => index.pathways.includes(one)) ?? true) &&
  rises.notOn?.some((one) => index.pathways.includes(one)) !== true &&
  (index.fields.get(field) ?? []).some(
    (entry) => changedOn(entry) !== undefined || !isPlain(entry, rises.unless),
  )

/** Nothing that has to be known first: a way out, or such a choice with no word beside it. */
const isPlain = ({ said, teamWords }: Entry, plain: readonly string[]): boolean => {
  if (said.kind !== 'answer') return true
  if (teamWords !== undefined) return false
  const { value } = said
  if (typeof value !== 'object' || value === null) return plain.includes(String(value))
  if ('none' in value && value.none === true) return plain.includes('none')
  if ('note' in value && value.note !== '') return false
  const chosen = chosenIn(value)
  return (chosen ?? ['']).every((one) => plain.includes(one))
}

/** Undefined of what is no choice. */
const chosenIn = (value: object): readonly string[] | undefined => {
  const chosen = 'choices' in value ? value.choices : 'choice' in value ? [value.choice] : value
  return Array.isArray(chosen) ? chosen.map(String) : undefined
}

/** Whether an answer has one of these choices. */
export const isOneOf = ({ said }: Pick<Entry, 'said'>, choices: readonly string[]): boolean => {
  if (said.kind !== 'answer') return false
  const { value } = said
  const chosen = typeof value === 'object' && value !== null ? (chosenIn(value) ?? []) : [String(value)]
  return chosen.some((one) => choices.includes(one))
}
