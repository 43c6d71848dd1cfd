import type { OnePage } from '#src/flow/page.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import type { Says } from '../words.ts'

type Until = {
  readonly id: string
  readonly name: string
  readonly until: string | undefined
  readonly isOver: boolean
}

/** Beside who helps: until when, and where the day is given. */
export const lastDayOf = (
  { carers: { lastDay: words } }: Says<'carers'>,
  plan: string,
  { id, name, until, isOver }: Until,
): Html =>
  html`${until !== undefined && html`<p>${isOver ? words.was(dayInWords(until)) : words.until(dayInWords(until))}</p>`}<p><a href="/plans/${plan}/carers/${id}/last-day">${until === undefined ? words.set : words.change}<span class="nhsuk-u-visually-hidden"> ${name}</span></a></p>`

export type LastDay = {
  readonly plan: string
  readonly carer: string
  readonly name: string
  readonly page: OnePage
}

/** Until which day somebody helps: left empty, until it is ended. */
export const lastDay =
  ({ plan, carer, name, page }: LastDay): View<'carers' | 'field' | 'part' | 'problem'> =>
  (says) => {
    const { lastDay: words, title } = says.carers
    return {
      title: words.title(name),
      back: { href: `/plans/${plan}/carers`, text: title },
      main: html`${onePageTop(says, page)}<h1 class="nhsuk-heading-l">${words.title(name)}</h1><p>${words.what}</p>
<form method="post" action="/plans/${plan}/carers/${carer}/last-day" novalidate aria-label="${words.title(name)}">
${onePageFields(says, page)}
${button({ text: words.save })}</form>`,
    }
  }
