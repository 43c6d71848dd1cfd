import type { OnePage } from '#src/flow/page.ts'
import type { Instant } from '#src/plan/ids.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'

export type SayingBack = {
  readonly plan: string
  readonly page: OnePage
  /** Newest first. */
  readonly openings: readonly { readonly at: Instant; readonly service: string }[]
  readonly isOwn: boolean
}

/** One short page after somebody came; nobody has to say anything. */
export const sayingBackView =
  ({ plan, page, openings, isOwn }: SayingBack): View<'field' | 'page' | 'part' | 'problem' | 'sayingBack'> =>
  (says) => {
    const { title, theirs, lead, opened, reads, send, skip, skipText, back } = says.sayingBack
    const heading = isOwn ? title : theirs
    const action = `/plans/${plan}/said-back`
    const upTo = html`<input type="hidden" name="upTo" value="${openings[0]?.at ?? ''}">`
    return {
      title: Object.keys(page.problems).length > 0 ? `${says.page.errorTitle}${heading}` : heading,
      back: { href: `/plans/${plan}`, text: back },
      main: html`${onePageTop(says, page)}
<h1 class="nhsuk-heading-l">${heading}</h1>
<p>${lead}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${openings.slice(0, openingsMost).map(({ at, service }) => html`<li>${opened} ${momentInWords(at)}${service !== '' && html`, <bdi>${service}</bdi>`}</li>`)}</ul>
<form method="post" action="${action}" novalidate aria-label="${heading}">${upTo}
${onePageFields(says, page)}
<p>${reads}</p>
${button({ text: send, preventDoubleClick: true })}</form>
<form method="post" action="${action}" aria-label="${skip}">${upTo}<p>${skipText}</p>${button({ text: skip, name: 'do', value: 'skip', variant: 'secondary' })}</form>`,
    }
  }
const openingsMost = 5
