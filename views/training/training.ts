import type { Meta } from '#src/training/scenario.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { summaryList } from '../parts/summary-list.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { beginForm } from './begin.ts'
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
  ({ scenarios, newForm, earlier }: Training): View<'part' | 'training'> =>
  (says) => ({
    title: says.training.title,
    main: marked(
      says,
      html`<h1 class="nhsuk-heading-l">${says.training.title}</h1>
<p>${says.training.lead}</p>
${scenarios.map((one) => offered(says, one, newForm))}
<h2 class="nhsuk-heading-m">${says.training.earlier}</h2>
${earlier.length === 0 ? html`<p>${says.training.noneEarlier}</p>` : html`<ul class="nhsuk-list sayso-items">${earlier.map((one) => row(says, one))}</ul>`}`,
    ),
  })

const offered = (
  says: Says<'part' | 'training'>,
  { id, title, about, seenBy, meta }: Offered,
  newForm: string,
): Html => html`<section aria-labelledby="${id}">
<h2 class="nhsuk-heading-m" id="${id}">${title}</h2>
<p>${about}</p>
${summaryList({
  rows: [
    line(says.training.time, says.training.minutes(meta.minutes)),
    line(says.training.yourPart, meta.learnerRole),
    line(says.training.where, meta.setting),
    line(says.training.seenBy, seenBy),
  ],
})}
${warningCallout({ visuallyHiddenText: says.part.important, heading: says.training.beforeYouBegin, text: meta.contentWarning })}
${insetText({ visuallyHiddenText: says.part.information, text: meta.reviewNote })}
${beginForm({ scenario: id, newForm, text: says.training.begin })}
</section>`

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
