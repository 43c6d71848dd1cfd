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
type Offered = { readonly code: string; readonly display: string; readonly also?: string }

/**
 * Own words, a button that looks them up, and what the list has for them; looking up saves nothing. Where there is no list it
 * is a text as any other, with what was chosen while there was one.
 */
export const codedView: ControlView<Coded> = {
  draw: (view) => html`${hasList(view) && enterSends}${ownWords(view)}
${hasList(view) && lookUp(view)}
${isLookedUp(view) && found(view)}`,
}

const hasList = ({ field }: FieldView<Coded>): boolean => (field.list ?? field.held) !== undefined

const ownWords = (view: FieldView<Coded>): Html =>
  input({
    name: view.name,
    id: idOf(view.name),
    ...around(view),
    label: labelOf(view),
    value: typedAt(view.typed, view.name),
    ...ownDirection,
  })

const lookUp = (view: FieldView<Coded>): Html =>
  button({
    html: html`${view.says.field.lookUp}<span class="nhsuk-u-visually-hidden">: ${view.words.label}</span>`,
    name: 'do',
    value: `look-up ${view.name}`,
    variant: 'secondary',
    small: true,
    attributes: { 'data-leads-to': `${idOf(`${view.name}.code`)} ${idOf(view.name)}` },
  })

/** What was found for other words than these is not offered for them. */
const isLookedUp = ({ name, typed }: FieldView<Coded>): boolean =>
  typed[`${name}.looked-up`]?.[0]?.trim() === typedAt(typed, name).trim()

const found = (view: FieldView<Coded>): Html => {
  const { name, typed, says } = view
  const text = typedAt(typed, name).trim()
  const entries = entriesIn(view, text)
  const called = typedAt(typed, `${name}.called`)
  return html`<input type="hidden" name="${name}.looked-up" value="${text}">
${called !== '' && html`<input type="hidden" name="${name}.called" value="${called}">`}
${entries.map(({ code }) => html`<input type="hidden" name="${name}.on-offer" value="${code}">`)}
${
  entries.length === 0
    ? html`<p class="nhsuk-hint" role="status">${text === '' ? says.field.nothingToLookUp : says.field.nothingFound}</p>`
    : offered(view, text, entries)
}`
}

/** What was chosen before is called as it was then, also where the list does not have it any more. */
const entriesIn = ({ field, name, typed }: FieldView<Coded>, text: string): readonly Offered[] => {
  const onOffer = typed[`${name}.on-offer`] ?? []
  if (field.list) return field.list.entries.filter(({ code }) => onOffer.includes(code))
  const called = typedAt(typed, `${name}.called`)
  const [chosen] = called === '' ? [] : (typed[`${name}.code`] ?? []).filter((code) => code !== '')
  const matches = onOffer.length === 0 ? [] : (field.held?.matching(text) ?? [])
  const known = matches.filter(({ code }) => onOffer.includes(code))
  const others = onOffer.filter((code) => !known.some((one) => one.code === code))
  return [
    ...known,
    ...others.flatMap(
      (code) => field.held?.entryOf(code) ?? (code === chosen ? { code, display: called } : []),
    ),
  ]
}

const offered = (view: FieldView<Coded>, text: string, entries: readonly Offered[]): Html => {
  const { name, typed, says } = view
  return radios({
    name: `${name}.code`,
    idPrefix: idOf(`${name}.code`),
    fieldset: { legend: { text: says.field.isOneOfThese(text), size: 's' } },
    ...(hasList(view) ? { hint: says.field.foundHint } : {}),
    items: [
      ...entries.map(({ code, display, also }) => ({
        value: code,
        text: also === undefined ? display : says.field.alsoCalled(display, also),
        checked: typed[`${name}.code`]?.includes(code) === true,
      })),
      { value: '', text: says.field.noneOfThese, checked: typed[`${name}.code`]?.includes('') === true },
    ],
  })
}
