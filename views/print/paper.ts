import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** Whose page it is, and when it was made. */
export type PaperTop = {
  readonly plan: string
  /** By the name that helpers may read too. */
  readonly about: string
  /** The helper whose words these are; absent on the person's own. */
  readonly by?: string
  readonly now: string
  readonly isLarge: boolean
  /** The same page in the other size of print. */
  readonly otherSize: string
}
type PaperWords = {
  readonly mark: string
  readonly listen: string
  readonly about: (name: string) => string
  readonly writtenBy: (who: string, name: string) => string
}

/** A page of paper, read aloud where the browser can; what it is stands first, and on paper on each side, and how old it is at its end (RULE-SAF-2). */
export const paper = (
  { prints }: Says<'prints'>,
  words: PaperWords,
  { about, by, now, isLarge, otherSize }: PaperTop,
  body: Html,
): Html => html`<p class="sayso-unprinted"><a href="${otherSize}">${isLarge ? prints.inUsual : prints.inLarge}</a></p>
<article class="sayso-brief${isLarge && ' sayso-brief--large'}" aria-label="${words.mark}">
<p class="sayso-brief__mark">${words.mark}</p>
<div class="sayso-brief__body" data-listen="${words.listen}">
<p class="sayso-brief__who"><bdi>${by === undefined ? words.about(about) : words.writtenBy(by, about)}</bdi></p>
${body}
<p class="sayso-brief__who">${prints.copy(dayInWords(now))}</p>
</div>
<p class="sayso-brief__mark" aria-hidden="true">${words.mark}</p>
</article>`
