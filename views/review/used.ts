import type { Danger } from '#src/flow/listening.ts'
import { keptAside, keptWhileTyping, type WhileTyping } from '../form/around-question.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { ownWords } from '../parts/own-words.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says } from '../words.ts'

/** What a reader said of the plan after using it, in the words of the form. */
export type UsedLine = {
  readonly id: number
  readonly by: string
  readonly at: string
  /** The version that was approved then. */
  readonly of: number
  /** Nothing where they were asked whether it was followed. */
  readonly helped: string
  readonly followed?: string
  readonly why?: string
  /** The practice reads it, and the person does not. */
  readonly happened: readonly string[]
  /** Somebody who could sign looks at it. */
  readonly isToLookAt: boolean
  /** By the person, or who decides for them, and whether the plan was read when it was opened. */
  readonly saidBack?: { readonly read: string }
  readonly wrong: readonly string[]
  readonly text: string
  /** What the words speak of: the desk is told, and not the person. */
  readonly dangers: readonly Danger[]
  /** Who of the practice has read it, and when. */
  readonly reads: readonly {
    readonly by: string
    readonly at: string
    readonly words: string
    /** They said that it is settled, or after that was said, that it is not. */
    readonly as: 'settled' | 'reopened' | undefined
  }[]
  /** Whoever opens the plan next is told of it. */
  readonly isForNext: boolean
  /** Whoever looks at this page could sign the plan. */
  readonly maySettle: boolean
  /** Somebody said that it is settled: it can be opened again. */
  readonly isSettled: boolean
  /** Settled in words, and no version was approved since it was said: whoever opens the plan next is still told. */
  readonly isStillTold: boolean
  /** Which words of the practice the page shows. */
  readonly stood: number
  /** They would have it settled or opened again, and did not say how or why; or a colleague said something of it meanwhile. */
  readonly unsaid?: 'settles' | 'reopens' | 'moved'
  /** Nobody has whose reading is enough. */
  readonly isWaiting: boolean
  /** Whoever looks at this page has. */
  readonly isMine: boolean
  /** What they began to say of it and did not send. */
  readonly begun?: WhileTyping & { readonly text: string }
}

/** Newest first; whoever reads it for the practice says so once, and of danger everybody who has not yet. */
export const usedView = (
  says: Says<'review'>,
  lines: readonly UsedLine[],
  {
    reading,
    isOwn = false,
  }: { readonly reading?: (one: UsedLine) => Html | false; readonly isOwn?: boolean } = {},
): Html => {
  if (lines.length === 0) return nothing
  const { used } = says.review
  return html`<section aria-labelledby="used"><h2 class="nhsuk-heading-m" id="used">${used.title}</h2>
<p>${isOwn ? used.leadOwn : used.lead}</p>${lines.map(
    (one) => html`<div class="sayso-receipt">
<p><strong><bdi>${one.by}</bdi></strong>, <time datetime="${one.at}">${momentInWords(one.at)}</time>, ${used.of(one.of)}</p>
${one.saidBack && html`<p><strong>${used.saidBack}</strong></p><p>${used.wasRead}: ${one.saidBack.read}</p>`}${howItWent(used, one)}${one.saidBack && one.text !== '' && html`<p>${used.toChange}:</p>`}
${!isOwn && happenedIn(used, one)}
${one.wrong.length > 0 && html`<p>${used.wrong}:</p><ul class="nhsuk-list nhsuk-list--bullet">${one.wrong.map((text) => html`<li>${text}</li>`)}</ul>`}
${!isOwn && one.dangers.map((danger) => html`<p><strong>${says.review.dangers[danger]}</strong></p>`)}
${one.text !== '' && ownWords(one.text.split('\n'))}
${one.reads.length === 0 ? html`<p>${used.unread}</p>` : one.reads.map((read) => html`<p>${used.readBy(read.by, momentInWords(read.at))}${read.words !== '' && html` ${used.saidAs[read.as ?? 'open']} <bdi>${read.words}</bdi>`}</p>`)}
${one.isForNext && html`<p>${used.toldNext}</p>`}${!isOwn && one.isStillTold && html`<p>${used.stillTold}</p>`}
${!isOwn && one.isWaiting && one.reads.length > 0 && html`<p><strong>${one.dangers.length > 0 ? used.stillMarked : used.lookMarked}</strong></p>`}
${reading?.(one)}
</div>`,
  )}</section>`
}

type UsedWords = Says<'review'>['review']['used']

/** As it was asked when they said it. */
const howItWent = (used: UsedWords, { saidBack, helped, followed, why }: UsedLine): Html => {
  if (followed !== undefined)
    return html`<p>${used.followed}: <strong>${followed}</strong></p>${why !== undefined && html`<p>${used.why}: ${why}</p>`}`
  if (saidBack) return html`<p>${used.didHelp}: ${helped}</p>`
  return html`<p>${used.helped}: ${Object.entries(used.helpedBefore).find(([value]) => value === helped)?.[1] ?? helped}</p>`
}

const happenedIn = (used: UsedWords, { happened, isToLookAt }: UsedLine): Html | false =>
  happened.length > 0 &&
  html`<p>${used.happened}:</p><ul class="nhsuk-list nhsuk-list--bullet">${happened.map((text) => html`<li><strong>${text}</strong></li>`)}</ul>${isToLookAt && html`<p><strong>${used.look}</strong></p>`}`

/** Until it was read, and of what the next reader is told until somebody has said how it is settled: the newest words stand. */
export const usedReading =
  (says: Says<'part' | 'question' | 'review' | 'reviewSection'>, plan: string) =>
  (one: UsedLine): Html | false => {
    const { used } = says.review
    const isToRead = one.isWaiting || ((one.dangers.length > 0 || one.isToLookAt) && !one.isMine)
    const name = html`${used.read} ${momentInWords(one.at)}`
    return html`${(isToRead || one.isForNext) && formOf(plan, one, name, one.isForNext ? saying(says, plan, one) : button({ text: used.read, variant: 'secondary' }))}${one.isSettled && details({ summary: { html: html`${used.reopenTitle}<span class="nhsuk-u-visually-hidden"> ${momentInWords(one.at)}</span>` }, open: one.unsaid !== undefined || isBegun(one), html: formOf(plan, one, html`${used.reopenTitle} ${momentInWords(one.at)}`, reopening(says, plan, one)) })}`
  }

const formOf = (plan: string, { id, stood }: UsedLine, name: Html, inside: Html): Html =>
  html`<form method="post" action="/plans/${plan}/use-reports/${id}/read" novalidate aria-label="${name}"><input type="hidden" name="stood" value="${stood}">${inside}</form>`

/** Why nothing was saved, on top of the page that shows the reports. */
export const unsaidSummary = (says: Says<'review'>, lines: readonly UsedLine[]): Html | false => {
  const { unsaid, unsaidTitle } = says.review.used
  const errorList = lines.flatMap((one) =>
    one.unsaid ? [{ text: unsaid[one.unsaid], href: `#words-${one.id}` }] : [],
  )
  return errorList.length > 0 && errorSummary({ heading: unsaidTitle, errorList })
}

type Saying = Says<'part' | 'question' | 'review' | 'reviewSection'>

const saying = (says: Saying, plan: string, one: UsedLine): Html => {
  const { words: label, wordsHint: hint, stillOpen, settle, notYours } = says.review.used
  return html`<button hidden>${stillOpen}</button>${wordsBox(says, plan, one, { label, hint })}${button({ text: stillOpen, variant: 'secondary' })} ${one.maySettle ? button({ text: settle, name: 'do', value: 'settle', variant: 'secondary' }) : html`<p>${notYours}</p>`}`
}

const reopening = (says: Saying, plan: string, one: UsedLine): Html => {
  const { reopenWords: label, wordsHint: hint, reopen } = says.review.used
  return html`${wordsBox(says, plan, one, { label, hint })}${button({ text: reopen, name: 'do', value: 'reopen', variant: 'secondary' })}`
}

const isBegun = ({ begun }: UsedLine): boolean =>
  begun !== undefined && (begun.text !== '' || begun.aside.length > 0)

const wordsBox = (
  says: Saying,
  plan: string,
  { id, unsaid, begun = { text: '', since: '', aside: [] } }: UsedLine,
  labelled: { readonly label: string; readonly hint: string },
): Html =>
  html`${begun.text !== '' && !unsaid && html`<p>${says.review.used.begun}</p>`}${textarea({ id: `words-${id}`, name: 'words', ...labelled, rows: 2, value: begun.text, attributes: { dir: 'auto' }, ...(unsaid ? { errorMessage: { text: says.review.used.unsaid[unsaid], visuallyHiddenText: says.part.error } } : {}) })}${keptWhileTyping(says, { address: `/plans/${plan}/review/use-reports/${id}/typed`, since: begun.since, noScripts: says.reviewSection.noScripts })}${keptAside(says, { aside: begun.aside, hint: says.reviewSection.asideHint })}`
