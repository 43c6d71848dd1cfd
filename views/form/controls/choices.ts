import type { Field } from '#src/flow/section.ts'
import type { Html } from '../../html.ts'
import type { checkboxes } from '../../parts/checkboxes.ts'
import type { radios } from '../../parts/radios.ts'
import { around, type FieldView, idOf, legendOf } from './control-view.ts'

/** The choices of a field in its form's words, as radios or as boxes. */
export const choices = (
  view: FieldView,
  component: typeof radios | typeof checkboxes,
  below?: (choice: string) => Html,
): Html => {
  const { field, name, words, typed } = view
  return component({
    name,
    idPrefix: idOf(name),
    ...around(view),
    fieldset: legendOf(view),
    items: field.choices.map((value) => ({
      value,
      text: words.choices?.[value] ?? value,
      checked: typed[name]?.includes(value) === true,
      ...(below ? { conditional: { html: below(value) } } : {}),
      ...(standsAlone(field, value) ? { exclusive: true } : {}),
    })),
  })
}

/** With script, choosing it takes the others back; without, the server asks which is meant. */
const standsAlone = (field: Field, value: string): boolean =>
  'exclusive' in field && field.exclusive?.includes(value) === true
