import type { WayOut } from '#src/flow/answer.ts'
import type { OnePage } from '#src/flow/page.ts'
import { onePageFields } from '../form/one-page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { details } from '../parts/details.ts'
import { ownWords } from '../parts/own-words.ts'
import { summaryList } from '../parts/summary-list.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type TalkLine, talksView, whenToTalk } from './talk.ts'

/** What the person agreed to, or what else the plan is made on, and in whose words. */
export type Agreed = {
  readonly question: string
  readonly lines: readonly string[] | WayOut
  readonly who: string
  readonly at: string
}

/** A colleague wrote it down, and not whoever signs. */
export type AgreedBefore = {
  readonly who: string
  readonly name: string
  readonly at: string
  readonly isTicked: boolean
  readonly isUnsaid: boolean
  /** The same questions, for who asks the person herself. */
  readonly again: OnePage
}

export const agreedList = (says: Says<'approval' | 'saidInstead'>, agreed: readonly Agreed[]): Html =>
  summaryList({
    rows: agreed.map((one) => ({ key: { text: one.question }, value: { html: agreedTo(says, one) } })),
  })

const agreedTo = (says: Says<'approval' | 'saidInstead'>, { lines, who, at }: Agreed): Html =>
  html`${typeof lines === 'string' ? html`<p><em>${says.saidInstead[lines]}</em></p>` : ownWords(lines)}<p class="nhsuk-body-s"><bdi>${who || says.approval.thePerson}</bdi> · ${momentInWords(at)}</p>`

export type AgreementOpen = {
  readonly plan: string
  /** What somebody wants to be talked with about before they agree, when they can be reached, and what became of it so far. */
  readonly talkFirst: readonly Agreed[]
  readonly talkWhen: string | undefined
  readonly talks: readonly TalkLine[]
}

/** On the page of a plan: nobody has recorded yet what was agreed, and who wants to be talked with before says so first. */
export const agreementNow = (
  says: Says<'part' | 'review' | 'talk'>,
  { plan, talkFirst, talkWhen, talks }: AgreementOpen,
): Html => {
  const { noAgreement, recordAgreement, talkFirst: words } = says.review
  const way = html`<a href="/plans/${plan}/approval#agreement">${recordAgreement}</a>`
  if (talkFirst.length === 0) return html`<p>${noAgreement} ${way}</p>`
  return warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: words.title, level: 2 },
    html: html`<ul class="nhsuk-list nhsuk-list--bullet">${talkFirst.map(({ question }) => html`<li>${question}</li>`)}</ul><p>${words.text}</p>${whenToTalk(says, talkWhen)}${talksView(says, talks)}<p><a href="/plans/${plan}/talk">${says.talk.desk.link}</a></p><p>${way}</p>`,
  })
}

/** The person's consent as a clinician heard it. */
export const agreementForm = (
  says: Says<'approval' | 'field' | 'part' | 'problem'>,
  plan: string,
  page: OnePage,
): Html => html`<form method="post" action="/plans/${plan}/approval" novalidate aria-label="${says.approval.noAgreement}">
<input type="hidden" name="do" value="agree">
${onePageFields(says, page)}
${button({ text: says.approval.saveAgreement, preventDoubleClick: true, variant: 'secondary' })}</form>`

/** By whom it was recorded, and the way for who would rather ask the person herself. */
export const recordedByColleague = (
  says: Says<'approval' | 'field' | 'part' | 'problem'>,
  plan: string,
  { name, at, again }: AgreedBefore,
): Html => html`<p><strong>${says.approval.recordedBy(name, momentInWords(at))}</strong></p>
${details({ summary: says.approval.askYourself, html: agreementForm(says, plan, again) })}`

/** Whoever met nobody says by name on whom she relies. */
export const relyingOnRecord = (
  says: Says<'approval' | 'part'>,
  { who, name, at, isTicked, isUnsaid }: AgreedBefore,
): Html =>
  checkboxes({
    idPrefix: 'agreed-with',
    name: 'agreedWith',
    values: isTicked ? [who] : [],
    fieldset: { legend: { text: says.approval.agreementOfColleague } },
    hint: says.approval.agreementOfColleagueHint,
    items: [{ value: who, text: says.approval.reliesOnRecord(name, momentInWords(at)) }],
    ...(isUnsaid
      ? { errorMessage: { text: says.approval.agreementUnsaid, visuallyHiddenText: says.part.error } }
      : {}),
  })
