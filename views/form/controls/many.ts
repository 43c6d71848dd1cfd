import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { radios } from '../../parts/radios.ts'
import { choices } from './choices.ts'
import { type ControlView, type FieldView, present } from './control-view.ts'

/** Of two choices of which one stands alone, one or the other is meant: boxes would let both be ticked, and refuse it. */
export const manyView: ControlView<FieldOf<'many'>> = {
  draw: (view) => html`${present(view)}${choices(view, isEither(view) ? radios : checkboxes)}`,
}

const isEither = ({ field: { choices, exclusive = [] } }: FieldView<FieldOf<'many'>>): boolean =>
  choices.length === 2 && exclusive.length > 0
