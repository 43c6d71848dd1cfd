import { type Html, html } from '../html.ts'

/** Whose page it is, and when it was made. */
export type PaperTop = {
  readonly plan: string
  /** By the name that helpers may read too. */
  readonly about: string
  /** The helper whose words these are; absent on the person's own. */
  readonly by?: string
  readonly now: string
}
type PaperWords = {
  readonly mark: string
  readonly listen: string
  readonly about: (name: string) => string
  readonly writtenBy: (who: string, name: string) => string
}

/** A page of paper, read aloud where the browser can; what it is stands first and last, and on each side. */
export const paper = (
  words: PaperWords,
  { about, by }: PaperTop,
  body: Html,
): Html => html`<article class="sayso-brief" aria-label="${words.mark}">
<p class="sayso-brief__mark">${words.mark}</p>
<div class="sayso-brief__body" data-listen="${words.listen}">
<p class="sayso-brief__who"><bdi>${by === undefined ? words.about(about) : words.writtenBy(by, about)}</bdi></p>
${body}
</div>
<p class="sayso-brief__mark" aria-hidden="true">${words.mark}</p>
</article>`
