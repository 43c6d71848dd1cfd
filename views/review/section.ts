import type { ReviewPart, SectionReview, Topic } from '#src/plan/reads/section-review.ts'
import { keptAside, keptWhileTyping, type WhileTyping } from '../form/around-question.ts'
import { problemSummary } from '../form/field.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { changesView, type SectionChanges } from './changes.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { type Quality, qualityHereView } from './quality.ts'
import { missing, reviewTopic } from './topic.ts'
import { asideId, itemId, topicId } from './topic-id.ts'
import { isCorrected, type Writing } from './writing.ts'

export type ReviewSection = Writing & {
  readonly title: string
  readonly patient: Patient
  readonly place: number
  readonly of: number
  /** By this clinician, as it stands. */
  readonly isRead: boolean
  /** Everybody who read it as it stands. */
  readonly readBy: readonly { readonly name: string; readonly jobRole: string; readonly at: string }[]
  /** What has to be there before it can be accepted. */
  readonly lacking: readonly { readonly text: string; readonly at: readonly string[] }[]
  /** She has just tried to accept it all the same. */
  readonly isNotAccepted: boolean
  /** `moved`: while it was read; `changed`: since it was accepted; `same`: changed back since. */
  readonly notice: 'moved' | 'changed' | 'same' | undefined
  readonly review: SectionReview
  readonly changes: SectionChanges
  readonly adds: readonly AddView[]
  readonly isOwnItem: (at: readonly string[]) => boolean
  /** What was said elsewhere, in any voice but the team's, that bears on what is asked here. */
  readonly beside: readonly {
    readonly question: string
    readonly who: string
    readonly lines: readonly string[]
  }[]
  /** What the team wrote elsewhere to be done at the same moment. */
  readonly orders: ReviewSection['beside']
  /** What was found in what is saved here, and where it is mended. */
  readonly quality: Quality
  /** Answers of the team whose questions are not asked any more: nobody may lose them in silence. */
  readonly aside: readonly {
    readonly at: readonly string[]
    readonly label: string
    readonly who: string
    readonly lines: readonly string[]
  }[]
  /** What is kept of what she typed here before, and what other pages of hers had begun. */
  readonly kept: WhileTyping & { readonly asideKept: number }
  /** When she typed what stands in the form and is not saved. */
  readonly begunAt: string | undefined
  /** The section reads otherwise since then. */
  readonly isMoved: boolean
  /** What was typed just now to a question that is not asked any more. */
  readonly unasked: readonly { readonly label: string; readonly lines: readonly string[] }[]
}

/** A button that adds an item to a list. */
export type AddView = { readonly text: string; readonly value: string }

type Said = Says<'field' | 'part' | 'problem' | 'question' | 'review' | 'reviewSection' | 'saidInstead'>

/** One section, word for word, in one form with everything that a reviewer may add to it. */
export const reviewSection =
  (
    page: ReviewSection,
  ): View<
    'field' | 'part' | 'patientBanner' | 'problem' | 'question' | 'review' | 'reviewSection' | 'saidInstead'
  > =>
  (says) => ({
    title: page.title,
    back: { href: `/plans/${page.plan}/review#main`, text: says.review.toReview },
    main: html`${page.isNotAccepted && notAccepted(says, page)}${Object.keys(page.problems).length > 0 && summary(says, page)}
${patientBanner(says, page.patient)}
<p class="nhsuk-caption-l">${says.reviewSection.progress(page.place, page.of)}</p>
<h1 class="nhsuk-heading-l">${page.title}</h1>
${notice(says, page)}
${page.begunAt !== undefined && goneOn(says, page.begunAt, page.isMoved)}
${changesView(says, page.changes)}
${page.unasked.length > 0 && unasked(says, page)}
<form method="post" action="/plans/${page.plan}/review/${page.section}" novalidate aria-label="${page.title}"
 data-hx-post="/plans/${page.plan}/review/${page.section}" data-hx-target="#page" data-hx-swap="outerHTML" data-hx-push-url="true">
<input type="hidden" name="read" value="${page.read}">
<button hidden>${says.reviewSection.saveButton}</button>
<p><a href="#accept-${page.section}" data-to-end>${says.reviewSection.toTheEnd}</a></p>
${keptAside(says, { aside: page.kept.aside, dropped: page.kept.asideKept, hint: says.reviewSection.asideHint, put: says.reviewSection.asidePut })}
${jumps(says, page)}
${qualityHereView(says, page.quality)}
${page.aside.map((one) => aside(says, one))}
${page.review.every(({ topics }) => topics.length === 0) && insetText({ visuallyHiddenText: says.part.information, text: says.reviewSection.nothing })}
${page.beside.length > 0 && besideView(says.reviewSection.besideTitle, page.beside)}
${page.orders.length > 0 && besideView(says.reviewSection.ordersTitle, page.orders)}
${page.review.map((part) => onePart(says, page, part))}
${page.adds.map(({ text, value }) => button({ text, name: 'do', value, variant: 'secondary', preventDoubleClick: true, attributes: { 'data-leads-to': itemId({ at: value.split('/') }) } }))}
${keptWhileTyping(says, { address: `/plans/${page.plan}/review/${page.section}/typed`, since: page.kept.since, noScripts: says.reviewSection.noScripts })}
${accepting(says, page)}
</form>`,
  })

/** A long page opens with the way to each of its questions; items stand under their names. */
const jumps = (says: Said, { review, since }: ReviewSection): Html | false => {
  const all = review.reduce((sum, { topics }) => sum + topics.length, 0)
  return (
    all > jumpsFrom &&
    details({
      summary: says.reviewSection.jump(all),
      html: html`${review.map(
        (
          part,
        ) => html`${part.at.length > 0 && html`<p><a href="#${itemId(part)}"><bdi>${part.title}</bdi></a></p>`}
<ul class="nhsuk-list nhsuk-list--bullet">${part.topics.map((topic) => html`<li><a href="#${topicId(topic)}">${topic.words.label}</a>${topic.isMissing && html`: ${missing(says, topic)}`}${since !== undefined && topic.changedIn > since && html`: ${says.reviewSection.isNew}`}</li>`)}</ul>`,
      )}`,
    })
  )
}
const jumpsFrom = 5

const summary = (says: Said, { problems, review, typed }: ReviewSection): Html => {
  const topics = review.flatMap((part) => part.topics)
  const byName = <T>(of: (topic: (typeof topics)[number]) => T) =>
    Object.fromEntries(topics.map((topic) => [topic.name, of(topic)]))
  return problemSummary(says, problems, {
    controls: byName(({ rules }) => rules),
    words: byName(({ words }) => words),
    typed,
  })
}

const notice = (
  says: Says<'part' | 'problem' | 'reviewSection'>,
  { notice: kind, isTyped }: ReviewSection,
): Html | false => {
  if (kind === 'moved')
    return warningCallout({
      visuallyHiddenText: says.part.important,
      heading: { text: says.reviewSection.movedTitle, level: 2 },
      text: isTyped
        ? `${says.reviewSection.movedText} ${says.reviewSection.typedStands}`
        : says.reviewSection.movedText,
    })
  if (kind === undefined) return false
  const { sameTitle, sameText, changedTitle, changedText } = says.reviewSection
  const [title, text] = kind === 'same' ? [sameTitle, sameText] : [changedTitle, changedText]
  return insetText({
    visuallyHiddenText: says.part.information,
    html: html`<p><strong>${title}.</strong> ${text}</p>`,
  })
}

/** What she typed and did not save is in the form again. */
const goneOn = ({ part, reviewSection }: Said, at: string, isMoved: boolean): Html =>
  insetText({
    visuallyHiddenText: part.information,
    html: html`<p><strong>${reviewSection.begunTitle}.</strong> ${reviewSection.begunText(momentInWords(at))}${isMoved && html` ${reviewSection.begunMoved}`}</p>`,
  })

const unasked = (says: Said, page: ReviewSection): Html =>
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.reviewSection.unaskedTitle, level: 2 },
    html: html`<p>${says.reviewSection.unaskedText}</p>${page.unasked.map(
      ({ label, lines }) => html`<p><strong>${label}</strong></p>${ownWords(lines)}`,
    )}`,
  })

/** An answer of the team that its question lost: it stops the approval until a clinician has looked at it. */
const aside = (says: Said, one: ReviewSection['aside'][number]): Html =>
  warningCallout({
    id: asideId(one),
    visuallyHiddenText: says.part.important,
    heading: { text: says.reviewSection.asideTitle, level: 2 },
    html: html`<p>${says.reviewSection.asideText}</p><p><strong>${one.label}</strong> (<bdi>${one.who}</bdi>)</p>${ownWords(one.lines)}
${button({
  html: html`${says.reviewSection.asideButton} <span class="nhsuk-u-visually-hidden">${says.reviewSection.about} ${one.label}</span>`,
  name: 'do',
  value: `leave-aside ${one.at.join('/')}`,
  variant: 'secondary',
  small: true,
})}`,
  })

/** Their own words stand before whatever is recommended. */
const besideView = (summary: string, beside: ReviewSection['beside']): Html =>
  details({
    open: true,
    summary,
    html: html`${beside.map(
      ({ question, who, lines }) =>
        html`<div class="sayso-voice"><p class="nhsuk-body-s"><strong>${question}</strong> · <bdi>${who}</bdi></p>${ownWords(lines)}</div>`,
    )}`,
  })

/**
 * After the text that it accepts. A link before the text leads here, so that a section takes three keys; never focused
 * by itself, so that a key held down accepts nothing unread: its id is of this section alone, because htmx gives the
 * focus back to what bears the same id on the next page.
 */
const accepting = (says: Said, { section, isRead, readBy, lacking }: ReviewSection): Html =>
  html`<div class="sayso-accept">${readBy.map(
    ({ name, jobRole, at }) =>
      html`<p>${says.reviewSection.readBy(jobRole === '' ? name : `${name}, ${jobRole}`, momentInWords(at))}</p>`,
  )}
${lacking.length > 0 && html`<p><strong>${says.reviewSection.lacking}</strong></p><ul class="nhsuk-list nhsuk-list--bullet">${lacking.map(({ text, at }) => html`<li><a href="#${topicId({ at })}">${text}</a></li>`)}</ul>`}
${button({ text: says.reviewSection.saveButton, variant: 'secondary' })}
${button({
  id: `accept-${section}`,
  text: isRead ? says.reviewSection.goOn : says.reviewSection.accept,
  name: 'do',
  value: 'accept',
  preventDoubleClick: true,
})}</div>`

const notAccepted = (says: Says<'reviewSection'>, { lacking }: ReviewSection): Html =>
  errorSummary({
    heading: says.reviewSection.notAccepted,
    errorList: lacking.map(({ text, at }) => ({ text, href: `#${topicId({ at })}` })),
  })

const onePart = (says: Said, page: ReviewSection, part: ReviewPart): Html => {
  if (part.at.length === 0)
    return html`${runsOf(part.topics, (topic) => canWait(page, topic)).map(({ one, isSo }) => (isSo ? waiting(says, page, one) : topicsIn(says, page, one)))}`
  return html`<section class="sayso-entry">
<h2 class="nhsuk-heading-m sayso-words" dir="auto" id="${itemId(part)}" tabindex="-1">${part.title}</h2>
${
  page.isOwnItem([...part.at, '']) &&
  button({
    html: html`${says.reviewSection.takeOut} <span class="nhsuk-u-visually-hidden">${says.reviewSection.about} ${part.title}</span>`,
    name: 'do',
    value: `take-out ${part.at.join('/')}`,
    variant: 'secondary',
    small: true,
  })
}
${part.topics.map((topic) => reviewTopic(says, page, topic, 3))}</section>`
}

/** What clinicians may add, and nothing waits for: folded together, so that a page does not grow by what this plan is without. */
const waiting = (says: Said, page: ReviewSection, topics: readonly Topic[]): Html =>
  details({
    summary: says.reviewSection.mayAdd(topics.map(({ words }) => words.label)),
    html: topicsIn(says, page, topics),
  })

const topicsIn = (says: Said, page: ReviewSection, topics: readonly Topic[]): Html =>
  html`${topics.map((topic) => reviewTopic(says, page, topic, 2))}`

const canWait = (page: ReviewSection, topic: Topic): boolean =>
  topic.isExtra &&
  !isCorrected(page, topic) &&
  !page.lacking.some(({ at }) => topicId({ at }) === topicId(topic))

/** Neighbours of one kind together, in their order. */
const runsOf = <T>(all: readonly T[], isOf: (one: T) => boolean) => {
  const starts = all.flatMap((one, index) => {
    const before = all[index - 1]
    return before !== undefined && isOf(before) === isOf(one) ? [] : [index]
  })
  return starts.map((start, index) => ({
    isSo: all.slice(start, start + 1).some(isOf),
    one: all.slice(start, starts[index + 1]),
  }))
}
