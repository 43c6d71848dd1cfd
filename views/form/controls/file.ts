import type { FieldOf } from '#src/flow/controls/control.ts'
import type { Json } from '#src/flow/json.ts'
import { shownFileName } from '#src/flow/kept-file.ts'
import { type Html, html } from '../../html.ts'
import { checkboxes } from '../../parts/checkboxes.ts'
import { input } from '../../parts/input.ts'
import { ifSignedOut } from '../if-signed-out.ts'
import { recorder } from '../recorder.ts'
import { around, type ControlView, type FieldView, idOf, labelOf, present, typedAt } from './control-view.ts'

type File = FieldOf<'file'>

/** What stands goes along with the form, so that no file chosen changes nothing. */
export const fileView: ControlView<File> = {
  draw: (view) =>
    html`${present(view)}${keptParts.map((one) => kept(view, one))}${view.filesAt === undefined ? unsent(view) : chooser(view, view.filesAt)}`,
  firstInput: (name) => inputOf(name),
}

/** A file by its name, which leads to it; a photo is seen as well. */
export const fileLink = (filesAt: string, value: Json, { holds }: Pick<File, 'holds'>): Html => {
  const { id, name } = fileNamed(value)
  const at = `${filesAt}/${encodeURIComponent(id)}`
  return html`${holds === 'picture' && html`<img class="sayso-photo" src="${at}" alt="" loading="lazy" height="160"><br>`}<a href="${at}" download>${shownFileName(holds, name)}</a>`
}

/** Which file an answer names, and how it is called. */
export const fileNamed = (value: Json): { readonly id: string; readonly name: string } => {
  const known: ReadonlyMap<string, Json> = new Map(
    typeof value === 'object' ? Object.entries(value ?? {}) : [],
  )
  return { id: String(known.get('id') ?? ''), name: String(known.get('name') ?? '') }
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
  const { field, name, says, words } = view
  const id = keptAt(view, 'id')
  const stands = html`<p class="nhsuk-body">${says.field.fileNow} ${fileLink(filesAt, { id, name: keptAt(view, 'name') }, field)}. ${says.field.fileReplace}</p>`
  return html`${id !== '' && stands}${field.holds === 'sound' && recorder(says, idOf(inputOf(name)))}${input({
    ...around(view),
    name: inputOf(name),
    id: idOf(inputOf(name)),
    label: labelOf(view),
    hint: [words.hint, says.field.fileChoose[field.holds]].filter((text) => text !== undefined).join(' '),
    type: 'file',
    attributes: { accept: accepted[field.holds] },
  })}${ifSignedOut(says)}${id !== '' && view.standsApart !== true && away(view)}`
}

/** What a browser offers to choose from, a phone its recorder too; what comes is looked at by what it is. */
const accepted: Readonly<Record<File['holds'], string>> = {
  paper: 'image/jpeg,image/png,application/pdf',
  picture: 'image/jpeg,image/png',
  sound: 'audio/*',
}

const away = ({ name, says }: FieldView<File>): Html =>
  checkboxes({
    name: `${name}.away`,
    idPrefix: idOf(`${name}.away`),
    items: [{ value: 'yes', text: says.field.fileAway, hint: says.field.fileAwayHint }],
  })

/** On a page whose form takes no file. */
const unsent = (view: FieldView<File>): Html => {
  const { field, name, says, words } = view
  const stands = shownFileName(field.holds, keptAt(view, 'name'))
  return html`<div id="${idOf(inputOf(name))}" tabindex="-1"><p class="nhsuk-body"><strong>${words.label}</strong></p>
${keptAt(view, 'name') !== '' && html`<p class="nhsuk-body">${says.field.fileNow} ${stands}</p>`}<p class="nhsuk-hint">${says.field.fileElsewhere}</p></div>`
}
