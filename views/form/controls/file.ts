import type { FieldOf } from '#src/flow/controls/control.ts'
import type { Json } from '#src/flow/json.ts'
import { type Html, html } from '../../html.ts'
import { input } from '../../parts/input.ts'
import { around, type ControlView, type FieldView, idOf, labelOf, present, typedAt } from './control-view.ts'

type File = FieldOf<'file'>

/** What stands goes along with the form, so that no file chosen changes nothing. */
export const fileView: ControlView<File> = {
  draw: (view) =>
    html`${present(view)}${keptParts.map((one) => kept(view, one))}${view.filesAt === undefined ? unsent(view) : chooser(view, view.filesAt)}`,
  firstInput: (name) => inputOf(name),
}

/** A file by its name, which leads to it. */
export const fileLink = (filesAt: string, value: Json): Html => {
  const known: ReadonlyMap<string, Json> = new Map(
    typeof value === 'object' ? Object.entries(value ?? {}) : [],
  )
  const [id, name] = ['id', 'name'].map((part) => String(known.get(part) ?? ''))
  return html`<a href="${filesAt}/${encodeURIComponent(id ?? '')}" download>${name}</a>`
}

const inputOf = (name: string): string => `${name}.file`
const keptParts = ['id', 'name', 'type', 'size'] as const
type KeptPart = (typeof keptParts)[number]

const keptAt = ({ name, typed }: FieldView<File>, part: KeptPart): string =>
  typedAt(typed, `${name}.kept.${part}`)

const kept = (view: FieldView<File>, part: KeptPart): Html | false => {
  const value = keptAt(view, part)
  return value !== '' && html`<input type="hidden" name="${view.name}.kept.${part}" value="${value}">`
}

const chooser = (view: FieldView<File>, filesAt: string): Html => {
  const { name, says, words } = view
  const id = keptAt(view, 'id')
  const stands = html`<p class="nhsuk-body">${says.field.fileNow} ${fileLink(filesAt, { id, name: keptAt(view, 'name') })}. ${says.field.fileReplace}</p>`
  return html`${id !== '' && stands}${input({
    ...around(view),
    name: inputOf(name),
    id: idOf(inputOf(name)),
    label: labelOf(view),
    hint: [words.hint, says.field.fileChoose].filter((text) => text !== undefined).join(' '),
    type: 'file',
    attributes: { accept: 'image/jpeg,image/png,application/pdf' },
  })}`
}

/** On a page whose form takes no file. */
const unsent = (view: FieldView<File>): Html => {
  const { name, says, words } = view
  const stands = keptAt(view, 'name')
  return html`<div id="${idOf(inputOf(name))}" tabindex="-1"><p class="nhsuk-body"><strong>${words.label}</strong></p>
${stands !== '' && html`<p class="nhsuk-body">${says.field.fileNow} ${stands}</p>`}<p class="nhsuk-hint">${says.field.fileElsewhere}</p></div>`
}
