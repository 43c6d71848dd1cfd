import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { choices } from './choices.ts'
import { type ControlView, present } from './control-view.ts'
import { note } from './note.ts'

export const manyWithNoteView: ControlView<FieldOf<'many-with-note'>> = {
  draw: (view) => html`${present(view)}${choices(view, checkboxes)}${note(view, view.says.field.note)}`,
}
