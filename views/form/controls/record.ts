import type { FieldOf } from '#src/flow/controls/control.ts'
import { html } from '../../html.ts'
import { errorMessage, fieldset } from '../../parts/form-group.ts'
import { type ControlView, errorAt, legendOf } from './control-view.ts'
import { noneOf } from './none.ts'
import { partInput, partProblem, parts } from './parts.ts'

/** A problem of the whole stands above the parts and leads to the first of them. */
export const recordView: ControlView<FieldOf<'record'>> = {
  draw: (view) =>
    fieldset({
      ...legendOf(view),
      html: html`${view.words.hint && html`<p class="nhsuk-hint">${view.words.hint}</p>`}${
        view.problem && errorMessage(errorAt(view.says, view.words.label, view.problem))
      }${noneOf(view)}${parts(view, view.name)}`,
    }),
  firstInput: (name, field) => partInput(field, `${name}.${Object.keys(field.parts)[0]}`),
  part: (view, name, problem) => ({
    text: `${view.words.label}, ${partProblem(view, name, problem)}`,
    input: partInput(view.field, name),
  }),
}
