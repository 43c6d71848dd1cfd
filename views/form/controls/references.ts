import type { FieldOf } from '#src/flow/controls/control.ts'
import { type Html, html } from '../../html.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { formGroup, grouped, notes } from '../../parts/form-group.ts'
import {
  around,
  type Choosable,
  type ControlView,
  type FieldView,
  idOf,
  legendOf,
  present,
} from './control-view.ts'
import { note } from './note.ts'

type References = FieldOf<'references'>

/** Its problem leads to the note: there may be nobody to choose. */
export const referencesView: ControlView<References> = {
  draw: (view) => {
    const { choosable = [] } = view
    const called = view.says.field[choosable.length === 0 ? 'who' : 'others']
    const free = html`${note(view, called, view.problem ? view.name : undefined)}${view.words.none !== undefined && nobody(view)}`
    return html`${present(view)}${choosable.length === 0 ? named(view, free) : html`${items(view, choosable)}${free}`}`
  },
}

/** With nobody to choose the question is still called by its name: there may be another on the page. Its box is then the answer, and nobody’s “else”. */
const named = (view: FieldView<References>, free: Html): Html => {
  const noted = notes(idOf(view.name), { ...around(view), hint: view.says.field.nobodyToChoose })
  return formGroup(
    undefined,
    noted.isWrong,
    grouped({ ...legendOf(view) }, noted, html`${noted.markup}${free}`),
  )
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

const items = (view: FieldView<References>, choosable: readonly Choosable[]): Html =>
  checkboxes({
    name: view.name,
    idPrefix: idOf(view.name),
    ...around(view),
    fieldset: legendOf(view),
    items: choosable.map(({ id, name: called }) => ({
      value: id,
      text: called ?? view.says.field.unnamed,
      checked: view.typed[view.name]?.includes(id) === true,
    })),
  })
