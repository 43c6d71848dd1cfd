import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** Says in words, above and below, that a page is practice: it must never be taken for somebody's plan (H10). */
export const marked = (says: Says<'training'>, main: Html): Html => html`<div class="sayso-training">
${mark(says)}
${main}
${mark(says)}
</div>`

const mark = (says: Says<'training'>): Html =>
  html`<p class="sayso-training-mark"><strong>${says.training.mark}</strong> ${says.training.markText}</p>`
