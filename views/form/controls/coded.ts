import type { FieldOf } from '#src/flow/controls/control.ts'
import { type Html, html } from '../../html.ts'
import { button } from '../../parts/button.ts'
import { input } from '../../parts/input.ts'
import { radios } from '../../parts/radios.ts'
import {
  around,
  type ControlView,
  enterSends,
  type FieldView,
  idOf,
  labelOf,
  ownDirection,
  typedAt,
} from './control-view.ts'

type Coded = FieldOf<'coded'>

/** Own words, a button that looks them up, and what the list has for them; looking up saves nothing. */
export const codedView: ControlView<Coded> = {
  draw: (view) => html`${enterSends}${ownWords(view)}
${button({
  html: html`${view.says.field.lookUp}<span class="nhsuk-u-visually-hidden">: ${view.words.label}</span>`,
  name: 'do',
  value: `look-up ${view.name}`,
  variant: 'secondary',
  small: true,
  attributes: { 'data-leads-to': `${idOf(`${view.name}.code`)} ${idOf(view.name)}` },
})}
${isLookedUp(view) && found(view)}`,
}

const ownWords = (view: FieldView<Coded>): Html =>
  input({
    name: view.name,
    id: idOf(view.name),
    ...around(view),
    label: labelOf(view),
    value: typedAt(view.typed, view.name),
    ...ownDirection,
  })

/** What was found for other words than these is not offered for them. */
const isLookedUp = ({ name, typed }: FieldView<Coded>): boolean =>
  typed[`${name}.looked-up`]?.[0]?.trim() === typedAt(typed, name).trim()

const found = (view: FieldView<Coded>): Html => {
  const { field, name, typed, says } = view
  const text = typedAt(typed, name).trim()
  const onOffer = typed[`${name}.on-offer`] ?? []
  const entries = field.list.entries.filter(({ code }) => onOffer.includes(code))
  return html`<input type="hidden" name="${name}.looked-up" value="${text}">
${entries.map(({ code }) => html`<input type="hidden" name="${name}.on-offer" value="${code}">`)}
${
  entries.length === 0
    ? html`<p class="nhsuk-hint" role="status">${text === '' ? says.field.nothingToLookUp : says.field.nothingFound}</p>`
    : offered(view, text, entries)
}`
}

const offered = ({ name, typed, says }: FieldView<Coded>, text: string, entries: Coded['list']['entries']) =>
  radios({
    name: `${name}.code`,
    idPrefix: idOf(`${name}.code`),
    fieldset: { legend: { text: says.field.isOneOfThese(text), size: 's' } },
    hint: says.field.foundHint,
    items: [
      ...entries.map(({ code, display }) => ({
        value: code,
        text: display,
        checked: typed[`${name}.code`]?.includes(code) === true,
      })),
      { value: '', text: says.field.noneOfThese, checked: typed[`${name}.code`]?.includes('') === true },
    ],
  })
