import type { Said } from '../../flow/answer.ts'
import { isList, type Json, keptRows, part as partOf, textsIn } from '../../flow/json.ts'
import type { QualityPart } from '../../flow/quality.ts'

type PartOf<Kind extends QualityPart['kind']> = QualityPart & { readonly kind: Kind }

/** What stands in rows, or beside a choice: undefined where there is nothing to judge. */
export const eachRowSays = (
  said: Said | undefined,
  { but, of, says, least = 1 }: PartOf<'rows-say'>,
): boolean | undefined => {
  const rows = chosenIn(said, of).filter((row) => partsOf(row).every((one) => isOther(one, but)))
  return rows.length === 0 ? undefined : rows.every((row) => wordsOf(partOf(row, says)).length >= least)
}

export const eachRowMeets = (
  said: Said | undefined,
  other: Said | undefined,
  { of, same, says }: PartOf<'rows-meet'>,
): boolean | undefined => {
  const rows = chosenIn(said, of)
  const others = chosenIn(other)
  const isMet = (row: Json): boolean =>
    others.some((one) => partOf(one, same) === partOf(row, same) && wordsOf(partOf(one, says)).length > 0)
  return rows.length === 0 ? undefined : rows.every(isMet)
}

export const isNoteEnough = (said: Said | undefined, { least, of }: PartOf<'note'>): boolean | undefined => {
  if (said?.kind !== 'answer') return undefined
  const chosen = partOf(said.value, 'choice')
  if (of && !of.some((one) => one === chosen)) return undefined
  return wordsOf(partOf(said.value, 'note')).length >= least
}

const chosenIn = (said: Said | undefined, of?: readonly string[]): readonly Json[] => {
  const rows = said?.kind === 'answer' ? rowsIn(said.value, []) : []
  return of ? rows.filter((row) => partsOf(row).some((one) => !isOther(one, of))) : rows
}

export const rowsIn = (value: Json, but: readonly string[]): readonly Json[] =>
  keptRows(value)
    .map((row) => partOf(row, 'said') ?? null)
    .filter((said) => partsOf(said).every((one) => isOther(one, but)))

const partsOf = (value: Json): readonly Json[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

export const isOther = (value: Json, but: readonly string[]): boolean =>
  !textsIn(value).some((text) => but.includes(text))

export const wordsOf = (value: Json | undefined): readonly string[] =>
  isList(value) ? [] : textsIn(value).flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [])
