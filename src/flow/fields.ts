/** What the author of a form can ask for: one file a kind of field, in controls/. */
export { coded, codedFor } from './controls/coded.ts'
export { birthDate, date } from './controls/date.ts'
export { file, picture, sound } from './controls/file.ts'
export { lines, namesOn, phones } from './controls/lines.ts'
export { listOf } from './controls/list.ts'
export { many } from './controls/many.ts'
export { manyWithNote } from './controls/many-with-note.ts'
export { birthYear, wholeNumber } from './controls/number.ts'
export { one, tick } from './controls/one.ts'
export { oneWithNote } from './controls/one-with-note.ts'
export { account, paragraph } from './controls/paragraph.ts'
export { partialDate } from './controls/partial-date.ts'
export { piles } from './controls/piles.ts'
export { rank } from './controls/rank.ts'
export { record } from './controls/record.ts'
export { references } from './controls/references.ts'
export { rows } from './controls/rows.ts'
export { seen } from './controls/seen.ts'
export { site } from './controls/site.ts'
export { stages } from './controls/stages.ts'
export {
  checkedText,
  email,
  isNhsNumber,
  kilograms,
  mailedText,
  mailTo,
  nameOf,
  nameOrNumberOf,
  nhsNumber,
  nhsNumberTyped,
  odsCode,
  phone,
  registration,
  text,
  whoOf,
} from './controls/text.ts'
