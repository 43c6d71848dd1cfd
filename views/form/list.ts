import type { Progress } from '#src/flow/path.ts'
import type { AnyFieldWords, AnyWords } from '#src/flow/words.ts'
import { type Help, help } from '../frame/help-now.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { theirWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { hidingBox, otherWays, stopping, where } from './around-question.ts'
import type { Hiding } from './kept-by-words.ts'

export type List = {
  readonly base: string
  readonly key: string
  /** Where an item is added, and below which each of its items is moved. */
  readonly action: string
  readonly list: string
  readonly title: string
  readonly lead: string | undefined
  readonly progress: Progress | undefined
  readonly section: AnyWords
  readonly field: AnyFieldWords
  readonly items: readonly ListItem[]
  readonly removed: readonly ListItem[]
  /** What helpers added, on the person's page. */
  readonly theirs: readonly ListItem[]
  /** What the person named, for a helper to say something beside it. */
  readonly beside: readonly {
    readonly name: string
    readonly questions: readonly {
      readonly title: string
      readonly href: string
      readonly isAnswered: boolean
    }[]
  }[]
  readonly newItem: string
  readonly isFull: boolean
  readonly help: Help | undefined
  readonly read: number
  readonly wording: string
  /** The page that a change was asked for on, and goes back to. */
  readonly from: string | undefined
  readonly back: string
  readonly about?: string
  readonly hiding: Hiding | undefined
}
export type ListItem = {
  readonly id: string
  readonly name: string | undefined
  /** The name is kept from helpers, and stands on no page that one of them may look at. */
  readonly isHidden?: boolean
  /** None of what a helper added: its words are theirs to change. */
  readonly href?: string
  readonly isFinished: boolean
  /** The helper who added it, on the person's page. */
  readonly by?: { readonly name: string; readonly relationship: string }
  /** What stands in it, for whoever may take it out: read once it is opened. */
  readonly told?: readonly { readonly question: string; readonly lines: readonly string[] }[]
  /** On a helper's page: the person took it out, and puts it back. */
  readonly isTakenOutByPerson?: boolean
  /** Whom nobody may call reads so in the list, unless that is kept from helpers, one of whom may look on. */
  readonly isBarred?: boolean
  /** Where it stands on one page of paper. */
  readonly brief?: string
}

/** A list, such as the people to call: its items, one more, or "that is all". */
export const list =
  (page: List): View<'helpLines' | 'list' | 'part' | 'question' | 'wayOut'> =>
  (says) => ({
    title: page.title,
    back: { href: page.back, text: says.question.back },
    main: html`${page.help !== undefined && help(says, page.help)}
<div data-listen="${says.question.listen}">${where(says, page.section.title, page)}
<h1 class="nhsuk-heading-l">${page.title}</h1>
${page.lead !== undefined && html`<p>${page.lead}</p>`}
${page.about !== undefined && html`<p>${says.question.carerLead(page.about)}</p>`}
<p>${page.field.hint}</p></div>
${page.beside.length > 0 && page.about !== undefined && beside(says, page.beside, page.about)}
${page.items.length > 0 && html`<ul class="nhsuk-list sayso-items">${page.items.map((item) => row(says, page, item))}</ul>`}
${page.theirs.length > 0 && html`<h2 class="nhsuk-heading-s">${says.list.theirsTitle}</h2><ul class="nhsuk-list sayso-items">${page.theirs.map((item) => row(says, page, item))}</ul>`}
${page.isFull ? insetText({ visuallyHiddenText: says.part.information, text: says.list.full }) : adding(page)}
<form method="post" action="${page.base}/${page.key}" aria-label="${page.title}">
<input type="hidden" name="read" value="${page.read}">
<input type="hidden" name="wording" value="${page.wording}">
${wayBack(page.from)}
${hidingBox(says, page.hiding)}
${button({
  text: (page.items.length === 0 ? page.field.item?.none : page.field.item?.complete) ?? '',
  name: page.list,
  value: 'complete',
  ...(page.items.length === 0 ? { classes: 'nhsuk-button--secondary' } : {}),
})}
${otherWays(says)}
${details({ summary: says.question.why, html: html`<p>${page.field.why}</p><p><strong>${says.question.seenBy}</strong> ${says.question.onlySeenBy !== '' ? says.question.onlySeenBy : page.hiding?.isHidden ? says.question.hiddenSeenBy.all : page.section.seenBy}</p>` })}
${stopping(says, {})}
</form>
${page.removed.length > 0 && kept(says, page)}`,
  })

const beside = (
  says: Says<'list'>,
  named: List['beside'],
  person: string,
): Html => html`<h2 class="nhsuk-heading-s">${says.list.besideTitle(person)}</h2>
<p>${says.list.besideText(person)}</p>
${named.map(({ name, questions }) =>
  details({
    summary: { html: html`<bdi>${name}</bdi>` },
    open: questions.some(({ isAnswered }) => isAnswered),
    html: html`<ul class="nhsuk-list">${questions.map(({ title, href, isAnswered }) => html`<li><a href="${href}">${title}<span class="nhsuk-u-visually-hidden">: ${name}</span></a>${isAnswered && html` <strong class="nhsuk-tag nhsuk-tag--white">${says.list.besideAnswered}</strong>`}</li>`)}</ul>`,
  }),
)}
<h2 class="nhsuk-heading-s">${says.list.besideOwn}</h2>`

const nameOf = (says: Says<'list'>, { name, isHidden = false }: ListItem): string =>
  isHidden ? says.list.hidden : (name ?? says.list.unnamed)

/** Every form of the page leads back to where its change was asked for. */
const wayBack = (from: string | undefined): Html | false =>
  from !== undefined && html`<input type="hidden" name="from" value="${from}">`

const adding = ({
  action,
  newItem,
  items,
  field,
  from,
}: List): Html => html`<form method="post" action="${action}/items" aria-label="${(items.length === 0 ? field.item?.add : field.item?.another) ?? ''}">
<input type="hidden" name="item" value="${newItem}">${wayBack(from)}
${button({
  text: (items.length === 0 ? field.item?.add : field.item?.another) ?? '',
  ...(items.length === 0 ? {} : { classes: 'nhsuk-button--secondary' }),
})}</form>`

const row = (
  says: Says<'list'>,
  { action, from, field }: List,
  item: ListItem,
): Html => html`<li class="sayso-item">
<p>${item.href === undefined ? html`<bdi>${nameOf(says, item)}</bdi>` : html`<a href="${item.href}" dir="auto">${nameOf(says, item)}</a>`}${item.by !== undefined && html`<br>${says.list.addedBy} <bdi>${item.by.name}</bdi>, <bdi>${item.by.relationship}</bdi>`}${item.isBarred === true && field.item?.barred !== undefined && html`<br><strong>${field.item.barred}</strong>`}${!item.isFinished && html` <strong class="nhsuk-tag nhsuk-tag--white">${says.list.unfinished}</strong>`}</p>
${item.brief !== undefined && html`<p><a href="${item.brief}">${says.list.brief}<span class="nhsuk-u-visually-hidden">: ${nameOf(says, item)}</span></a></p>`}
${item.told !== undefined && item.told.length > 0 && details({ summary: { html: html`${says.list.look}<span class="nhsuk-u-visually-hidden">: ${nameOf(says, item)}</span>` }, html: theirWords(item.told) })}<form method="post" action="${action}/${item.id}/removal" aria-label="${says.list.remove} ${nameOf(says, item)}">${wayBack(from)}
<button class="sayso-way">${says.list.remove}<span class="nhsuk-u-visually-hidden"> ${nameOf(says, item)}</span></button></form></li>`

const kept = (
  says: Says<'list'>,
  { action, removed, from }: List,
): Html => html`<h2 class="nhsuk-heading-s">${says.list.removedTitle}</h2>
<ul class="nhsuk-list sayso-items">${removed.map(
  (
    item,
  ) => html`<li class="sayso-item"><p>${nameOf(says, item)}${item.by !== undefined && html`<br>${says.list.addedBy} <bdi>${item.by.name}</bdi>, <bdi>${item.by.relationship}</bdi>`}</p>
${
  item.isTakenOutByPerson
    ? html`<p>${says.list.takenOutByPerson}</p></li>`
    : html`<form method="post" action="${action}/${item.id}/restoration" aria-label="${says.list.putBack} ${nameOf(says, item)}">${wayBack(from)}
<button class="sayso-way">${says.list.putBack}<span class="nhsuk-u-visually-hidden"> ${nameOf(says, item)}</span></button></form></li>`
}`,
)}</ul>`
