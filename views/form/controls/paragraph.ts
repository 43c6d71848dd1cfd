import type { FieldOf } from '#src/flow/controls/control.ts'
import { textarea } from '../../parts/textarea.ts'
import { around, type ControlView, idOf, labelOf, ownDirection, typedAt } from './control-view.ts'

export const paragraphView: ControlView<FieldOf<'paragraph'>> = {
  draw: (view) =>
    textarea({
      name: view.name,
      id: idOf(view.name),
      ...around(view),
      label: labelOf(view),
      rows: view.field.max <= shortMost ? 3 : 6,
      value: typedAt(view.typed, view.name),
      ...ownDirection,
    }),
}

/** What is a few sentences at most gets no box that asks for a page. */
const shortMost = 600
