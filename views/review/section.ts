import type { ItemReview, SectionReview } from '#src/plan/reads/section-review.ts'
import { problemSummary } from '../form/field.ts'
import type { Page } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { reviewWords } from './review.words.en.ts'
import { reviewSectionWords as words } from './section.words.en.ts'
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
export const reviewSection = (page: ReviewSection): Page => ({
  title: page.title,
  back: { href: `/plans/${page.plan}/review#main`, text: reviewWords.toReview },
  main: html`${page.troubles.map(({ problems, controls }) => Object.keys(problems).length > 0 && problemSummary(problems, controls))}
${patientBanner(page.patient)}
<p class="nhsuk-caption-l">${words.progress(page.place, page.of)}</p>
<h1 class="nhsuk-heading-l">${page.title}</h1>
${notice(page)}
${accepting(page)}
${page.review.topics.length + page.review.items.length === 0 && insetText({ text: words.nothing })}
${page.review.topics.map((topic) => reviewTopic(page, topic, 2))}
${page.review.items.map((item) => oneItem(page, item))}`,
})

const notice = ({ notice: kind }: ReviewSection): Html | false => {
  if (kind === 'moved')
    return warningCallout({ heading: { text: words.movedTitle, level: 2 }, text: words.movedText })
  return (
    kind === 'changed' &&
    insetText({ html: html`<p><strong>${words.changedTitle}.</strong> ${words.changedText}</p>` })
  )
}

/** First in the order of the Tab key and in sight while reading, so that a section takes two keys; never focused by itself, so that a key held down accepts nothing unread. */
const accepting = ({ plan, section, read, isAccepted, next }: ReviewSection): Html =>
  html`<div class="sayso-accept">${
    isAccepted
      ? html`<p>${words.accepted}</p>${button({ href: next, text: words.goOn })}`
      : html`<form method="post" action="/plans/${plan}/review/${section}"><input type="hidden" name="read" value="${read}">
${button({ text: words.accept, preventDoubleClick: true })}</form>`
  }</div>`

const oneItem = (page: ReviewSection, item: ItemReview): Html => html`<section class="sayso-entry">
<h2 class="nhsuk-heading-m sayso-words">${item.title}</h2>
${item.topics.map((topic) => reviewTopic(page, topic, 3))}
${item.teams.length > 0 && teamsPart(page, item)}</section>`
