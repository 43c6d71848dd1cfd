import { type WayOut, waysOut } from '#src/flow/answer.ts'
import type { AnyFieldWords, AnyWords } from '#src/flow/words.ts'
import { questionWords, wayOutWords } from '../drafting/question.words.en.ts'
import { helpPanel } from '../frame/help-now.ts'
import type { Page } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { listWords } from './list.words.en.ts'

export type List = {
  readonly base: string
  readonly key: string
  /** Where an item is added, and below which each of its items is moved. */
  readonly action: string
  readonly list: string
  readonly title: string
  readonly chapter: AnyWords
  readonly field: AnyFieldWords
  readonly items: readonly ListItem[]
  readonly removed: readonly ListItem[]
  readonly newItem: string
  readonly isFull: boolean
  readonly isSafety: boolean
  readonly read: number
  readonly wording: string
  readonly fromCheck: boolean
  readonly back: string
  readonly about?: string
}
export type ListItem = {
  readonly id: string
  readonly name: string | undefined
  readonly href: string
  readonly isFinished: boolean
}

/** A list, such as the people to call: its items, one more, or "that is all". */
export const list = (page: List): Page => ({
  title: page.title,
  back: { href: page.back, text: questionWords.back },
  main: html`${page.isSafety && helpPanel()}
<div data-listen="${questionWords.listen}"><p class="nhsuk-caption-l">${page.chapter.title}</p>
<h1 class="nhsuk-heading-l">${page.title}</h1>
${page.about !== undefined && html`<p>${questionWords.carerLead(page.about)}</p>`}
<p>${page.field.hint}</p></div>
${page.items.length > 0 && html`<ul class="nhsuk-list sayso-items">${page.items.map((item) => row(page, item))}</ul>`}
${page.isFull ? insetText({ text: listWords.full }) : adding(page)}
<form method="post" action="${page.base}/${page.key}">
<input type="hidden" name="read" value="${page.read}">
<input type="hidden" name="words" value="${page.wording}">
${page.fromCheck && html`<input type="hidden" name="from" value="check">`}
${button({
  text: (page.items.length === 0 ? page.field.item?.none : page.field.item?.complete) ?? '',
  name: page.list,
  value: 'complete',
  ...(page.items.length === 0 ? { classes: 'nhsuk-button--secondary' } : {}),
})}
<fieldset class="nhsuk-fieldset sayso-ways"><legend class="nhsuk-fieldset__legend">${questionWords.otherAnswers}</legend>${waysOut.map(wayOut)}</fieldset>
${details({ summary: questionWords.why, html: html`<p>${page.field.why}</p><p><strong>${questionWords.seenBy}</strong> ${page.chapter.seenBy}</p>` })}
<p>${questionWords.stopHint}</p>
${button({ text: questionWords.stop, name: 'do', value: 'stop', classes: 'nhsuk-button--secondary' })}
</form>
${page.removed.length > 0 && kept(page)}`,
})

const wayOut = (way: WayOut): Html =>
  html`<button class="sayso-way" name="wayOut" value="${way}">${wayOutWords[way]}</button>`

const adding = ({
  action,
  newItem,
  items,
  field,
}: List): Html => html`<form method="post" action="${action}/items">
<input type="hidden" name="item" value="${newItem}">
${button({
  text: (items.length === 0 ? field.item?.add : field.item?.another) ?? '',
  ...(items.length === 0 ? {} : { classes: 'nhsuk-button--secondary' }),
})}</form>`

const row = ({ action }: List, item: ListItem): Html => html`<li class="sayso-item">
<p><a href="${item.href}">${item.name ?? listWords.unnamed}</a>${!item.isFinished && html` <strong class="nhsuk-tag nhsuk-tag--white">${listWords.unfinished}</strong>`}</p>
<form method="post" action="${action}/${item.id}/removal">
<button class="sayso-way">${listWords.remove}<span class="nhsuk-u-visually-hidden"> ${item.name ?? listWords.unnamed}</span></button></form></li>`

const kept = ({
  action,
  removed,
}: List): Html => html`<h2 class="nhsuk-heading-s">${listWords.removedTitle}</h2>
<ul class="nhsuk-list sayso-items">${removed.map(
  (item) => html`<li class="sayso-item"><p>${item.name ?? listWords.unnamed}</p>
<form method="post" action="${action}/${item.id}/restoration">
<button class="sayso-way">${listWords.putBack}<span class="nhsuk-u-visually-hidden"> ${item.name ?? listWords.unnamed}</span></button></form></li>`,
)}</ul>`
