import { type Html, html } from '../html.ts'
import { trainingWords as words } from './training.words.en.ts'

/** Says in words, above and below, that a page is practice: it must never be taken for somebody's plan (H10). */
export const marked = (main: Html): Html => html`<div class="sayso-training">
${mark()}
${main}
${mark()}
</div>`

const mark = (): Html =>
  html`<p class="sayso-training-mark"><strong>${words.mark}</strong> ${words.markText}</p>`
