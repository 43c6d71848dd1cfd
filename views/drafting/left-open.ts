import type { Instant } from '#src/plan/ids.ts'
import { mayRefuseInIt } from '../form/around-question.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { notificationBanner } from '../parts/notification-banner.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { foldedIf } from './from-practice.ts'

export type LeftOpen = {
  readonly plan: string
  readonly about: string
  readonly isOwn: boolean
  readonly left: readonly Left[]
  /** Chapters that its reader has not come to. */
  readonly toCome: number
  /** Of those that they asked themselves, the ones that nothing has become of. */
  readonly questions: readonly {
    readonly text: string
    readonly at: Instant
    readonly id: number
    readonly chapter: string
    /** Read once it is opened: a helper may look on. */
    readonly isHidden: boolean
    /** It may refuse a treatment: where that would be written in the plan. */
    readonly refuses: string | undefined
  }[]
  /** What was just done to one of them. */
  readonly now: 'changed' | 'takenBack' | undefined
}
type Left = {
  readonly as: 'skipped' | 'not-sure' | 'talk'
  readonly chapter: string
  readonly title: string
  /** What the item goes by, where it may be named. */
  readonly name?: string
  readonly href: string
  /** No plan is approved without it. */
  readonly isNeeded?: true
}

/** One list for whoever comes back: no count of what is missing, and no blame. */
export const leftOpenView =
  (page: LeftOpen): View<'askedQuestion' | 'check' | 'leftOpen' | 'part' | 'question'> =>
  (says) => ({
    title: says.leftOpen.title,
    back: { href: `/plans/${page.plan}`, text: says.leftOpen.back },
    main: html`${page.now !== undefined && notificationBanner({ title: says.part.success, text: says.askedQuestion[page.now], variant: 'success' })}
<h1 class="nhsuk-heading-l">${says.leftOpen.title}</h1>
${page.left.length > 0 ? html`<p>${page.isOwn ? says.leftOpen.lead : says.leftOpen.leadHelper(page.about)}</p>${page.left.some(({ isNeeded }) => isNeeded) && html`<p>${says.leftOpen.marked}</p>`}${groups(says, page.left)}` : page.questions.length === 0 && html`<p>${says.leftOpen.nothing(page.toCome)}</p>`}
${page.questions.length > 0 && questions(says, page)}`,
  })

const groups = (says: Says<'leftOpen'>, left: LeftOpen['left']): readonly Html[] =>
  (['skipped', 'not-sure', 'talk'] as const).flatMap((as) => {
    const these = left.filter((one) => one.as === as)
    if (these.length === 0) return []
    return [
      html`<section aria-labelledby="${as}"><h2 class="nhsuk-heading-m" id="${as}">${says.leftOpen.groups[as]}</h2>
<ul class="nhsuk-list">${these.map((one) => line(says, one))}</ul></section>`,
    ]
  })

const line = ({ leftOpen }: Says<'leftOpen'>, { chapter, title, name, href, isNeeded }: Left): Html =>
  html`<li><a href="${href}">${name !== undefined && html`<bdi>${name}</bdi>: `}${title}</a><br><span class="nhsuk-hint">${chapter}${isNeeded && html`. <strong>${leftOpen.needed}</strong>`}</span></li>`

const questions = (
  says: Says<'askedQuestion' | 'check' | 'leftOpen' | 'part' | 'question'>,
  { plan, questions: asked, isOwn, about }: LeftOpen,
): Html =>
  html`<section aria-labelledby="asked"><h2 class="nhsuk-heading-m" id="asked">${says.leftOpen.questions}</h2>
<p>${says.leftOpen.questionsText}</p>
${asked.map(({ text, at, id, chapter, isHidden, refuses }) =>
  insetText({
    visuallyHiddenText: says.part.information,
    html: html`${foldedIf(says, isHidden, html`${ownWords([text])}${refuses !== undefined && mayRefuseInIt(says, refuses, isOwn ? undefined : about)}`)}<p class="nhsuk-body-s">${says.leftOpen.askedIn(chapter, dayInWords(at))}</p>
<p><a href="/plans/${plan}/questions/${id}">${says.askedQuestion.change}${!isHidden && html`<span class="nhsuk-u-visually-hidden">: ${text}</span>`}</a></p>`,
  }),
)}</section>`
