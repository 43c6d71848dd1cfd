import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { radios } from '../../parts/radios.ts'
import { choices } from './choices.ts'
import type { ControlView } from './control-view.ts'
import { noteAbout } from './note.ts'

/** Each choice with room for words about it; the style shows the one of the choice that is taken. */
export const oneWithNoteView: ControlView<FieldOf<'one-with-note'>> = {
  draw: (view) =>
    html`<div class="sayso-noted">${choices(view, radios, (choice) => noteAbout(view, choice))}</div>`,
}
