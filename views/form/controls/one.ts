import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { radios } from '../../parts/radios.ts'
import { choices } from './choices.ts'
import type { ControlView } from './control-view.ts'

/** What opens below a choice is shown by the style, once the choice is taken. */
export const oneView: ControlView<FieldOf<'one'>> = {
  draw: (view) =>
    view.below
      ? html`<div class="sayso-noted">${choices(view, radios, view.below)}</div>`
      : choices(view, radios),
}
