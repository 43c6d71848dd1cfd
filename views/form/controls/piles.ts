import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { errorMessage, fieldset } from '../../parts/form-group.ts'
import { radios } from '../../parts/radios.ts'
import { type ControlView, errorAt, idOf, legendOf, present, typedAt } from './control-view.ts'

/** Each card with its piles side by side, as radios: a tap, or an arrow key, lays it down, and takes it up again. */
export const pilesView: ControlView<FieldOf<'piles'>> = {
  draw: (view) => {
    const { field, name, words, typed, problem } = view
    return fieldset({
      ...legendOf(view),
      html: html`${present(view)}${words.hint && html`<p class="nhsuk-hint">${words.hint}</p>`}${
        problem && errorMessage(errorAt(view.says, words.label, problem))
      }${field.choices.map((card) => {
        const at = `${name}.${card}`
        return radios({
          name: at,
          idPrefix: idOf(at),
          classes: 'nhsuk-radios--inline nhsuk-radios--small sayso-piles',
          fieldset: { legend: { text: words.choices?.[card] ?? card, size: 's' } },
          items: [
            ...field.piles.map((pile) => ({
              value: pile,
              text: words.piles?.[pile] ?? pile,
              checked: typedAt(typed, at) === pile,
            })),
            { value: '', text: view.says.field.leaveOut },
          ],
        })
      })}`,
    })
  },
  firstInput: (name, { choices: [first = ''] }) => `${name}.${first}`,
}
