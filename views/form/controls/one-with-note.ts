import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { radios } from '../../parts/radios.ts'
import { choices } from './choices.ts'
import type { ControlView } from './control-view.ts'
import { note } from './note.ts'

export const oneWithNoteView: ControlView<FieldOf<'one-with-note'>> = {
  draw: (view) => html`${choices(view, radios)}${note(view, view.says.field.note)}`,
}
