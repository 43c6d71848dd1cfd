import type { DoneWhat } from '#src/plan/done-for.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** Of these it says something else where it is about somebody by name. */
type OfSomebody = 'LetterMade' | 'Verified' | 'VerificationEnded'

export type DoneLine = {
  readonly what: DoneWhat | 'WroteFor' | 'Revealed' | `${OfSomebody}Of`
  readonly at: string
  readonly who: string
  readonly isHelper: boolean
  readonly about?: string
  /** Where it stands. */
  readonly href?: string
}

/** What others did in somebody's name, newest first, each with what they can do about it; whoever looks on can do nothing. */
export const doneForView = (
  { receipts: { doneFor } }: Says<'receipts'>,
  {
    plan,
    isOwn,
    lines,
  }: { readonly plan: string; readonly isOwn: boolean; readonly lines: readonly DoneLine[] },
): Html => {
  const { title, lead, none } = isOwn ? doneFor.own : doneFor.other
  const what: Readonly<Partial<Record<DoneLine['what'], string>>> = isOwn ? doneFor.what : doneFor.whatOther
  const heading = isOwn && html`<h2 class="nhsuk-heading-m" id="done-for">${title}</h2>`
  return html`<section aria-label="${title}">${heading}
<p>${lines.length === 0 ? none : lead}</p>${
    lines.length > 0 &&
    html`<ol class="nhsuk-list sayso-receipts">${lines.map(
      (one) => html`<li class="sayso-receipt sayso-done">
<p><strong><time datetime="${one.at}">${momentInWords(one.at)}</time></strong></p>
<p><bdi>${one.who === '' ? doneFor.holder : one.who}</bdi>${one.isHelper && html`, ${doneFor.helper[isOwn ? 'own' : 'other']}`}</p>
<p>${what[one.what]}${one.about !== undefined && html` <bdi>${one.about}</bdi>`}</p>
${isOwn && html`<p><a href="${one.href ?? placeOf(plan, ways[one.what])}">${doneFor.can[ways[one.what]]}</a></p>`}
</li>`,
    )}</ol>`
  }</section>`
}

type Can = keyof Says<'receipts'>['receipts']['doneFor']['can']

const ways: Readonly<Record<DoneLine['what'], Can>> = {
  Approved: 'read',
  VersionOpened: 'comment',
  Suspended: 'askWhy',
  Resumed: 'askWhy',
  RecommendationTakenBack: 'askWhy',
  Withdrawn: 'handOver',
  Closed: 'askWhom',
  EnteredInError: 'askWhom',
  Superseded: 'askWhom',
  CareEventTold: 'lookAgain',
  TalkedFirst: 'sayAnew',
  Submitted: 'endHelp',
  TakenBack: 'endHelp',
  DraftDropped: 'endHelp',
  TeamGranted: 'endTeam',
  TeamEnded: 'letTeam',
  LetterMade: 'endLetter',
  LetterMadeOf: 'endLetter',
  LetterConfirmed: 'wasNot',
  LetterEnded: 'needLetter',
  Verified: 'isNot',
  VerifiedOf: 'isNot',
  VerificationEnded: 'isNot',
  VerificationEndedOf: 'isNot',
  TakeOverOffered: 'noCode',
  TakenOver: 'notYou',
  CarerInvited: 'endHelp',
  CarerRemoved: 'seeHelpers',
  Suggested: 'takeOver',
  WroteFor: 'sayOtherwise',
  Revealed: 'readWhy',
}

const placeOf = (plan: string, can: Can): string =>
  can === 'read' ? `/urgent/${plan}` : `/plans/${plan}/${places[can]}`

/** Below the plan; what stands on a page of its own is led to by its line. */
const places: Readonly<Record<Exclude<Can, 'read'>, string>> = {
  comment: 'private-word',
  askWhy: 'private-word',
  endLetter: 'letters',
  needLetter: 'private-word',
  wasNot: 'private-word',
  isNot: 'private-word',
  noCode: 'private-word',
  notYou: 'private-word',
  handOver: 'submission',
  sayAnew: 'submission',
  lookAgain: 'still-right',
  endHelp: 'carers',
  seeHelpers: 'carers',
  endTeam: 'teams',
  letTeam: 'teams',
  askWhom: 'receipts#opened',
  readWhy: 'receipts#opened',
  takeOver: 'receipts',
  sayOtherwise: 'receipts',
}
