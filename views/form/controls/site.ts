import type { FieldOf } from '#src/flow/controls/control.ts'
import type { Json } from '#src/flow/json.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import { type Html, html } from '../../html.ts'
import { button } from '../../parts/button.ts'
import { input } from '../../parts/input.ts'
import { insetText } from '../../parts/inset-text.ts'
import {
  around,
  type ControlView,
  type FieldView,
  idOf,
  labelOf,
  ownDirection,
  typedAt,
} from './control-view.ts'

type Site = FieldOf<'site'>

/** What was typed is shown in no form again: the page says that there is something, and leads to it. */
export const siteView: ControlView<Site> = {
  draw: (view) => {
    const { words, says } = view
    const isThere = isKeptAt(view)
    return html`${isThere && (view.standsApart ? kept(view) : standing(view))}${input({
      name: inputOf(view.name),
      id: idOf(inputOf(view.name)),
      ...around(view),
      label: isThere ? { ...labelOf(view), text: `${says.field.apart.other} ${words.label}` } : labelOf(view),
      hint: [words.hint, view.standsApart ? undefined : says.field.apart.once]
        .filter((text) => text !== undefined)
        .join(' '),
      autocomplete: 'off',
      spellcheck: false,
      ...ownDirection,
    })}`
  },
  firstInput: (name) => inputOf(name),
}

/** That there is something, which leads to it. */
export const siteLink = (sitesAt: string, { label, stored }: AnyFieldWords, value: Json): Html => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''
  return html`<p>${stored}: <a href="${sitesAt}/${encodeURIComponent(id)}">${label}</a></p>`
}

const inputOf = (name: string): string => `${name}.secret`

const idAt = ({ name, typed }: Pick<FieldView<Site>, 'name' | 'typed'>): string =>
  typedAt(typed, `${name}.kept.id`)
const isKeptAt = (view: FieldView<Site>): boolean => idAt(view) !== ''

const kept = (view: FieldView<Site>): Html =>
  html`<input type="hidden" name="${view.name}.kept.id" value="${idAt(view)}">`

const standing = (view: FieldView<Site>) => {
  const { says, words, sitesAt } = view
  const { apart } = says.field
  return insetText({
    visuallyHiddenText: says.part.information,
    html: html`<p><strong>${words.stored}</strong></p>
${sitesAt !== undefined && html`<p><a href="${sitesAt}/${encodeURIComponent(idAt(view))}">${apart.see}</a></p>`}
${button({ text: apart.takeOut, name: 'wayOut', value: 'skipped', classes: 'nhsuk-button--secondary' })}
<p class="nhsuk-hint">${apart.destroyed}</p>${kept(view)}`,
  })
}
