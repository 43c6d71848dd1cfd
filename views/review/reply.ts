import type { OnePage, OpensOn } from '#src/flow/page.ts'
import type { Settlement } from '#src/plan/question.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { type DeskKept, deskAside, deskKept } from './desk-kept.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type Replying = {
  readonly plan: string
  readonly patient: Patient
  readonly question: {
    readonly text: string
    readonly who: string
    readonly at: string
    readonly version: number
    /** Which words its page shows. */
    readonly stood: number
    /** As it was asked before its writer changed it, and when that was. */
    readonly before: { readonly text: string; readonly at: string } | undefined
    readonly isTakenBack: boolean
    /** What a clinician said becomes of it. */
    readonly reply: (Settlement & { readonly by: string; readonly at: string }) | undefined
  }
  readonly page: OnePage
  readonly kept: DeskKept
  /** What each way asks besides stands below it, and is saved with it. */
  readonly opensOn: OpensOn
  /** It was put otherwise or taken back, or a colleague replied, while this page was open. */
  readonly isMoved: boolean
}

/** One question, as it was asked, and what becomes of it. */
export const replyView =
  ({
    plan,
    patient,
    question,
    page,
    kept,
    opensOn,
    isMoved,
  }: Replying): View<
    'field' | 'part' | 'patientBanner' | 'problem' | 'question' | 'review' | 'reviewSection'
  > =>
  (says) => {
    const { section, words } = page.form
    const title = words.steps[section.start]?.title ?? words.title
    return {
      title,
      back: { href: `/plans/${plan}/review#main`, text: says.review.toReview },
      main: html`${onePageTop(says, page)}
${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${title}</h1>
<div class="sayso-voice"><p class="nhsuk-body-s"><strong><bdi>${question.who}</bdi></strong> · ${momentInWords(question.at)}</p>
${ownWords([question.text])}${question.before !== undefined && html`<p class="nhsuk-body-s">${says.review.askedBefore(momentInWords(question.before.at))}</p><blockquote class="sayso-earlier">${ownWords([question.before.text])}</blockquote>`}</div>
${question.reply !== undefined && replied(says, question.reply)}${(isMoved || question.isTakenBack) && insetText({ visuallyHiddenText: says.part.important, text: question.isTakenBack ? says.review.questionTakenBack : says.review.questionMoved })}
<form method="post" action="/plans/${plan}/questions/${question.version}/reply" novalidate aria-label="${title}"><input type="hidden" name="stood" value="${question.stood}">
${onePageFields(says, page, opensOn)}
${deskKept(says, kept)}
${button({ text: says.review.keepReply, preventDoubleClick: true })}
${deskAside(says, kept)}</form>`,
    }
  }

/** Whoever says otherwise has read it. */
const replied = (
  { review }: Says<'review'>,
  reply: NonNullable<Replying['question']['reply']>,
): Html => html`<div class="sayso-voice sayso-voice--team"><p class="nhsuk-body-s">${review.repliedBy(reply.by, momentInWords(reply.at))}</p>
${reply.how === 'answered' ? ownWords([reply.words]) : html`<p>${reply.how === 'talked' ? review.repliedTalked(dayInWords(reply.day)) : review.repliedCarried}</p>`}</div>`
