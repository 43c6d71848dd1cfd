import type { Danger } from '#src/flow/listening.ts'
import { keptAside, keptWhileTyping, type WhileTyping } from '../form/around-question.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
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
  readonly helped: string
  readonly wrong: readonly string[]
  readonly text: string
  /** What the words speak of: the desk is told, and not the person. */
  readonly dangers: readonly Danger[]
  /** Who of the practice has read it, and when. */
  readonly reads: readonly {
    readonly by: string
    readonly at: string
    readonly words: string
    /** They said that it is settled. */
    readonly settles: boolean
  }[]
  /** Whoever opens the plan next is told of it. */
  readonly isForNext: boolean
  /** Whoever looks at this page could sign the plan. */
  readonly maySettle: boolean
  /** They would have it settled, and did not say how. */
  readonly isUnsaid?: boolean
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
<p>${used.helped}: ${one.helped}</p>
${one.wrong.length > 0 && html`<p>${used.wrong}:</p><ul class="nhsuk-list nhsuk-list--bullet">${one.wrong.map((text) => html`<li>${text}</li>`)}</ul>`}
${!isOwn && one.dangers.map((danger) => html`<p><strong>${says.review.dangers[danger]}</strong></p>`)}
${one.text !== '' && ownWords(one.text.split('\n'))}
${one.reads.length === 0 ? html`<p>${used.unread}</p>` : one.reads.map((read) => html`<p>${used.readBy(read.by, momentInWords(read.at))}${read.words !== '' && html` ${read.settles ? used.settledAs : used.saidOfIt} <bdi>${read.words}</bdi>`}</p>`)}
${one.isForNext && html`<p>${used.toldNext}</p>`}
${!isOwn && one.isWaiting && one.reads.length > 0 && html`<p><strong>${used.stillMarked}</strong></p>`}
${reading?.(one)}
</div>`,
  )}</section>`
}

/** Until it was read, and of what the next reader is told until somebody has said how it is settled: the newest words stand. */
export const usedReading =
  (says: Says<'part' | 'question' | 'review' | 'reviewSection'>, plan: string) =>
  (one: UsedLine): Html | false => {
    const { used } = says.review
    const isToRead = one.isWaiting || (one.dangers.length > 0 && !one.isMine)
    return (
      (isToRead || one.isForNext) &&
      html`<form method="post" action="/plans/${plan}/use-reports/${one.id}/read" novalidate aria-label="${used.read} ${momentInWords(one.at)}">${one.isForNext ? saying(says, plan, one) : button({ text: used.read, variant: 'secondary' })}</form>`
    )
  }

const saying = (
  says: Says<'part' | 'question' | 'review' | 'reviewSection'>,
  plan: string,
  { id, maySettle, isUnsaid, begun = { text: '', since: '', aside: [] } }: UsedLine,
): Html => {
  const { words: label, wordsHint: hint, begun: isBegun } = says.review.used
  return html`<button hidden>${says.review.used.stillOpen}</button>${begun.text !== '' && html`<p>${isBegun}</p>`}${textarea({ id: `words-${id}`, name: 'words', label, hint, rows: 2, value: begun.text, ...(isUnsaid ? { errorMessage: { text: says.review.used.unsaid, visuallyHiddenText: says.part.error } } : {}) })}${keptWhileTyping(says, { address: `/plans/${plan}/review/use-reports/${id}/typed`, since: begun.since, noScripts: says.reviewSection.noScripts })}${keptAside(says, { aside: begun.aside, hint: says.reviewSection.asideHint })}${button({ text: says.review.used.stillOpen, variant: 'secondary' })} ${maySettle ? button({ text: says.review.used.settle, name: 'do', value: 'settle', variant: 'secondary' }) : html`<p>${says.review.used.notYours}</p>`}`
}
