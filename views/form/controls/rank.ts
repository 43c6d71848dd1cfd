import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { fieldset } from '../../parts/form-group.ts'
import { select } from '../../parts/select.ts'
import { type ControlView, errorAt, idOf, legendOf, typedAt } from './control-view.ts'

/** One list to choose from for each place. */
export const rankView: ControlView<FieldOf<'rank'>> = {
  draw: ({ field, name, words, typed, problem, ...view }) =>
    fieldset({
      ...legendOf({ ...view, field, name, words, typed }),
      html: html`${words.hint && html`<p class="nhsuk-hint">${words.hint}</p>`}${Array.from(
        { length: field.max },
        (_, index) => {
          const at = `${name}.${index + 1}`
          return select({
            name: at,
            id: idOf(at),
            label: view.says.field.rankAt(index + 1),
            items: [
              { value: '', text: view.says.field.rankNone, selected: typedAt(typed, at) === '' },
              ...field.choices.map((choice) => ({
                value: choice,
                text: words.choices?.[choice] ?? choice,
                selected: typedAt(typed, at) === choice,
              })),
            ],
            ...(problem && index === 0 ? { errorMessage: errorAt(view.says, words.label, problem) } : {}),
          })
        },
      )}`,
    }),
  firstInput: (name) => `${name}.1`,
}
