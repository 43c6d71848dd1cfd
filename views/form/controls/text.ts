import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { input } from '../../parts/input.ts'
import { around, type ControlView, idOf, labelOf, ownDirection, typedAt } from './control-view.ts'
import { noneOf } from './none.ts'

export const textView: ControlView<FieldOf<'text'>> = {
  draw: (view) =>
    html`${input({
      name: view.name,
      id: idOf(view.name),
      ...around(view),
      label: labelOf(view),
      value: typedAt(view.typed, view.name),
      ...(view.field.holds === 'email' ? {} : ownDirection),
      ...(view.field.holds === 'email' ? { type: 'email', spellcheck: false } : {}),
    })}${noneOf(view)}`,
}
