import type { WayOut } from '#src/flow/answer.ts'
import type { Typed } from '../form/field.ts'
import type { Page } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { questionWords, wayOutHeard } from './question.words.en.ts'

type Line = { readonly label: string; readonly wayOut: WayOut | undefined; readonly lines: readonly string[] }
export type Meanwhile = {
  readonly action: string
  readonly read: number
  /** The name of the words that were on the page before. */
  readonly wording: string
  readonly by: string
  readonly theirs: readonly Line[]
  readonly yours: readonly Line[]
  readonly typed: Typed
  readonly wayOut: string | undefined
}

/** Two answers to one question, side by side: the person chooses, neither is lost (RULE-SAF-6). */
export const meanwhile = ({ action, read, wording, theirs, yours, typed, wayOut }: Meanwhile): Page => ({
  title: questionWords.meanwhileTitle,
  main: html`<h1 class="nhsuk-heading-l">${questionWords.meanwhileTitle}</h1>
<p>${questionWords.meanwhileText}</p>
<div class="sayso-beside">
<section><h2 class="nhsuk-heading-m">${questionWords.meanwhileTheirs}</h2>${theirs.map(line)}</section>
<section><h2 class="nhsuk-heading-m">${questionWords.meanwhileYours}</h2>${yours.map(line)}</section>
</div>
<form method="post" action="${action}">
<input type="hidden" name="read" value="${read}">
<input type="hidden" name="words" value="${wording}">
${wayOut !== undefined && html`<input type="hidden" name="wayOut" value="${wayOut}">`}
${Object.entries(typed).flatMap(([name, values]) => values.map((value) => kept(name, value)))}
${button({ text: questionWords.meanwhileMine })}
</form>
<p><a href="${action}">${questionWords.meanwhileKeep}</a></p>`,
})

/** A line break at the front of a hidden value would be lost in an input, so it travels in a textarea. */
const kept = (name: string, value: string): Html => html`<textarea name="${name}" hidden aria-hidden="true">
${value}</textarea>`

const line = ({ label, wayOut, lines }: Line): Html => html`<h3 class="nhsuk-heading-s">${label}</h3>
${wayOut !== undefined && html`<p>${wayOutHeard[wayOut]}</p>`}
${lines.map((text) => html`<p class="sayso-words">${text}</p>`)}`
