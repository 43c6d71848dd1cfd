import type { FieldOf } from '#src/flow/controls/control.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { around, type ControlView, idOf, legendOf } from './control-view.ts'

/** Beside its items, which stand on pages of their own, a list asks only whether that is all. */
export const listView: ControlView<FieldOf<'list'>> = {
  draw: (view) =>
    checkboxes({
      name: view.name,
      idPrefix: idOf(view.name),
      ...around(view),
      fieldset: legendOf(view),
      items: [
        {
          value: 'complete',
          text: view.words.item?.complete ?? '',
          checked: view.typed[view.name]?.includes('complete') === true,
        },
      ],
    }),
}
