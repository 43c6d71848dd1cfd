import type { Danger } from '#src/flow/listening.ts'
import type { OnePage } from '#src/flow/page.ts'
import type { Nation } from '#src/flow/section.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { numberLinks, ownWords, wordsWithNumbers } from '../parts/own-words.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type DeskKept, deskAside, deskKept } from './desk-kept.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

/** Words that sounded like danger, or a wish to be spoken with alone, and where what became of it is written. */
export type DisclosureLine = {
  /** `taken-back`: sharing was stopped, and what it was is not told any more. `untold`: told to the practice alone. */
  readonly what: readonly (Danger | 'alone' | 'taken-back' | 'untold')[]
  /** Empty where it is the person; undefined where it is not told. */
  readonly who: string | undefined
  /** The question under which they stand. */
  readonly about?: string
  /** Of harm by somebody: who helps with the plan. */
  readonly helpers?: readonly string[]
  /** No account of the person holds the plan, so that nobody can end what a helper may. */
  readonly isHelpersStay?: true
  /** Somebody may hurt a child, or the child somebody: in which nation. */
  readonly child?: Nation
  readonly at: string
  readonly href: string
}

/** Those that are open, above everything else. */
export const openDisclosures = (
  says: Says<'disclosure' | 'part' | 'review'>,
  lines: readonly DisclosureLine[],
): Html =>
  lines.length === 0
    ? nothing
    : stillOpen(
        says,
        lines,
        html`
<ul class="nhsuk-list nhsuk-list--bullet">${lines.map((one) => html`<li>${isUntold(one) ? named(says, one) : html`<a href="${one.href}">${named(says, one)}</a>`}</li>`)}</ul>`,
      )

export const numbersOf = ({ disclosure }: Says<'disclosure'>, phones: readonly string[]): Html =>
  html`<p>${disclosure.phones} <strong>${phones.length === 0 ? disclosure.noPhones : numberLinks(phones.join(', '))}</strong></p>`

/** Whom to call, and what comes first, before what became of it is written. */
const whatToDo = (says: Says<'disclosure' | 'part'>, told: DisclosureLine): Html =>
  stillOpen(says, [told], nothing)

const textOver = (lines: readonly DisclosureLine[]): 'takenBackText' | 'untoldText' | 'openText' => {
  if (lines.some(isTakenBack)) return 'takenBackText'
  return lines.every(isUntold) ? 'untoldText' : 'openText'
}

/** A child is not contacted alone and left with that: whoever looks into harm to children is told. */
const whatFirst = ({ disclosure }: Says<'disclosure'>, lines: readonly DisclosureLine[]): string => {
  const text = textOver(lines)
  const child = lines.find((one) => one.child !== undefined)?.child
  return text === 'openText' && child !== undefined
    ? disclosure.childText(disclosure.childServices[child])
    : disclosure[text]
}

const stillOpen = (says: Says<'disclosure' | 'part'>, lines: readonly DisclosureLine[], below: Html): Html =>
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.disclosure.open, level: 2 },
    html: html`<p>${whatFirst(says, lines)}</p>${whoHelps(says, lines)}${below}`,
  })

/** Nobody is accused: whoever is meant may be among them, or not. */
const whoHelps = ({ disclosure }: Says<'disclosure'>, lines: readonly DisclosureLine[]): Html | false => {
  const helpers = lines.find((one) => one.helpers !== undefined)?.helpers ?? []
  return (
    helpers.length > 0 &&
    html`<p>${disclosure.helpers} <strong><bdi>${helpers.join('; ')}</bdi></strong></p><p>${lines.some((one) => one.isHelpersStay === true) ? disclosure.helpersStay : disclosure.helpersStop}</p>`
  )
}

const isTakenBack = ({ what }: DisclosureLine): boolean => what.includes('taken-back')

const isUntold = ({ what }: DisclosureLine): boolean => what.includes('untold')

const named = (says: Says<'disclosure' | 'review'>, { what, who, at, about }: DisclosureLine): Html =>
  html`${what.map((one) => whatIn(says, one)).join('. ')}${who !== undefined && html`: <bdi>${who || says.review.thePerson}</bdi>`}, ${momentInWords(at)}${about !== undefined && html`, ${says.disclosure.under(about)}`}`

const whatIn = (says: Says<'disclosure' | 'review'>, what: DisclosureLine['what'][number]): string => {
  if (what === 'taken-back') return says.disclosure.takenBack
  if (what === 'untold') return says.disclosure.untold
  return what === 'alone' ? says.disclosure.alone : says.review.dangers[what]
}

/** What became of it, or the way to write it down. */
export type Outcome = {
  readonly href: string
  readonly said:
    | {
        /** The choices, in words; none where what became of it was told in words alone. */
        readonly done: readonly string[]
        readonly text: string
        readonly by: string
        readonly at: string
        /** The day by which it is planned: nothing has become of it yet. */
        readonly due: string | undefined
      }
    | undefined
  /** What was written of it before, and corrected since. */
  readonly earlier: readonly NonNullable<Outcome['said']>[]
}

export const outcome = (says: Says<'disclosure'>, { href, said }: Outcome): Html =>
  said === undefined
    ? html`<br><a href="${href}">${says.disclosure.write}</a>`
    : html`${account(says, said)}<p><a href="${href}">${said.due === undefined ? says.disclosure.again : says.disclosure.write}</a></p>`

const account = (says: Says<'disclosure'>, { by, at, due, done, text }: NonNullable<Outcome['said']>): Html =>
  html`<div class="sayso-voice"><p class="nhsuk-body-s">${due === undefined ? says.disclosure.became : says.disclosure.planned} <bdi>${by}</bdi>, ${momentInWords(at)}</p>${due !== undefined && html`<p><strong>${says.disclosure.due(dayInWords(due))}</strong></p>`}${done.length > 0 && html`<ul class="nhsuk-list nhsuk-list--bullet">${done.map((one) => html`<li>${one}</li>`)}</ul>`}${ownWords([text])}</div>`

export type SettledLine = DisclosureLine & { readonly outcome: Outcome }

/** Before she signs: what became of each, by whom and when. */
export const settledDisclosures = (
  says: Says<'disclosure' | 'review'>,
  lines: readonly SettledLine[],
): Html =>
  lines.length === 0
    ? nothing
    : html`<h2 class="nhsuk-heading-m">${says.disclosure.settled}</h2>
<ul class="nhsuk-list nhsuk-list--bullet">${lines.map((one) => html`<li>${named(says, one)}${outcome(says, one.outcome)}</li>`)}</ul>`

/** An answer in which words of danger were noticed, line by line, and those that stand in it no more. */
export type DangerQuoted = {
  readonly lines: readonly { readonly text: string; readonly isNoticed: boolean }[]
  readonly gone: readonly string[]
}

/** What was noticed is marked in words too, where more stands beside it. */
export const dangerQuoted = ({ disclosure }: Says<'disclosure'>, { lines, gone }: DangerQuoted): Html => {
  const isMore = lines.some(({ isNoticed }) => !isNoticed)
  return html`${gone.length > 0 && html`<p class="nhsuk-u-margin-bottom-1">${disclosure.gone}</p>${ownWords(gone)}`}${isMore && html`<p class="nhsuk-u-margin-bottom-1">${lines.some(({ isNoticed }) => isNoticed) ? disclosure.whole : disclosure.now}</p>`}${lines.map(
    ({ text, isNoticed }) =>
      isMore && isNoticed
        ? html`<p><strong>${disclosure.noticed}</strong> <mark class="sayso-words" dir="auto">${wordsWithNumbers(text)}</mark></p>`
        : html`${ownWords([text])}`,
  )}`
}

/** The words of one disclosure: where they stand, and what else was noticed there. */
export type DisclosureWords = {
  readonly quoted: DangerQuoted
  readonly href?: string
  readonly others?: readonly { readonly text: string; readonly href: string }[]
}

const wordsAround = (says: Says<'disclosure'>, { quoted, href, others = [] }: DisclosureWords): Html => {
  const { disclosure } = says
  return html`${dangerQuoted(says, quoted)}${href !== undefined && html`<p><a href="${href}">${disclosure.toAnswer}</a></p>`}${
    others.length > 0 &&
    html`<p class="nhsuk-u-margin-bottom-1">${disclosure.others}</p><ul class="nhsuk-list nhsuk-list--bullet">${others.map((one) => html`<li><a href="${one.href}">“<bdi>${one.text}</bdi>”</a></li>`)}</ul>`
  }`
}

export type DisclosurePage = {
  readonly plan: string
  readonly patient: Patient
  readonly told: DisclosureLine
  /** Undefined where only whoever wrote them can read them, or nothing was written. */
  readonly words: DisclosureWords | undefined
  readonly outcome: Outcome
  /** Which account of what became of it the page shows. */
  readonly stood: number
  /** The version of the plan that it shows. */
  readonly upTo: number
  /** A colleague wrote it while the page was open, and nothing was saved over it. */
  readonly isMoved?: true
  /** The person's own numbers, as the plan has them; empty where it has none, undefined where it is not told. */
  readonly phones: readonly string[] | undefined
  /** A clinician wrote the words down just now, and was led here. */
  readonly isWritten: boolean
  readonly page: OnePage
  readonly kept: DeskKept
}

/** One disclosure, and what became of it. */
export const disclosureView =
  ({
    plan,
    patient,
    told,
    words,
    outcome: { said, earlier },
    stood,
    upTo,
    isMoved,
    isWritten,
    phones,
    page,
    kept,
  }: DisclosurePage): View<
    | ('disclosure' | 'field' | 'page' | 'part' | 'patientBanner' | 'problem' | 'question')
    | ('review' | 'reviewSection')
  > =>
  (says) => {
    const { section, words: asked } = page.form
    const { title } = asked
    const lead = asked.steps[section.start]?.lead
    return {
      title: `${Object.keys(page.problems).length > 0 ? says.page.errorTitle : ''}${title}`,
      back: { href: `/plans/${plan}/review#main`, text: says.review.toReview },
      main: html`${onePageTop(says, page)}
${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${title}</h1>
${isMoved && insetText({ visuallyHiddenText: says.part.important, text: says.disclosure.moved })}${isWritten && html`<p>${says.disclosure.written}</p>`}${said === undefined && whatToDo(says, told)}${phones !== undefined && numbersOf(says, phones)}
<div class="sayso-voice nhsuk-u-margin-bottom-4"><p><strong>${named(says, told)}</strong></p>
${words === undefined ? html`<p>${isTakenBack(told) ? says.disclosure.takenBackWords : says.disclosure.noWords}</p>` : wordsAround(says, words)}</div>
${
  said !== undefined &&
  html`<h2 class="nhsuk-heading-m">${said.due === undefined ? says.disclosure.stands : says.disclosure.standsPlanned}</h2>${[...earlier, said].map((one) => account(says, one))}
<h2 class="nhsuk-heading-m nhsuk-u-margin-top-4">${said.due === undefined ? says.disclosure.correct : says.disclosure.write}</h2>
${said.due === undefined && html`<p>${says.disclosure.correctText}</p>`}`
}
${lead && said === undefined && html`<p>${lead}</p>`}
<form method="post" action="${told.href}" novalidate aria-label="${title}"><input type="hidden" name="stood" value="${stood}"><input type="hidden" name="upTo" value="${upTo}">
${onePageFields(says, page)}
${deskKept(says, kept)}
${button({ text: says.disclosure.save, preventDoubleClick: true })}${deskAside(says, kept)}</form>`,
    }
  }
