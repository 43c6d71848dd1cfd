import type { Meta } from '#src/training/scenario.ts'
import type { Page } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { summaryList } from '../parts/summary-list.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import { beginForm } from './begin.ts'
import { marked } from './mark.ts'
import { trainingWords as words } from './training.words.en.ts'

export type Training = {
  readonly scenarios: readonly Offered[]
  readonly newForm: string
  readonly earlier: readonly EarlierRun[]
}
type Offered = {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly seenBy: string
  readonly meta: Meta
}
export type EarlierRun = {
  readonly href: string
  readonly title: string
  readonly at: string
  /** The title of the turn it stands at, or of its ending. */
  readonly where: string
  readonly state: 'turn' | 'ended' | 'outdated'
}

/** What can be practised, and one's own conversations to go on with. */
export const training = ({ scenarios, newForm, earlier }: Training): Page => ({
  title: words.title,
  main: marked(html`<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.lead}</p>
${scenarios.map((one) => offered(one, newForm))}
<h2 class="nhsuk-heading-m">${words.earlier}</h2>
${earlier.length === 0 ? html`<p>${words.noneEarlier}</p>` : html`<ul class="nhsuk-list sayso-items">${earlier.map(row)}</ul>`}`),
})

const offered = (
  { id, title, about, seenBy, meta }: Offered,
  newForm: string,
): Html => html`<section aria-labelledby="${id}">
<h2 class="nhsuk-heading-m" id="${id}">${title}</h2>
<p>${about}</p>
${summaryList({
  rows: [
    line(words.time, words.minutes(meta.minutes)),
    line(words.yourPart, meta.learnerRole),
    line(words.where, meta.setting),
    line(words.seenBy, seenBy),
  ],
})}
${warningCallout({ heading: words.beforeYouBegin, text: meta.contentWarning })}
${insetText({ text: meta.reviewNote })}
${beginForm({ scenario: id, newForm, text: words.begin })}
</section>`

const line = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })

const row = ({ href, title, at, where, state }: EarlierRun): Html => html`<li class="sayso-item">
<p><strong>${title}</strong>, ${words.begun} ${momentInWords(at)}</p>
<p>${words.states[state](where)} <a href="${href}">${links[state]}<span class="nhsuk-u-visually-hidden">: ${title}, ${words.begun} ${momentInWords(at)}</span></a></p></li>`

const links = { turn: words.goOn, ended: words.lookBack, outdated: words.readIt }
