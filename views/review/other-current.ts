import type { Publication } from '#src/plan/reads/publication.ts'
import type { WarnedLine } from '#src/plan/reads/warned-in.ts'
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
  /** What this plan says of what may harm, and of who should stay away. */
  readonly warnedHere: readonly WarnedLine[]
}

/** Each has to be named: two plans of one person are never merged, and none is replaced in silence. */
export const otherCurrent = (
  says: Says<'approval' | 'part'>,
  { current, strangers, supersedes, number, warnedHere }: OtherCurrent,
): Html =>
  html`${strangers.length > 0 && ofSomebodyElse(says, strangers, number)}${current.length > 0 && takesPlaceOf(says, { current, supersedes, warnedHere })}`

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
  { current, supersedes, warnedHere }: Pick<OtherCurrent, 'current' | 'supersedes' | 'warnedHere'>,
): Html => html`<div id="other-current" tabindex="-1">${warningCallout({
  visuallyHiddenText: says.part.important,
  heading: { text: says.approval.currentTitle, level: 2 },
  html: html`<p>${says.approval.currentText}</p>${current.map((one) => html`${refusedIn(says, one)}${warnedBeside(says, one, warnedHere)}`)}`,
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

/** What may harm, and who should stay away, beside what this plan says of each: nothing of it is taken over. */
const warnedBeside = (
  says: Says<'approval'>,
  one: Omit<Current, 'nhsNumber'>,
  here: readonly WarnedLine[],
): Html | false =>
  one.warned.length > 0 &&
  html`<h3 class="nhsuk-heading-s">${says.approval.warnedThere(described(says, one))}</h3>
${one.warned.map(
  (told) => html`<div class="sayso-beside nhsuk-u-margin-bottom-3"><div>${warnedLine(told)}</div>
<div><p class="nhsuk-body-s">${says.approval.inThisPlan}</p>${linesHere(says, here, told)}</div></div>`,
)}`

const linesHere = (
  { approval }: Says<'approval'>,
  here: readonly WarnedLine[],
  { field }: WarnedLine,
): Html => {
  const same = here.filter((one) => one.field === field)
  return same.length === 0
    ? html`<p><strong>${approval.notInThisPlan}</strong></p>`
    : html`${ownWords(same.flatMap(({ lines }) => lines))}`
}

const warnedLine = ({ question, who, lines }: WarnedLine): Html =>
  html`<p class="nhsuk-body-s">${question}${who !== '' && html` · <bdi>${who}</bdi>`}</p>${ownWords(lines)}`

const described = (says: Says<'approval'>, one: Omit<Current, 'nhsNumber'>): string =>
  says.approval.current(describedIn(one))

export type SuspendedBeside = Publication & Pick<Current, 'refused' | 'warned'>

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
