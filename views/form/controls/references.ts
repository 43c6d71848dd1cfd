import type { FieldOf } from '#src/flow/controls/control.ts'
import { type Html, html } from '../../html.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { around, type ControlView, type FieldView, idOf, legendOf, present } from './control-view.ts'
import { note } from './note.ts'

type References = FieldOf<'references'>

/** Its problem leads to the note: there may be nobody to choose. */
export const referencesView: ControlView<References> = {
  draw: (view) =>
    html`${present(view)}${items(view)}${note(view, view.says.field.others, view.problem ? view.name : undefined)}${view.words.none !== undefined && nobody(view)}`,
}

/** Having nobody to name is a whole answer. */
const nobody = ({ name, words, typed }: FieldView<References>): Html =>
  checkboxes({
    name: `${name}.none`,
    idPrefix: idOf(`${name}.none`),
    items: [
      { value: 'none', text: words.none ?? '', checked: typed[`${name}.none`]?.includes('none') === true },
    ],
  })

const items = (view: FieldView<References>): Html => {
  const { name, words, typed, choosable = [] } = view
  if (choosable.length === 0) return html`<p class="nhsuk-body">${words.hint}</p>`
  return checkboxes({
    name,
    idPrefix: idOf(name),
    ...around(view),
    fieldset: legendOf(view),
    items: choosable.map(({ id, name: called }) => ({
      value: id,
      text: called ?? view.says.field.unnamed,
      checked: typed[name]?.includes(id) === true,
    })),
  })
}
