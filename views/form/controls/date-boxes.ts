import type { Html } from '../../html.ts'
import { dateInput } from '../../parts/date-input.ts'
import { around, type FieldView, idOf, legendOf, typedAt } from './control-view.ts'

/** Day, month and year, each in a box of its own. */
export const dateBoxes = <F>(view: FieldView<F>): Html => {
  const { name, typed } = view
  const part = (suffix: 'day' | 'month' | 'year') => ({
    name: `${name}.${suffix}`,
    id: `${idOf(name)}-${suffix}`,
    label: view.says.field[suffix],
    value: typedAt(typed, `${name}.${suffix}`),
    width: suffix === 'year' ? (4 as const) : (2 as const),
  })
  return dateInput({
    id: idOf(name),
    ...around(view),
    ...exampleIn(view),
    fieldset: legendOf(view),
    items: [part('day'), part('month'), part('year')],
  })
}

const exampleIn = <F>({ says, example }: FieldView<F>) =>
  example === undefined
    ? {}
    : { hint: says.field.example(example.split('-').map(Number).toReversed().join(' ')) }
