import type { Publication } from '#src/plan/reads/publication.ts'
import type { Current } from '#src/plan/refusal.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { ownWords } from '../parts/own-words.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

/** Other plans that are current under the same NHS number. */
export type OtherCurrent = {
  /** Of the same person, for all that is known. */
  readonly current: readonly Current[]
  /** Those that were ticked to be replaced. */
  readonly supersedes: readonly string[]
  /** Of somebody else: none of them is named, and none can be ticked. */
  readonly strangers: readonly Current[]
  /** Where the NHS number of this plan is corrected. */
  readonly number: readonly { readonly text: string; readonly href: string }[]
}

/** Each has to be named: two plans of one person are never merged, and none is replaced in silence. */
export const otherCurrent = (
  says: Says<'approval' | 'part'>,
  { current, strangers, supersedes, number }: OtherCurrent,
): Html =>
  html`${strangers.length > 0 && ofSomebodyElse(says, strangers, number)}${current.length > 0 && takesPlaceOf(says, current, supersedes)}`

const ofSomebodyElse = (
  says: Says<'approval' | 'part'>,
  strangers: readonly Current[],
  number: OtherCurrent['number'],
): Html =>
  html`<div id="another-person" tabindex="-1">${warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.approval.strangerTitle, level: 2 },
    html: html`<p>${says.approval.strangerText}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${strangers.map(({ signedBy }) => html`<li>${says.approval.strangerBy(`${signedBy.name}, ${signedBy.practice}`)}</li>`)}</ul>
${number.map(({ text, href }) => html`<p><a href="${href}">${says.approval.correctIt(text)}</a></p>`)}`,
  })}</div>`

const takesPlaceOf = (
  says: Says<'approval' | 'part'>,
  current: readonly Current[],
  supersedes: readonly string[],
): Html => html`<div id="other-current" tabindex="-1">${warningCallout({
  visuallyHiddenText: says.part.important,
  heading: { text: says.approval.currentTitle, level: 2 },
  html: html`<p>${says.approval.currentText}</p>${current.map((one) => refusedIn(says, one))}`,
})}
${checkboxes({
  name: 'supersedes',
  values: supersedes,
  fieldset: { legend: { text: says.approval.supersedes } },
  items: current.map((one) => ({ value: one.plan, text: says.approval.current(describedIn(one)) })),
})}</div>`

/** What ends with the other plan unless it stands in this one too. */
const refusedIn = (says: Says<'approval'>, one: Omit<Current, 'nhsNumber'>): Html =>
  one.refused.length === 0
    ? html`<p>${says.approval.refusesNothing(described(says, one))}</p>`
    : html`<h3 class="nhsuk-heading-s">${says.approval.refusedThere(described(says, one))}</h3>
<p>${says.approval.refusedThereText}</p>
${one.refused.map(({ question, who, lines }) => html`<div class="sayso-voice nhsuk-u-margin-bottom-3"><p class="nhsuk-body-s">${question}${who !== '' && html` · <bdi>${who}</bdi>`}</p>${ownWords(lines)}</div>`)}`

const described = (says: Says<'approval'>, one: Omit<Current, 'nhsNumber'>): string =>
  says.approval.current(describedIn(one))

export type SuspendedBeside = Publication & Pick<Current, 'refused'>

/** Whose, since when, what it says is not to be done, and what signing does to it: a search says nothing of it any more once this one is current. */
export const besideSuspended = (
  says: Says<'approval' | 'part'>,
  beside: readonly SuspendedBeside[],
): Html | false =>
  beside.length > 0 &&
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.approval.besideTitle, level: 2 },
    html: html`<ul class="nhsuk-list nhsuk-list--bullet">${beside.map(
      ({ content, away, ...one }) =>
        html`<li>${says.approval.current(describedIn({ ...one, signedBy: content.signedBy }))}. <strong>${says.approval.besideSince(momentInWords(away?.at ?? one.approvedAt))}</strong></li>`,
    )}</ul>${says.approval.besideDoes.map((text) => html`<p>${text}</p>`)}${beside.map(({ content, ...one }) => refusedIn(says, { ...one, signedBy: content.signedBy }))}`,
  })

const describedIn = ({
  family,
  given,
  born,
  version,
  approvedAt,
  signedBy,
}: Pick<Current, 'family' | 'given' | 'born' | 'version' | 'approvedAt' | 'signedBy'>) => ({
  person: `${family.toUpperCase()}, ${given}`,
  born: dayInWords(born),
  version,
  approved: momentInWords(approvedAt),
  by: `${signedBy.name}, ${signedBy.practice}`,
})
