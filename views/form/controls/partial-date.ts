import type { FieldOf } from '#src/flow/controls/control.ts'
import type { ControlView } from './control-view.ts'
import { dateBoxes } from './date-boxes.ts'

/** A problem leads to the year: it is the part that has to be there. */
export const partialDateView: ControlView<FieldOf<'partial-date'>> = {
  draw: dateBoxes,
  firstInput: (name) => `${name}.year`,
}
