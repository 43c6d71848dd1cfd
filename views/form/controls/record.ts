import type { FieldOf } from '#src/flow/controls/control.ts'
import { type Html, html } from '../../html.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { errorMessage, fieldset } from '../../parts/form-group.ts'
import { type ControlView, errorAt, type FieldView, idOf, legendOf } from './control-view.ts'
import { partInput, partProblem, parts } from './parts.ts'

/** A problem of the whole stands above the parts and leads to the first of them. */
export const recordView: ControlView<FieldOf<'record'>> = {
  draw: (view) =>
    fieldset({
      ...legendOf(view),
      html: html`${view.words.hint && html`<p class="nhsuk-hint">${view.words.hint}</p>`}${
        view.problem && errorMessage(errorAt(view.says, view.words.label, view.problem))
      }${view.field.none && nothing(view)}${parts(view, view.name)}`,
    }),
  firstInput: (name, field) => partInput(field, `${name}.${Object.keys(field.parts)[0]}`),
  part: (view, name, problem) => ({
    text: `${view.words.label}, ${partProblem(view, name, problem)}`,
    input: partInput(view.field, name),
  }),
}

/** Nobody, or nothing, to tell of is a whole answer. */
const nothing = ({ name, words, typed }: FieldView<FieldOf<'record'>>): Html =>
  checkboxes({
    name: `${name}.none`,
    idPrefix: idOf(`${name}.none`),
    items: [
      { value: 'none', text: words.none ?? '', checked: typed[`${name}.none`]?.includes('none') === true },
    ],
  })
