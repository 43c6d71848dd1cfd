import type { Sheet } from '#src/flow/sheet.ts'
import type { Says } from '../words.ts'
import type { UrgentReading } from './urgent.ts'

type Reading = Pick<UrgentReading, 'reader' | 'sheet'>

/** A helper is not shown all of it, so nothing tells them that something is not recorded. */
export const saysTo = (says: Says<'urgent'>, { reader }: Pick<Reading, 'reader'>): Says<'urgent'> => {
  if (reader !== 'carer') return says
  const { urgent } = says
  const { absent, noChange, noName, notRecorded, noNhsNumber } = urgent.helper
  const banner = { ...urgent.banner, noName, notRecorded, noNhsNumber }
  return { ...says, urgent: { ...urgent, absent, noChange, banner } }
}

export const sheetFor = ({ reader, sheet }: Reading, { urgent }: Says<'urgent'>): Sheet => {
  if (reader !== 'carer') return sheet
  const { absent } = urgent.helper
  return { ...sheet, words: { ...sheet.words, sentences: { ...sheet.words.sentences, absent } } }
}
