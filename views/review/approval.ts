import type { WayOut } from '#src/flow/answer.ts'
import type { OnePage } from '#src/flow/page.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import type { Current } from '#src/plan/refusal.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { ownWords } from '../parts/own-words.ts'
import { radios } from '../parts/radios.ts'
import { summaryList } from '../parts/summary-list.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type DisclosureLine, openDisclosures } from './disclosure.ts'
import { type Dismissed, dismissedRefusals } from './dismissed.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { type Suspended, suspendedNow } from './suspended.ts'

type SeenBy = {
  readonly name: string
  readonly jobRole: string
  readonly at: string
  readonly version: number
}
type Link = { readonly text: string; readonly href: string }
export type Approval = {
  readonly plan: string
  readonly patient: Patient
  readonly form: OnePage
  /** The draft's version that is about to be signed. */
  readonly read: number
  readonly replaces: number | undefined
  readonly suspended: Suspended
  /** What she chose for the suspension. */
  readonly suspension: 'lift' | 'keep' | undefined
  readonly isSuspensionUnsaid: boolean
  /** Other plans under the same NHS number that are suspended. */
  readonly suspendedBeside: readonly Publication[]
  /** Other plans under the same NHS number that urgent care reads now. */
  readonly current: readonly Current[]
  readonly signs: {
    readonly name: string
    readonly jobRole: string
    readonly registration: string
    readonly practice: string
  }
  readonly contains: readonly {
    readonly title: string
    readonly href: string
    readonly answers: number
    readonly isMine: boolean
    /** Colleagues who read it and wrote in it: nobody relies on them for their own words. */
    readonly writtenBy: readonly string[]
    readonly readBy: readonly SeenBy[]
  }[]
  /** What the person agreed to at the hand-over, and in whose words. */
  readonly agreed: readonly {
    readonly question: string
    readonly lines: readonly string[] | WayOut
    readonly who: string
    readonly at: string
  }[]
  /** Who read what the approver has not. */
  readonly colleagues: readonly {
    readonly id: string
    readonly name: string
    readonly jobRole: string
    readonly sections: readonly string[]
  }[]
  readonly reliesOn: readonly string[]
  /** Something was left that she has not read, and she relies on nobody for it. */
  readonly isUnread: boolean
  readonly notAsked: readonly string[]
  readonly latestReview: string
  readonly notAccepted: readonly Link[]
  readonly missing: readonly Link[]
  /** Answers of the team that do not count any more, and that nobody looked at. */
  readonly leftAside: readonly Link[]
  /** Words that may refuse a treatment and were read as none, with who said so and why. */
  readonly dismissed: readonly Dismissed[]
  /** Words that may refuse a treatment, and that nobody has judged. */
  readonly unjudged: readonly Link[]
  /** Questions of the person or a helper of which nothing has become. */
  readonly questions: readonly Link[]
  /** Words of danger, or wishes to speak alone, of which nobody wrote what became. */
  readonly disclosures: readonly DisclosureLine[]
  /** Rules that forbid it, in their own words. */
  readonly blocks: readonly string[]
}

/** The page before something that cannot be undone: what approving does stands above what it asks. */
export const approval =
  (
    page: Approval,
  ): View<
    | 'approval'
    | 'disclosure'
    | 'field'
    | 'life'
    | 'part'
    | 'patientBanner'
    | 'problem'
    | 'review'
    | 'saidInstead'
  > =>
  (says) => {
    const { section, words } = page.form.form
    const title = words.steps[section.start]?.title ?? words.title
    return {
      title,
      back: isReady(page)
        ? { href: `/urgent/${page.plan}/draft`, text: says.approval.asRead }
        : { href: `/plans/${page.plan}/review#main`, text: says.approval.backToReview },
      main: html`${page.isSuspensionUnsaid && errorSummary({ heading: says.approval.unreadTitle, errorList: [{ text: says.approval.suspensionUnsaid, href: '#suspension' }] })}${page.isUnread && errorSummary({ heading: says.approval.unreadTitle, errorList: [{ text: says.approval.unreadText, href: page.colleagues.length > 0 ? '#colleagues' : '#contains' }] })}${isReady(page) && onePageTop(says, page.form)}
${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${title}</h1>
${suspendedNow(says, page.suspended)}${besideSuspended(says, page.suspendedBeside)}
${isReady(page) ? html`${whatItDoes(says, page)}${signing(says, page, title)}` : html`${openDisclosures(says, page.disclosures)}${notYet(says, page)}`}`,
    }
  }

/** Whose, since when, and what signing does to it: a search says nothing of it any more once this one is current. */
const besideSuspended = (says: Says<'approval' | 'part'>, beside: readonly Publication[]): Html | false =>
  beside.length > 0 &&
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.approval.besideTitle, level: 2 },
    html: html`<ul class="nhsuk-list nhsuk-list--bullet">${beside.map(
      ({ content, away, ...one }) =>
        html`<li>${says.approval.current(describedIn({ ...one, signedBy: content.signedBy }))}. <strong>${says.approval.besideSince(momentInWords(away?.at ?? one.approvedAt))}</strong></li>`,
    )}</ul>${says.approval.besideDoes.map((text) => html`<p>${text}</p>`)}`,
  })

const isReady = ({
  notAccepted,
  missing,
  leftAside,
  unjudged,
  questions,
  disclosures,
  blocks,
}: Approval): boolean =>
  [notAccepted, missing, leftAside, unjudged, questions, disclosures, blocks].every(
    (open) => open.length === 0,
  )

const whatItDoes = (
  says: Says<'approval' | 'part' | 'saidInstead'>,
  { patient, replaces, suspended, signs, contains, notAsked, agreed, dismissed }: Approval,
): Html => html`${warningCallout({
  visuallyHiddenText: says.part.important,
  heading: { text: says.approval.doesTitle, level: 2 },
  html: html`<ul class="nhsuk-list nhsuk-list--bullet">${(suspended === undefined ? says.approval.does : says.approval.doesSuspended)(patient.given).map((text) => html`<li>${text}</li>`)}
${replaces !== undefined && html`<li>${suspended === undefined ? says.approval.replaces(replaces) : says.approval.replacesSuspended(replaces)}</li>`}</ul>`,
})}
<h2 class="nhsuk-heading-m">${says.approval.signs}</h2>
${rows([
  [says.approval.name, signs.name],
  [says.approval.jobRole, signs.jobRole],
  [says.approval.registration, signs.registration],
  [says.approval.practice, signs.practice],
])}
<h2 class="nhsuk-heading-m" id="contains" tabindex="-1">${says.approval.contains}</h2>
${summaryList({ rows: contains.map((one) => ({ key: { text: one.title }, value: { html: readingOf(says, one) } })) })}
${notAsked.length > 0 && html`<p>${says.approval.notAsked}</p><ul class="nhsuk-list nhsuk-list--bullet">${notAsked.map((label) => html`<li>${label}</li>`)}</ul>`}
${dismissedRefusals(says, dismissed)}
<h2 class="nhsuk-heading-m">${says.approval.agreed}</h2>
${summaryList({ rows: agreed.map((one) => ({ key: { text: one.question }, value: { html: agreedTo(says, one) } })) })}`

/** Who read this section, as what, when, and at which version of the draft. */
const readingOf = (says: Says<'approval'>, one: Approval['contains'][number]): Html =>
  html`<p>${says.approval.answers(one.answers)}</p>${one.readBy.map(
    ({ name, jobRole, at, version }) =>
      html`<p class="nhsuk-body-s">${says.approval.readBy({ who: jobRole === '' ? name : `${name}, ${jobRole}`, at: momentInWords(at), version })}</p>`,
  )}${!one.isMine && html`<p class="nhsuk-body-s"><strong>${says.approval.notReadByYou}</strong>${one.writtenBy.length > 0 && html` ${says.approval.writtenBy(one.writtenBy.join(', '))}`} <a href="${one.href}">${says.approval.readIt} <span class="nhsuk-u-visually-hidden">${one.title}</span></a></p>`}`

const agreedTo = (
  says: Says<'approval' | 'saidInstead'>,
  { lines, who, at }: Approval['agreed'][number],
): Html =>
  html`${typeof lines === 'string' ? html`<p><em>${says.saidInstead[lines]}</em></p>` : ownWords(lines)}<p class="nhsuk-body-s"><bdi>${who || says.approval.thePerson}</bdi> · ${momentInWords(at)}</p>`

const rows = (pairs: readonly (readonly [string, string])[]): Html =>
  summaryList({ rows: pairs.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })

const signing = (
  says: Says<'approval' | 'field' | 'part' | 'problem'>,
  page: Approval,
  title: string,
): Html => html`<form method="post" action="/plans/${page.plan}/approval" novalidate aria-label="${title}">
<input type="hidden" name="read" value="${page.read}">
${onePageFields(says, page.form)}
<p>${says.approval.latest(dayInWords(page.latestReview))}</p>
${page.suspended && onSuspension(says, page)}
${page.colleagues.length > 0 && relyingOn(says, page)}
${page.current.length > 0 && takesPlaceOf(says, page.current)}
${button({ text: says.approval.approve, preventDoubleClick: true })}</form>`

/** An approval never lifts a suspension by itself. */
const onSuspension = (says: Says<'approval' | 'part'>, { suspension, isSuspensionUnsaid }: Approval): Html =>
  radios({
    idPrefix: 'suspension',
    name: 'suspension',
    value: suspension ?? '',
    fieldset: { legend: { text: says.approval.suspension } },
    items: [
      { value: 'lift', text: says.approval.lift },
      { value: 'keep', text: says.approval.keep },
    ],
    ...(isSuspensionUnsaid
      ? { errorMessage: { text: says.approval.suspensionUnsaid, visuallyHiddenText: says.part.error } }
      : {}),
  })

/** What she has not read herself she reads now, or says by name whose reading she relies on. */
const relyingOn = (says: Says<'approval' | 'part'>, { colleagues, reliesOn, isUnread }: Approval): Html =>
  checkboxes({
    idPrefix: 'colleagues',
    name: 'reliesOn',
    values: reliesOn,
    fieldset: { legend: { text: says.approval.relies } },
    hint: says.approval.reliesHint,
    items: colleagues.map(({ id, name, jobRole, sections }) => ({
      value: id,
      text: says.approval.reliesOn(jobRole === '' ? name : `${name}, ${jobRole}`, sections.join(', ')),
    })),
    ...(isUnread
      ? { errorMessage: { text: says.approval.unreadText, visuallyHiddenText: says.part.error } }
      : {}),
  })

/** Each has to be named: two plans of one person are never merged, and none is replaced in silence. */
const takesPlaceOf = (
  says: Says<'approval' | 'part'>,
  current: readonly Current[],
): Html => html`${warningCallout({
  visuallyHiddenText: says.part.important,
  heading: { text: says.approval.currentTitle, level: 2 },
  html: html`<p>${says.approval.currentText}</p>`,
})}
${checkboxes({
  name: 'supersedes',
  fieldset: { legend: { text: says.approval.supersedes } },
  items: current.map((one) => ({ value: one.plan, text: says.approval.current(describedIn(one)) })),
})}`

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

const notYet = (
  says: Says<'approval' | 'part'>,
  { notAccepted, missing, leftAside, unjudged, questions, disclosures, blocks }: Approval,
): Html =>
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.approval.notYet, level: 2 },
    html: html`${disclosures.length > 0 && html`<p>${says.approval.toSettle}</p>`}${blocks.map((text) => html`<p>${text}</p>`)}
${notAccepted.length > 0 && html`<p>${says.approval.toAccept}</p>${links(notAccepted)}`}
${missing.length > 0 && html`<p>${says.approval.toFill}</p>${links(missing)}`}
${leftAside.length > 0 && html`<p>${says.approval.toLookAt}</p>${links(leftAside)}`}
${unjudged.length > 0 && html`<p>${says.approval.toJudge}</p>${links(unjudged)}`}
${questions.length > 0 && html`<p>${says.approval.toReply}</p>${links(questions)}`}`,
  })

const links = (list: readonly Link[]): Html =>
  html`<ul class="nhsuk-list nhsuk-list--bullet">${list.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`

export type Moved = {
  readonly plan: string
  readonly patient: Patient
  readonly sections: readonly Link[]
}

/** Nothing was approved, because it was not what the approver had read. */
export const approvalMoved =
  ({ plan, patient, sections }: Moved): View<'approval' | 'patientBanner'> =>
  (says) => ({
    title: says.approval.moved,
    main: html`${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${says.approval.moved}</h1>
${sections.length === 0 ? html`<p>${says.approval.movedElsewhere}</p>` : html`<p>${says.approval.movedText}</p>${links(sections)}`}
<p><a href="/plans/${plan}/review#main">${says.approval.backToReview}</a></p>`,
  })
