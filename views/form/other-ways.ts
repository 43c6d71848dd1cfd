import { type WayOut, waysOut } from '#src/flow/answer.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** The ways out of a question as one quiet group right after its answer; no answer is an error. */
export const otherWays = (says: Says<'question' | 'wayOut'>, ways: readonly WayOut[] = waysOut): Html =>
  html`<fieldset class="nhsuk-fieldset sayso-ways">
<legend class="nhsuk-fieldset__legend">${says.question.otherAnswers}</legend>
<div class="sayso-ways__all">${ways.map(
    (way) => html`<button class="sayso-way" name="wayOut" value="${way}">${says.wayOut[way]}</button>`,
  )}</div>
</fieldset>`
