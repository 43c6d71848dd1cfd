import type { WayOut } from '#src/flow/answer.ts'
import type { Typed } from '../form/field.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'

type Line = { readonly label: string; readonly wayOut: WayOut | undefined; readonly lines: readonly string[] }
export type Meanwhile = {
  readonly action: string
  readonly read: number
  /** The name of the words that were on the page before. */
  readonly wording: string
  /** The page that the change was asked for on. */
  readonly from: string | undefined
  readonly by: string
  readonly theirs: readonly Line[]
  readonly yours: readonly Line[]
  readonly typed: Typed
  readonly wayOut: string | undefined
}

/** Two answers to one question, side by side: the person chooses, neither is lost (RULE-SAF-6). */
export const meanwhile =
  ({
    action,
    read,
    wording,
    from,
    theirs,
    yours,
    typed,
    wayOut,
  }: Meanwhile): View<'question' | 'wayOutHeard'> =>
  (says) => ({
    title: says.question.meanwhileTitle,
    main: html`<h1 class="nhsuk-heading-l">${says.question.meanwhileTitle}</h1>
<p>${says.question.meanwhileText}</p>
<div class="sayso-beside">
<section><h2 class="nhsuk-heading-m">${says.question.meanwhileTheirs}</h2>${theirs.map((one) => line(says, one))}</section>
<section><h2 class="nhsuk-heading-m">${says.question.meanwhileYours}</h2>${yours.map((one) => line(says, one))}</section>
</div>
<form method="post" action="${action}" aria-label="${says.question.meanwhileTitle}">
<input type="hidden" name="read" value="${read}">
<input type="hidden" name="wording" value="${wording}">
${from !== undefined && html`<input type="hidden" name="from" value="${from}">`}
${wayOut !== undefined && html`<input type="hidden" name="wayOut" value="${wayOut}">`}
${Object.entries(typed).flatMap(([name, values]) => values.map((value) => kept(name, value)))}
${button({ text: says.question.meanwhileMine })}
</form>
<p><a href="${action}">${says.question.meanwhileKeep}</a></p>`,
  })

/** A line break at the front of a hidden value would be lost in an input, so it travels in a textarea. */
const kept = (name: string, value: string): Html => html`<textarea name="${name}" hidden aria-hidden="true">
${value}</textarea>`

const line = (
  says: Says<'wayOutHeard'>,
  { label, wayOut, lines }: Line,
): Html => html`<h3 class="nhsuk-heading-s">${label}</h3>
${wayOut !== undefined && html`<p>${says.wayOutHeard[wayOut]}</p>`}
${ownWords(lines)}`
