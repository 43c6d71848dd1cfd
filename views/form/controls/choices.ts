import type { Field } from '#src/flow/section.ts'
import type { Html } from '../../html.ts'
import type { checkboxes } from '../../parts/checkboxes.ts'
import type { radios } from '../../parts/radios.ts'
import { around, type FieldView, idOf, legendOf, namedIn } from './control-view.ts'

/** The choices of a field in its form's words, as radios or as boxes. */
export const choices = (
  view: FieldView,
  component: typeof radios | typeof checkboxes,
  below?: (choice: string) => Html,
): Html => {
  const { field, name, words, typed, foremost, hintOf } = view
  const item = (value: string) => ({
    value,
    text: words.choices?.[value] ?? value,
    checked: typed[name]?.includes(value) === true,
    ...hinted(hintOf?.(value)),
    ...(below ? { conditional: { html: below(value) } } : {}),
    ...(standsAlone(field, value) ? { exclusive: true } : {}),
  })
  const first = field.choices.filter((value) => foremost?.includes(value) ?? true)
  const rest = field.choices.filter((value) => !first.includes(value))
  return component({
    name,
    idPrefix: idOf(name),
    ...around(view, namedIn(field, words, typed[name])),
    fieldset: legendOf(view),
    items: first.map(item),
    ...(rest.length === 0
      ? {}
      : {
          more: {
            summary: words.rest ?? '',
            aloud: view.says.field.moreChoices(words.rest ?? ''),
            open: rest.some((value) => isUsed(view, value)),
            items: rest.map(item),
          },
        }),
  })
}

const hinted = (hint: string | undefined) => (hint === undefined ? {} : { hint })

/** Chosen, or written about: what somebody said is never folded away. */
const isUsed = ({ name, typed }: FieldView, value: string): boolean =>
  typed[name]?.includes(value) === true ||
  typed[`${name}.note.${value}`]?.some((text) => text.trim() !== '') === true

/** With script, choosing it takes the others back; without, the server asks which is meant. */
const standsAlone = (field: Field, value: string): boolean =>
  'exclusive' in field && field.exclusive?.includes(value) === true
