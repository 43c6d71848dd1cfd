import type { Meta } from '#src/training/scenario.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { details } from '../parts/details.ts'
import { summaryList } from '../parts/summary-list.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { beginForm } from './begin.ts'
import { groundOf } from './ground.ts'
import { marked } from './mark.ts'

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
export const training =
  ({ scenarios, newForm, earlier }: Training): View<'audience' | 'part' | 'training'> =>
  (says) => ({
    title: says.training.title,
    main: marked(
      says,
      html`<h1 class="nhsuk-heading-l">${says.training.title}</h1>
<p>${says.training.lead}</p>
<nav aria-labelledby="which">
<h2 class="nhsuk-heading-m" id="which">${says.training.which}</h2>
<ul class="nhsuk-list sayso-items">${scenarios.map((one) => choice(says, one))}</ul></nav>
<h2 class="nhsuk-heading-m">${says.training.earlier}</h2>
${earlier.length === 0 ? html`<p>${says.training.noneEarlier}</p>` : html`<ul class="nhsuk-list sayso-items">${earlier.map((one) => row(says, one))}</ul>`}
${scenarios.map((one) => offered(says, one, newForm))}`,
    ),
  })

const choice = (says: Says<'audience' | 'training'>, { id, title, meta }: Offered): Html =>
  html`<li class="sayso-item"><p><strong>${meta.topic}</strong>: <a href="#${id}">${title}</a><br>
${says.training.for(says.training.listed(meta.audience.map((one) => says.audience[one])))} ${says.training.minutes(meta.minutes)}.<br>
<span class="sayso-about">${says.training.touchesOn(meta.contentWarning)}</span></p></li>`

const offered = (
  says: Says<'part' | 'training'>,
  { id, title, about, seenBy, meta }: Offered,
  newForm: string,
): Html => html`<section aria-labelledby="${id}">
<h2 class="nhsuk-heading-m" id="${id}">${title}</h2>
<p><strong>${meta.topic}.</strong> ${about}</p>
${summaryList({
  rows: [
    line(says.training.yourPart, meta.learnerRole),
    line(says.training.where, meta.setting),
    line(says.training.time, says.training.minutes(meta.minutes)),
    line(says.training.reviewed, reviewed(says, meta)),
  ],
})}
${warningCallout({ visuallyHiddenText: says.part.important, heading: says.training.beforeYouBegin, text: says.training.warning(meta.contentWarning) })}
${details({
  summary: says.training.restsOn,
  html: html`${groundOf(meta)}<p>${says.training.seenBy}: ${seenBy}</p>`,
})}
${beginForm({ scenario: id, newForm, text: says.training.begin, which: title })}
</section>`

const reviewed = (says: Says<'training'>, { reviewedBy }: Meta): string =>
  reviewedBy === 'none'
    ? says.training.byNobody
    : `${reviewedBy.name}, ${reviewedBy.role}, ${dayInWords(reviewedBy.on)}`

const line = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })

const row = (
  says: Says<'training'>,
  { href, title, at, where, state }: EarlierRun,
): Html => html`<li class="sayso-item">
<p><strong>${title}</strong>, ${says.training.begun} ${momentInWords(at)}</p>
<p>${says.training.states[state](where)} <a href="${href}">${links(says)[state]}<span class="nhsuk-u-visually-hidden">: ${title}, ${says.training.begun} ${momentInWords(at)}</span></a></p></li>`

const links = (says: Says<'training'>) => ({
  turn: says.training.goOn,
  ended: says.training.lookBack,
  outdated: says.training.readIt,
})
