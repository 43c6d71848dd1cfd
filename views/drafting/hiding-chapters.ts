import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import type { Says } from '../words.ts'

export type ChaptersHidden = readonly {
  readonly id: string
  readonly title: string
  /** In one press, and not answer by answer. */
  readonly isHidden: boolean
}[]

/** A press for each chapter, and one that undoes it. */
export const hidingChapters = (
  { carers: { chapters: words } }: Says<'carers'>,
  plan: string,
  chapters: ChaptersHidden,
): Html =>
  html`<div id="chapters" tabindex="-1">${details({
    summary: words.title,
    open: chapters.some(({ isHidden }) => isHidden),
    html: html`<p>${words.what}</p><ul class="nhsuk-list sayso-items">${chapters.map(
      ({ id, title, isHidden }) => {
        const press = isHidden ? words.show(title) : words.hide(title)
        return html`<li class="sayso-item">${isHidden && html`<p><strong>${title}</strong>: ${words.isHidden}</p>`}<form method="post" action="/plans/${plan}/carers/chapters/${id}" aria-label="${press}">${button({ text: press, name: 'hides', value: isHidden ? 'no' : 'yes', variant: 'secondary', small: true })}</form></li>`
      },
    )}</ul>`,
  })}</div>`
