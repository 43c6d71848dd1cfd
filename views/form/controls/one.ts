import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { radios } from '../../parts/radios.ts'
import { choices } from './choices.ts'
import { type ControlView, errorAt, type FieldView, idOf, present } from './control-view.ts'

/** What opens below a choice is shown by the style, once the choice is taken. */
export const oneView: ControlView<FieldOf<'one'>> = {
  draw: (view) =>
    view.field.box
      ? box(view)
      : view.below
        ? html`<div class="sayso-noted">${choices(view, radios, view.below)}</div>`
        : choices(view, radios),
}

/** The first choice, by the field's own label; a box that stands ticked says so, so that the tick can be taken away. */
const box = (view: FieldView<FieldOf<'one'>>) => {
  const { field, name, words, typed, problem, says } = view
  const [ticked = ''] = field.choices
  const before = typed[`${name}.was`]?.[0]
  return html`${present(view)}${before !== undefined && html`<input type="hidden" name="${name}.was" value="${before}">`}${checkboxes(
    {
      name,
      idPrefix: idOf(name),
      ...(problem === undefined ? {} : { errorMessage: errorAt(says, words.label, problem) }),
      items: [
        {
          value: ticked,
          text: words.label,
          checked: typed[name]?.includes(ticked) === true,
          ...(words.hint === undefined ? {} : { hint: words.hint }),
        },
      ],
    },
  )}`
}
