import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { details } from '../../parts/details.ts'
import { fieldset } from '../../parts/form-group.ts'
import { input } from '../../parts/input.ts'
import { textarea } from '../../parts/textarea.ts'
import { type ControlView, errorAt, idOf, legendOf, ownDirection, typedAt } from './control-view.ts'

export const stagesView: ControlView<FieldOf<'stages'>> = {
  draw: (view) => {
    const { field, name, words, typed, problem } = view
    return fieldset({
      legend: legendOf(view).legend,
      html: html`${words.hint && html`<p class="nhsuk-hint">${words.hint}</p>`}${field.choices.map(
        (stage, index) =>
          html`${textarea({
            name: `${name}.${stage}`,
            id: idOf(`${name}.${stage}`),
            label: words.choices?.[stage] ?? stage,
            rows: 2,
            value: typedAt(typed, `${name}.${stage}`),
            ...ownDirection,
            ...(problem && index === 0 ? { errorMessage: errorAt(view.says, words.label, problem) } : {}),
          })}`,
      )}${details({
        summary: view.says.field.stageNames,
        open: field.choices.some((stage) => typedAt(typed, `${name}.${stage}.name`) !== ''),
        html: html`${field.choices.map((stage) =>
          input({
            name: `${name}.${stage}.name`,
            id: idOf(`${name}.${stage}.name`),
            label: view.says.field.stageName(words.choices?.[stage] ?? stage),
            value: typedAt(typed, `${name}.${stage}.name`),
            width: 20,
            ...ownDirection,
          }),
        )}`,
      })}`,
    })
  },
  firstInput: (name, { choices: [first = ''] }) => `${name}.${first}`,
}
