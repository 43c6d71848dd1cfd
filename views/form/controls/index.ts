import type { FieldOf, Kind } from '#src/flow/controls/control.ts'
import type { Field } from '#src/flow/section.ts'
import { codedView } from './coded.ts'
import type { ControlView } from './control-view.ts'
import { dateView } from './date.ts'
import { fileView } from './file.ts'
import { linesView } from './lines.ts'
import { listView } from './list.ts'
import { manyView } from './many.ts'
import { manyWithNoteView } from './many-with-note.ts'
import { numberView } from './number.ts'
import { oneView } from './one.ts'
import { oneWithNoteView } from './one-with-note.ts'
import { paragraphView } from './paragraph.ts'
import { partialDateView } from './partial-date.ts'
import { pilesView } from './piles.ts'
import { rankView } from './rank.ts'
import { recordView } from './record.ts'
import { referencesView } from './references.ts'
import { rowsView } from './rows.ts'
import { seenView } from './seen.ts'
import { siteView } from './site.ts'
import { stagesView } from './stages.ts'
import { textView } from './text.ts'

/** Every kind of field as it looks: a kind that is not here does not compile. */
export const controlViews: { readonly [K in Kind]: ControlView<FieldOf<K>> } = {
  text: textView,
  paragraph: paragraphView,
  lines: linesView,
  number: numberView,
  date: dateView,
  'partial-date': partialDateView,
  one: oneView,
  many: manyView,
  'one-with-note': oneWithNoteView,
  'many-with-note': manyWithNoteView,
  rank: rankView,
  piles: pilesView,
  stages: stagesView,
  references: referencesView,
  coded: codedView,
  seen: seenView,
  record: recordView,
  rows: rowsView,
  file: fileView,
  site: siteView,
  list: listView,
}

export const controlViewOf = (field: Field): ControlView<Field> => controlViews[field.control]
