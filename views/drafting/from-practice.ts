import type { Instant } from '#src/plan/ids.ts'
import type { Reply } from '#src/plan/question.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'

export type FromPractice = {
  readonly questions: readonly {
    readonly text: string
    readonly at: Instant
    readonly reply: Reply | undefined
    /** The version that it was carried over from, and nothing has become of it since. */
    readonly carriedFrom: number | undefined
  }[]
  /** Wishes that a clinician wrote down as the person said them. */
  readonly writtenDown: readonly {
    readonly question: string
    readonly lines: readonly string[]
    readonly who: string
    readonly at: string
    readonly href: string
    /** Of what she keeps from helpers: read once it is opened. */
    readonly isHidden: boolean
  }[]
}

/** What the practice answered, and what it wrote down in the name of its reader: before anybody approves it. */
export const fromPracticeView = (
  says: Says<'check' | 'part' | 'plans'>,
  { questions, writtenDown }: FromPractice,
): Html => html`${
  writtenDown.length > 0 &&
  html`<section aria-labelledby="written-down"><h2 class="nhsuk-heading-m" id="written-down">${says.plans.writtenDown}</h2>
<p>${says.plans.writtenDownText}</p>
${writtenDown.map((one) =>
  insetText({
    visuallyHiddenText: says.part.information,
    html: html`<p><strong>${one.question}</strong></p>${foldedIf(says, one.isHidden, html`${ownWords(one.lines)}`)}
<p>${says.plans.writtenBy(one.who, momentInWords(one.at))}</p><p><a href="${one.href}">${says.plans.sayItYourself}<span class="nhsuk-u-visually-hidden">: ${one.question}</span></a></p>`,
  }),
)}</section>`
}
${
  questions.length > 0 &&
  html`<section aria-labelledby="your-questions"><h2 class="nhsuk-heading-m" id="your-questions">${says.plans.yourQuestions}</h2>
${questions.map((one) =>
  insetText({
    visuallyHiddenText: says.part.information,
    html: html`<p><strong class="sayso-words" dir="auto">${one.text}</strong></p>${replied(says, one)}`,
  }),
)}</section>`
}`

/** Nobody reads over a shoulder what she keeps from helpers. */
export const foldedIf = (says: Says<'check'>, isHidden: boolean, text: Html): Html =>
  isHidden ? details({ summary: says.check.hidden, html: text }) : text

/** What we say of it ourselves, often beside words that helpers do read: those are not said to be hidden. */
export const foldedNoteIf = (says: Says<'check'>, isOfHidden: boolean, text: Html): Html =>
  isOfHidden ? details({ summary: says.check.noteOfHidden, html: text }) : text

const replied = (
  { plans }: Says<'plans'>,
  { reply, carriedFrom }: FromPractice['questions'][number],
): Html => {
  if (reply === undefined) return html`<p>${plans.carriedOver(carriedFrom ?? 0)}</p>`
  const who = reply.by.name
  if (reply.how === 'carried') return html`<p>${plans.carried(who, momentInWords(reply.at))}</p>`
  if (reply.how === 'talked') return html`<p>${plans.talked(who, dayInWords(reply.day))}</p>`
  return html`<p>${plans.answered(who, momentInWords(reply.at))}</p>${ownWords([reply.words])}`
}
