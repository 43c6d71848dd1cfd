import type { Field } from '../section.ts'
import { codedControl } from './coded.ts'
import type { Control, FieldOf, Kind } from './control.ts'
import { dateControl } from './date.ts'
import { fileControl } from './file.ts'
import { linesControl } from './lines.ts'
import { listControl } from './list.ts'
import { manyControl } from './many.ts'
import { manyWithNoteControl } from './many-with-note.ts'
import { numberControl } from './number.ts'
import { oneControl } from './one.ts'
import { oneWithNoteControl } from './one-with-note.ts'
import { paragraphControl } from './paragraph.ts'
import { partialDateControl } from './partial-date.ts'
import { pilesControl } from './piles.ts'
import { rankControl } from './rank.ts'
import { recordControl } from './record.ts'
import { referencesControl } from './references.ts'
import { rowsControl } from './rows.ts'
import { seenControl } from './seen.ts'
import { siteControl } from './site.ts'
import { stagesControl } from './stages.ts'
import { textControl } from './text.ts'

/** Every kind of field: a kind that is not here does not compile. */
export const controls: Readonly<Record<Kind, Control<Field>>> = {
  text: textControl,
  paragraph: paragraphControl,
  lines: linesControl,
  number: numberControl,
  date: dateControl,
  'partial-date': partialDateControl,
  one: oneControl,
  many: manyControl,
  'one-with-note': oneWithNoteControl,
  'many-with-note': manyWithNoteControl,
  rank: rankControl,
  piles: pilesControl,
  stages: stagesControl,
  references: referencesControl,
  coded: codedControl,
  seen: seenControl,
  record: recordControl,
  rows: rowsControl,
  file: fileControl,
  site: siteControl,
  list: listControl,
} satisfies { readonly [K in Kind]: Control<FieldOf<K>> }
