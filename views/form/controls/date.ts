import type { FieldOf } from '#src/flow/controls/control.ts'
import { dateInput } from '../../parts/date-input.ts'
import { fieldWords } from '../field.words.en.ts'
import { around, type ControlView, idOf, legendOf, typedAt } from './control-view.ts'

export const dateView: ControlView<FieldOf<'date'>> = {
  draw: (view) => {
    const { name, typed } = view
    const part = (suffix: 'day' | 'month' | 'year') => ({
      name: `${name}.${suffix}`,
      id: `${idOf(name)}-${suffix}`,
      label: fieldWords[suffix],
      value: typedAt(typed, `${name}.${suffix}`),
      width: suffix === 'year' ? (4 as const) : (2 as const),
    })
    return dateInput({
      id: idOf(name),
      ...around(view),
      fieldset: legendOf(view),
      items: [part('day'), part('month'), part('year')],
    })
  },
  firstInput: (name) => `${name}.day`,
}
