import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { textarea } from '../../parts/textarea.ts'
import { around, type ControlView, idOf, labelOf, ownDirection, typedAt } from './control-view.ts'
import { noneOf } from './none.ts'

export const linesView: ControlView<FieldOf<'lines'>> = {
  draw: (view) =>
    html`${textarea({
      name: view.name,
      id: idOf(view.name),
      ...around(view),
      label: labelOf(view),
      rows: 4,
      value: typedAt(view.typed, view.name),
      ...ownDirection,
    })}${noneOf(view)}`,
}
