import { attributes, type Html, html, nothing } from '../html.ts'
import { details } from './details.ts'
import { type Hint, hint } from './form-group.ts'
import { type Label, label } from './heading.ts'
import { type Attributes, type Content, classNames, hasContent, type Options, unfold } from './options.ts'

/** One radio or checkbox; an item with a `divider` is the word between two groups of them and nothing else. */
export type Choice = Content &
  Options<{
    id: string
    value: string
    label: string | Label
    hint: string | Hint
    divider: string
    checked: boolean
    conditional: { readonly html: Html }
    disabled: boolean
    classes: string
    attributes: Attributes
  }>

/** Further items behind a summary that opens them; `aloud` is what is heard of them while they are folded away. */
export type More<Item = Choice> = {
  readonly summary: string
  readonly open: boolean
  readonly aloud: string
  readonly items: readonly Item[]
}

type Setting = {
  readonly block: 'nhsuk-radios' | 'nhsuk-checkboxes'
  readonly id: string
  readonly attributes: Attributes
  readonly checked: boolean
  readonly describedBy?: string
  readonly itemClass?: string | false
}

/** The item with its label and hint, and what opens below it once it is chosen. */
export const choice = (item: Choice, { block, id, checked, ...setting }: Setting): Html => {
  const named: Label = unfold(item.label)
  const hinted: Hint = unfold(item.hint)
  const hintId = hasContent(hinted) && (hinted.id ?? `${id}-item-hint`)
  const conditionalId = item.conditional?.html.length && `conditional-${id}`
  const box = attributes({
    class: classNames(`${block}__input`, item.classes),
    id,
    value: item.value ?? '',
    checked,
    'data-aria-controls': conditionalId || undefined,
    'aria-describedby': classNames(setting.describedBy, hintId) || undefined,
    ...setting.attributes,
    ...item.attributes,
  })
  const labelled = label({
    ...named,
    text: named.text ?? item.text,
    html: named.html ?? item.html,
    for: id,
    classes: classNames(`${block}__label`, named.classes),
  })
  const below =
    hintId && hint({ ...hinted, id: hintId, classes: classNames(`${block}__hint`, hinted.classes) })
  return html`<div class="${classNames(`${block}__item`, setting.itemClass)}"><input${box}>
${labelled}${below}</div>${conditionalId ? conditional(item, block, conditionalId, checked) : nothing}`
}

const conditional = (item: Choice, block: Setting['block'], id: string, checked: boolean): Html => {
  const className = classNames(`${block}__conditional`, !checked && `${block}__conditional--hidden`)
  return html`<div class="${className}" id="${id}">${item.conditional?.html}</div>`
}

/** The first choices in the open, the others behind a summary; all of them are one group, and are sent alike. */
export const folded = (
  items: readonly Html[],
  first: number,
  more: Pick<More, 'summary' | 'open' | 'aloud'> | undefined,
): Html =>
  more === undefined
    ? html`${items}`
    : html`${items.slice(0, first)}${details({ summary: more.summary, open: more.open, html: html`${items.slice(first)}`, classes: 'sayso-more', attributes: { 'data-more': more.aloud } })}`
