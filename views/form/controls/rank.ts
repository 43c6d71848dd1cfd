import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { fieldset } from '../../parts/form-group.ts'
import { select } from '../../parts/select.ts'
import { type ControlView, errorAt, type FieldView, idOf, legendOf, typedAt } from './control-view.ts'

/** One list to choose from for each place: what is offered, and cards of one's own. A chosen one never leaves its list. */
export const rankView: ControlView<FieldOf<'rank'>> = {
  draw: (view) => {
    const { field, name, words, typed, problem } = view
    return fieldset({
      ...legendOf(view),
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
              ...cardsFor(view, typedAt(typed, at)).map((choice) => ({
                value: choice.id,
                text: choice.name,
                selected: typedAt(typed, at) === choice.id,
              })),
            ],
            ...(problem && index === 0 ? { errorMessage: errorAt(view.says, words.label, problem) } : {}),
          })
        },
      )}`,
    })
  },
  firstInput: (name) => `${name}.1`,
}

const cardsFor = (
  { field, words, choosable = [] }: FieldView<FieldOf<'rank'>>,
  chosen: string,
): readonly { readonly id: string; readonly name: string }[] => {
  const all = [
    ...field.choices.map((choice) => ({ id: choice, name: words.choices?.[choice] ?? choice })),
    ...choosable.map(({ id, name = id }) => ({ id, name })),
  ]
  return chosen === '' || all.some(({ id }) => id === chosen)
    ? all
    : [...all, { id: chosen, name: words.choices?.[chosen] ?? chosen.slice(chosen.indexOf(':') + 1) }]
}
