import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { choices } from './choices.ts'
import { type ControlView, present } from './control-view.ts'

export const manyView: ControlView<FieldOf<'many'>> = {
  draw: (view) => html`${present(view)}${choices(view, checkboxes)}`,
}
