import type { ItemReview, SectionReview } from '#src/plan/reads/section-review.ts'
import { problemSummary } from '../form/field.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { reviewTopic } from './topic.ts'
import type { Writing } from './writing.ts'
import { teamsPart } from './writing.ts'

export type ReviewSection = Writing & {
  readonly title: string
  readonly patient: Patient
  readonly place: number
  readonly of: number
  readonly isAccepted: boolean
  /** `moved`: while it was read; `changed`: since it was accepted. */
  readonly notice: 'moved' | 'changed' | undefined
  readonly next: string
  readonly review: SectionReview
}

/** One section, word for word, with everything that a reviewer may add to it. */
export const reviewSection =
  (
    page: ReviewSection,
  ): View<'field' | 'part' | 'patientBanner' | 'problem' | 'review' | 'reviewSection' | 'saidInstead'> =>
  (says) => ({
    title: page.title,
    back: { href: `/plans/${page.plan}/review#main`, text: says.review.toReview },
    main: html`${page.trouble && problemSummary(says, page.trouble.problems, { controls: page.trouble.controls })}
${patientBanner(says, page.patient)}
<p class="nhsuk-caption-l">${says.reviewSection.progress(page.place, page.of)}</p>
<h1 class="nhsuk-heading-l">${page.title}</h1>
${notice(says, page)}
${accepting(says, page)}
${page.review.topics.length + page.review.items.length === 0 && insetText({ visuallyHiddenText: says.part.information, text: says.reviewSection.nothing })}
${page.review.topics.map((topic) => reviewTopic(says, page, topic, 2))}
${page.review.items.map((item) => oneItem(says, page, item))}`,
  })

const notice = (
  says: Says<'part' | 'problem' | 'reviewSection'>,
  { notice: kind }: ReviewSection,
): Html | false => {
  if (kind === 'moved')
    return warningCallout({
      visuallyHiddenText: says.part.important,
      heading: { text: says.reviewSection.movedTitle, level: 2 },
      text: says.reviewSection.movedText,
    })
  return (
    kind === 'changed' &&
    insetText({
      visuallyHiddenText: says.part.information,
      html: html`<p><strong>${says.reviewSection.changedTitle}.</strong> ${says.reviewSection.changedText}</p>`,
    })
  )
}

/** First in the order of the Tab key and in sight while reading, so that a section takes two keys; never focused by itself, so that a key held down accepts nothing unread. */
const accepting = (
  says: Says<'reviewSection'>,
  { plan, section, read, isAccepted, next }: ReviewSection,
): Html =>
  html`<div class="sayso-accept">${
    isAccepted
      ? html`<p>${says.reviewSection.accepted}</p>${button({ href: next, text: says.reviewSection.goOn })}`
      : html`<form method="post" action="/plans/${plan}/review/${section}"><input type="hidden" name="read" value="${read}">
${button({ text: says.reviewSection.accept, preventDoubleClick: true })}</form>`
  }</div>`

const oneItem = (
  says: Says<'field' | 'part' | 'problem' | 'reviewSection' | 'saidInstead'>,
  page: ReviewSection,
  item: ItemReview,
): Html => html`<section class="sayso-entry">
<h2 class="nhsuk-heading-m sayso-words">${item.title}</h2>
${item.topics.map((topic) => reviewTopic(says, page, topic, 3))}
${item.teams.length > 0 && teamsPart(says, page, item)}</section>`
