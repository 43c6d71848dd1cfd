import { type Html, html } from '../html.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { notificationBanner } from '../parts/notification-banner.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import type { Heard } from './check.ts'

/** A question, and of which entry of a list. */
export type Needed = {
  readonly label: string
  readonly item?: string
  readonly href: string
  /** What is wrong with the answer that is there. */
  readonly why?: string
  readonly recorded?: Heard['recorded']
  /** Of an entry that was begun and has no name: where it is taken out. */
  readonly takeOut?: string
}

/** What a draft waits for, and what it does not. */
export type Needs = {
  readonly missing: readonly Needed[]
  /** Words that were written for what is chosen no more: they are not handed over. */
  readonly unconfirmed: readonly Needed[]
  /** Answers that may not fit together, and hold up nothing. */
  readonly asked: readonly Needed[]
  /** What approval will need beside, and what can wait for the talk. */
  readonly later: readonly Needed[]
  /** How many questions were gone past on purpose: they have a page of their own. */
  readonly left: { readonly count: number; readonly href: string }
  /** By chapter, the questions that nothing is said to. */
  readonly unsaid: readonly { readonly title: string; readonly lines: readonly Unsaid[] }[]
  /** One of what is missing was answered just now: the way to it. */
  readonly answered?: string
}
type Unsaid = {
  readonly question: string
  /** Of which entry of a list. */
  readonly item?: string
  readonly href: string
  readonly isForApproval: boolean
}

/** The musts first; what can wait is counted, and folded where it is much. */
export const needsView = (says: Says<'check' | 'part' | 'submission'>, needs: Needs, end: string): Html =>
  html`<div id="${neededId}" tabindex="-1">${needs.answered !== undefined && answeredNow(says, needs, end)}${needs.missing.length > 0 && missing(says, needs)}</div>
${needs.unconfirmed.length > 0 && unconfirmed(says, needs)}
${needs.asked.length > 0 && asked(says, needs)}
${needs.later.length > 0 && later(says, needs)}
${needs.unsaid.length > 0 && unsaid(says, needs)}${needs.left.count > 0 && html`<p><a href="${needs.left.href}">${says.submission.unsaid.left(needs.left.count)}</a></p>`}`

/** Where whoever answered one of them comes back to. */
export const neededId = 'needed'

/** On that long page it goes on at a place: an address that is fetched keeps none. */
export const goesOnAt = (from: string, key: string): Html | false => {
  if (from === 'needed') return html` data-leads-to="${neededId}"`
  return from === 'hand-over' && html` data-leads-to="chapter-${key.split('/')[0]}"`
}

/** On a page that refuses: there it stands in its summary, and nowhere else. */
export const neededFirst = (
  { check, submission }: Says<'check' | 'submission'>,
  { missing: needed }: Pick<Needs, 'missing'>,
) => [
  ...needed.map((one) => ({
    html: html`${submission.needed}: ${naming(one)}${one.why !== undefined && html`. ${one.why}`}${one.recorded !== undefined && html`. ${check.recorded[one.recorded]}`}`,
    href: one.href,
  })),
  ...takenOutAt(needed).map(({ item = '', takeOut = '' }) => ({
    html: html`${submission.takeOut(item)}`,
    href: takeOut,
  })),
]

/** Whoever began to add somebody by mistake need not answer for them: once for each list. */
const takenOutAt = (needed: readonly Needed[]): readonly Needed[] =>
  needed.filter(
    ({ takeOut }, at) => takeOut !== undefined && needed.findIndex((one) => one.takeOut === takeOut) === at,
  )

const naming = ({ label, item }: Needed): Html =>
  html`${item !== undefined && html`<bdi>${item}</bdi>: `}${label}`

/** Whoever answered one is told what comes next; what does not do as it is, that it is still needed. */
const answeredNow = (
  { part, submission: { answered: words, toEnd } }: Says<'check' | 'part' | 'submission'>,
  { missing: needed, answered }: Needs,
  end: string,
): Html => {
  const at = needed.findIndex(({ href }) => href === answered)
  const still = needed[at]
  const others = [...needed.slice(at + 1), ...needed.slice(0, Math.max(at, 0))].filter(
    ({ href }) => href !== answered,
  )
  const [next] = others
  if (still === undefined && next === undefined)
    return notificationBanner({
      title: part.success,
      variant: 'success',
      html: html`<p>${words.none}</p><p><a class="nhsuk-notification-banner__link" href="#${end}">${toEnd}</a></p>`,
    })
  return notificationBanner({
    ...(still === undefined ? { title: part.success, variant: 'success' } : { title: part.important }),
    html: html`<p>${still === undefined ? words.saved : html`${words.still}: ${naming(still)}.`}</p>
${next !== undefined && html`<p>${words.next(others.length)} <a class="nhsuk-notification-banner__link" href="${next.href}">${naming(next)}</a></p>`}`,
  })
}

const missing = (says: Says<'check' | 'part' | 'submission'>, { missing: needed }: Needs): Html =>
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.submission.missingTitle, level: 2 },
    html: html`<p>${says.submission.missingText}</p>${whys(says, needed)}`,
  })

const unconfirmed = (says: Says<'check' | 'part' | 'submission'>, { unconfirmed: all }: Needs): Html =>
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.submission.unconfirmedTitle, level: 2 },
    html: html`<p>${says.submission.unconfirmedText}</p>${whys(says, all)}`,
  })

const asked = (says: Says<'check' | 'part' | 'submission'>, { asked: all }: Needs): Html =>
  insetText({
    visuallyHiddenText: says.part.information,
    html: html`<h2 class="nhsuk-heading-s">${says.submission.askedTitle}</h2><p>${says.submission.askedText}</p>
${whys(says, all)}`,
  })

const later = (says: Says<'check' | 'part' | 'submission'>, { later: needed }: Needs): Html =>
  insetText({
    visuallyHiddenText: says.part.information,
    html: html`<h2 class="nhsuk-heading-s">${says.submission.laterTitle}</h2><p>${says.submission.laterText}</p>
${whys(says, needed)}`,
  })

const whys = ({ check, submission }: Says<'check' | 'submission'>, all: readonly Needed[]): Html =>
  html`<ul class="nhsuk-list nhsuk-list--bullet">${all.map((one) => html`<li><a href="${one.href}">${naming(one)}</a>${one.why !== undefined && html`. ${one.why}`}${one.recorded !== undefined && html`. ${check.recorded[one.recorded]}`}</li>`)}${takenOutAt(all).map(({ item = '', takeOut = '' }) => html`<li><a href="${takeOut}">${submission.takeOut(item)}</a></li>`)}</ul>`

/** So many are seen at a glance. */
const mostUnfolded = 5

const unsaid = ({ submission: { unsaid: words } }: Says<'submission'>, needs: Needs): Html => {
  const all = needs.unsaid.flatMap(({ lines }) => lines)
  const forApproval = all.filter(({ isForApproval }) => isForApproval).length
  return html`${details({
    summary: words.title(all.length),
    open: all.length <= mostUnfolded,
    html: html`${needs.unsaid.map(({ title, lines }) => html`<h3 class="nhsuk-heading-xs">${title}</h3><ul class="nhsuk-list nhsuk-list--bullet">${lines.map((line) => unsaidLine(line, words.forApproval))}</ul>`)}`,
  })}${forApproval > 0 && html`<p>${words.count(forApproval, all.length)}</p>`}`
}

const unsaidLine = ({ question, item, href, isForApproval }: Unsaid, forApproval: string): Html =>
  html`<li><a href="${href}">${item !== undefined && html`<bdi>${item}</bdi>: `}${question}</a>${isForApproval && html` <span class="nhsuk-hint">${forApproval}</span>`}</li>`
