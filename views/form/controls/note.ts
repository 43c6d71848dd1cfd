import type { Html } from '../../html.ts'
import { textarea } from '../../parts/textarea.ts'
import { type FieldView, idOf, typedAt } from './control-view.ts'

/** Own words beside a choice. */
export const note = ({ name, words, typed }: FieldView, label: string, id = `${name}.note`): Html =>
  textarea({
    name: `${name}.note`,
    id: idOf(id),
    label: words.note ?? label,
    rows: 3,
    value: typedAt(typed, `${name}.note`),
  })
