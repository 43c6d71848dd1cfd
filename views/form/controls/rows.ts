import type { FieldOf } from '#src/flow/controls/control.ts'
import { type Html, html } from '../../html.ts'
import { button } from '../../parts/button.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { errorMessage, fieldset } from '../../parts/form-group.ts'
import { type ControlView, enterSends, errorAt, type FieldView, idOf, legendOf } from './control-view.ts'
import { partInput, partProblem, parts } from './parts.ts'

type Rows = FieldOf<'rows'>

/** Each row is a fieldset with a button that takes it away; adding and taking away save nothing. */
export const rowsView: ControlView<Rows> = {
  draw: (view) => {
    const { field, name, words, problem } = view
    const ids = rowsOn(view)
    return fieldset({
      ...legendOf(view),
      html: html`${enterSends}${words.hint && html`<p class="nhsuk-hint">${words.hint}</p>`}${
        problem && errorMessage(errorAt(view.says, words.label, problem))
      }${(field.none || field.unknown) && insteadOfRows(view)}${ids.map((id, index) => row(view, id, index + 1))}
${ids.length < field.max && button({ text: words.addRow ?? '', name: 'do', value: `add-row ${name}`, classes: 'nhsuk-button--secondary', attributes: { 'data-leads-to': rowId(name, ids.length + 1) } })}`,
    })
  },
  firstInput: (name, field) => partInput(field, `${name}.row-1.${Object.keys(field.parts)[0]}`),
  part: (view, name, problem) => {
    const id = name.slice(view.name.length + 1).split('.')[0] ?? ''
    return {
      text: `${rowName(view, rowsOn(view).indexOf(id) + 1)}, ${partProblem(view, name, problem)}`,
      input: partInput(view.field, name),
    }
  },
}

/** The rows as they were sent or saved; the first one is offered where there are none. */
const rowsOn = ({ name, typed }: FieldView<Rows>): readonly string[] => {
  const ids = (typed[`${name}.rows`] ?? []).filter((id) => id !== '')
  return ids.length === 0 ? ['row-1'] : [...new Set(ids)]
}

const rowName = ({ words }: FieldView<Rows>, number: number): string => `${words.row ?? ''} ${number}`

/** By its number, since the server names a row that is added: whoever adds one goes on in it. */
const rowId = (name: string, number: number): string => `row-${number}-${idOf(name)}`

const row = (view: FieldView<Rows>, id: string, number: number): Html =>
  fieldset({
    id: rowId(view.name, number),
    attributes: { tabindex: '-1' },
    legend: { text: rowName(view, number), size: 's' },
    html: html`<input type="hidden" name="${view.name}.rows" value="${id}">${parts(view, `${view.name}.${id}`)}
<button class="sayso-way" name="do" value="remove-row ${view.name} ${id}" data-leads-to="${rowId(view.name, Math.max(1, number - 1))}">${view.says.field.removeRow}<span class="nhsuk-u-visually-hidden"> ${rowName(view, number)}</span></button>`,
  })

const insteadOfRows = ({ field, name, words, typed }: FieldView<Rows>): Html =>
  checkboxes({
    name: `${name}.none`,
    idPrefix: idOf(`${name}.none`),
    items: (['none', 'unknown'] as const)
      .filter((one) => field[one])
      .map((value) => ({
        value,
        text: words[value] ?? '',
        checked: typed[`${name}.none`]?.includes(value) === true,
      })),
  })
