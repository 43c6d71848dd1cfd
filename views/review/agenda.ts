import type { Danger } from '#src/flow/listening.ts'
import type { Became } from '#src/plan/asked-back.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type DangerQuoted, dangerQuoted, numbersOf, type Outcome, outcome } from './disclosure.ts'

/** One line of the agenda: what it is about, who brought it up, and where it stands. */
export type AgendaLine = {
  readonly text: string
  readonly who?: string
  /** Where it stands; what was told in private stands nowhere else. */
  readonly href?: string
  /** Would like to be spoken with alone. */
  readonly alone?: boolean
  /** Told in private: no family and no helper may know. */
  readonly isPrivate?: boolean
  /** Of a question: at which approval it was kept for later, by whom and when. */
  readonly kept?: { readonly from: number; readonly by?: string; readonly at?: string }
  /** Of a question back: when it was asked, and what became of it. */
  readonly became?: { readonly at: string; readonly as: Became }
  /** What became of it, where somebody has to write that down. */
  readonly outcome?: Outcome
}
/** Words that led to whom to call, once for each answer; without `quoted` they are in no plan, and only their writer reads them. */
export type HelpLine = {
  /** What they speak of, most urgent first; and since when. */
  readonly dangers: readonly Danger[]
  readonly at: string
  readonly who: string
  /** Who marked them, where no computer noticed them. */
  readonly markedBy: readonly string[]
  readonly quoted: DangerQuoted | undefined
  /** Undefined for a private word, which stands below on the agenda. */
  readonly where: { readonly name: string; readonly href: string } | undefined
  readonly found: readonly [Found, ...Found[]]
}
type Found = { readonly words: string | undefined; readonly outcome: Outcome }
export type AgendaView = {
  readonly helpOffered: readonly HelpLine[]
  /** The person's own numbers, as the plan has them. */
  readonly phones: readonly string[]
} & Readonly<
  Record<
    | 'refusingBeside'
    | 'inPrivate'
    | 'toTalkAbout'
    | 'questions'
    | 'differences'
    | 'inWords'
    | 'namedAgainst'
    | 'keptAway'
    | 'helpersAway'
    | 'againstNobody'
    | 'opposed'
    | 'opposedAsked'
    | 'contradictions'
    | 'conditions'
    | 'since'
    | 'anotherLook'
    | 'leftAside'
    | 'missing'
    | 'warnings'
    | 'askedBack',
    readonly AgendaLine[]
  >
>

/** What the people around the plan want said, above everything that there is to read. */
export const reviewAgenda = (says: Says<'disclosure' | 'part' | 'review'>, agenda: AgendaView): Html => {
  const parts = order.filter((part) => agenda[part].length > 0)
  return html`<section aria-labelledby="agenda"><h2 class="nhsuk-heading-m" id="agenda">${says.review.agenda}</h2>
${agenda.helpOffered.length > 0 && helpOffered(says, agenda)}
${parts.length === 0 && agenda.helpOffered.length === 0 && insetText({ visuallyHiddenText: says.part.information, text: says.review.nothing })}
${parts.map(
  (part) => html`<h3 class="nhsuk-heading-s">${says.review[part]}</h3>
${agendaLines(says, agenda[part])}`,
)}</section>`
}

const helpOffered = (
  says: Says<'disclosure' | 'part' | 'review'>,
  { helpOffered: lines, phones }: Pick<AgendaView, 'helpOffered' | 'phones'>,
): Html => {
  const { review, part } = says
  return warningCallout({
    visuallyHiddenText: part.important,
    heading: { text: review.helpOffered, level: 3 },
    html: html`${lines.some(({ markedBy }) => markedBy.length === 0) && html`<p>${review.helpOfferedText}</p>`}${lines.some(({ markedBy }) => markedBy.length > 0) && html`<p>${review.helpMarkedText}</p>`}
${numbersOf(says, phones)}
<ul class="nhsuk-list nhsuk-list--bullet">${lines.map((one) => helpLine(says, one))}</ul>`,
  })
}

const helpLine = (
  says: Says<'disclosure' | 'review'>,
  { dangers, at, who, markedBy, quoted, where, found }: HelpLine,
): Html => {
  const { review } = says
  return html`<li><strong>${dangers.map((danger) => review.dangers[danger]).join('. ')}</strong>: <bdi>${who || review.thePerson}</bdi>, ${momentInWords(at)}${where !== undefined && html`, <a href="${where.href}">${where.name}</a>`}${markedBy.length > 0 && html`. ${review.markedBy(markedBy.join(', '))}`}
${quoted === undefined ? html`<br>${where === undefined ? review.wordsInPrivate : review.wordsTyped}` : dangerQuoted(says, quoted)}${isOfOneAccount(found) ? outcome(says, (found.at(-1) ?? found[0]).outcome) : found.map((one) => html`<div class="nhsuk-u-margin-top-2">“<bdi class="sayso-words">${one.words}</bdi>”${outcome(says, one.outcome)}</div>`)}</li>`
}

/** What one account closed, or will. */
const isOfOneAccount = (found: HelpLine['found']): boolean =>
  found.every(
    ({ outcome: { said } }) =>
      said?.at === found[0].outcome.said?.at && said?.text === found[0].outcome.said?.text,
  )

const order = [
  'opposed',
  'opposedAsked',
  'contradictions',
  'since',
  'conditions',
  'namedAgainst',
  'keptAway',
  'helpersAway',
  'againstNobody',
  'refusingBeside',
  'inPrivate',
  'toTalkAbout',
  'questions',
  'differences',
  'inWords',
  'anotherLook',
  'leftAside',
  'missing',
  'warnings',
  'askedBack',
] as const

export const agendaLines = (says: Says<'disclosure' | 'review'>, lines: readonly AgendaLine[]): Html =>
  html`<ul class="nhsuk-list nhsuk-list--bullet">${lines.map((one) => line(says, one))}</ul>`

/** Somebody whose name nobody has said yet is the person. */
const line = (
  says: Says<'disclosure' | 'review'>,
  { text, who, href, alone, isPrivate, kept, became, outcome: settled }: AgendaLine,
): Html =>
  html`<li>${who !== undefined && html`<strong><bdi>${who || says.review.thePerson}</bdi>:</strong> `}${href === undefined ? html`<span class="sayso-words" dir="auto">${text}</span>` : html`<a href="${href}">${text}</a>`}${alone === true && html` ${says.review.alone}`}${isPrivate === true && html` <strong>${says.review.toldInPrivate}</strong>`}${kept && html` <span class="nhsuk-body-s">${keptIn(says, kept)}</span>`}${became && html` <span class="nhsuk-body-s">${says.review.asked(momentInWords(became.at))} ${says.review.became[became.as]}</span>`}${settled && outcome(says, settled)}</li>`

/** That it was kept for later, from which version, by whom and when. */
const keptIn = (says: Says<'review'>, { from, by, at }: NonNullable<AgendaLine['kept']>): string =>
  by === undefined || at === undefined
    ? says.review.keptFrom(from)
    : says.review.keptBy({ version: from, who: by, at: momentInWords(at) })

/** Questions that were kept for later, on the page of a plan that is in nobody's review. */
export const keptQuestions = (
  says: Says<'disclosure' | 'review'>,
  questions: readonly AgendaLine[],
): Html | false =>
  questions.length > 0 &&
  html`<h2 class="nhsuk-heading-m" id="questions" tabindex="-1">${says.review.keptTitle}</h2>
<p>${says.review.keptText}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${questions.map((one) => line(says, one))}</ul>`
