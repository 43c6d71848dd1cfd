import { attributes, type Html, html } from '../html.ts'
import { classNames } from './class-names.ts'
import { type Content, content, hasContent } from './content.ts'
import { type Box, type Entry, entries, type Options } from './options.ts'

/** A link, or a button when it has a `type` or nowhere to go. */
export type CardAction = Content &
  Box &
  Options<{
    visuallyHiddenText: string
    name: string
    type: 'submit' | 'button'
    value: string
    href: string
  }>

/** Actions are a list, or an object that holds the list and more. */
export type Actions<More = unknown> =
  | readonly Entry<CardAction>[]
  | (Options<{ items: readonly Entry<CardAction>[]; classes: string }> & More)

/** `about` is the heading of the card, which tells one "Change" from the next to those who hear the page. */
export const cardAction = (action: CardAction, about: Content): Html => {
  const { type, href, visuallyHiddenText } = action
  const box = { class: classNames('nhsuk-link', action.classes), id: action.id }
  const hidden = html`${visuallyHiddenText && ` ${visuallyHiddenText}`}${hasContent(about) && html` (${content(about)})`}`
  const inner = html`${content(action)}${hidden.length > 0 && html`<span class="nhsuk-u-visually-hidden">${hidden}</span>`}`
  if (href && !type) return html`<a${attributes({ ...box, href, ...action.attributes })}>${inner}</a>`
  const press = {
    ...box,
    name: action.name,
    type: type ?? 'submit',
    value: action.value,
    ...action.attributes,
  }
  return html`<button${attributes(press)}>${inner}</button>`
}

/** The actions of either form, and what the object says besides. */
export const actionsOf = <More>(given: Actions<More> | undefined) =>
  isList(given)
    ? { actions: entries(given), more: undefined }
    : { actions: entries(given?.items), more: given }

const isList = (given: unknown): given is readonly unknown[] => Array.isArray(given)
