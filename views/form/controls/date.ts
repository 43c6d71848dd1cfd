import type { FieldOf } from '#src/flow/controls/control.ts'
import type { ControlView } from './control-view.ts'
import { dateBoxes } from './date-boxes.ts'

export const dateView: ControlView<FieldOf<'date'>> = {
  draw: dateBoxes,
  firstInput: (name) => `${name}.day`,
}
