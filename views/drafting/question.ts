import { type WayOut, waysOut } from '#src/flow/answer.ts'
import type { Section } from '#src/flow/section.ts'
import type { AnyWords } from '#src/flow/words.ts'
import { type Choosable, fieldView, problemSummary, type Typed } from '../form/field.ts'
import { fieldWords } from '../form/field.words.en.ts'
import { helpPanel } from '../frame/help-now.ts'
import type { Page } from '../frame/page.ts'
import { words as pageWords } from '../frame/words.en.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { textarea } from '../parts/textarea.ts'
import { questionWords, wayOutWords } from './question.words.en.ts'

/** One thought: everything that the page of a question shows. */
export type Question = {
  readonly plan: string
  readonly key: string
  readonly section: Section
  readonly words: AnyWords
  readonly step: string
  readonly asked: readonly string[]
  readonly typed: Typed
  readonly problems: Readonly<Record<string, string>>
  readonly choosable: readonly Choosable[]
  readonly read: number
  /** The name of the words on the page, which comes back with the answer. */
  readonly wording: string
  readonly fromCheck: boolean
  readonly back: string
  /** What was being typed last time and is no answer yet. */
  readonly isRestored: boolean
  readonly isSafety: boolean
  /** The person whom a carer writes about; absent on the person's own pages. */
  readonly about?: string
  readonly others: readonly {
    readonly who: string
    readonly relationship?: string
    readonly lines: readonly string[]
  }[]
  readonly hiding: 'none' | 'can-hide' | 'is-hidden'
  readonly ownQuestion: { readonly text: string; readonly problem?: string; readonly isKept: boolean }
}

export const question = (asked: Question): Page => {
  const title = asked.words.steps[asked.step]?.title ?? ''
  const isWrong = Object.keys(asked.problems).length > 0
  return {
    title: isWrong ? `${pageWords.errorTitle}${title}` : title,
    back: { href: asked.back, text: questionWords.back },
    main: html`${isWrong && problemSummary(asked.problems, asked.section.fields, asked.words.fields, asked.typed)}
${asked.ownQuestion.problem !== undefined && errorSummary({ heading: fieldWords.summary, errorList: [{ text: asked.ownQuestion.problem, href: '#ownQuestion' }] })}
${asked.isSafety && helpPanel()}
<div data-listen="${questionWords.listen}">
<p class="nhsuk-caption-l">${asked.words.title}</p>
<h1 class="nhsuk-heading-l">${title}</h1>
${lead(asked)}
</div>
${asked.ownQuestion.isKept && insetText({ text: questionWords.askedNotice })}
${asked.isRestored && insetText({ text: questionWords.restored })}
${form(asked)}`,
  }
}

const lead = ({ words, step, about }: Question): Html => html`
${words.steps[step]?.lead && html`<p>${words.steps[step]?.lead}</p>`}
${about !== undefined && html`<p>${questionWords.carerLead(about)}</p>`}`

const form = (
  asked: Question,
): Html => html`<form method="post" novalidate action="/plans/${asked.plan}/${asked.key}"
 hx-post="/plans/${asked.plan}/${asked.key}" hx-target="#page" hx-swap="outerHTML" hx-push-url="true">
<input type="hidden" name="read" value="${asked.read}">
<input type="hidden" name="words" value="${asked.wording}">
<input type="hidden" name="place" value="${asked.key}">
${asked.fromCheck && html`<input type="hidden" name="from" value="check">`}
${asked.asked.map((name) => control(asked, name))}
${otherVoices(asked)}
${button({ text: questionWords.continue })}
<p class="nhsuk-hint" role="status" hx-post="/plans/${asked.plan}/typed" hx-trigger="input from:'closest form' delay:4s" hx-include="closest form" hx-swap="innerHTML"></p>
<fieldset class="nhsuk-fieldset sayso-ways">
<legend class="nhsuk-fieldset__legend">${questionWords.otherAnswers}</legend>
${waysOut.map(wayOut)}
</fieldset>
${details({ summary: questionWords.why, html: why(asked) })}
${details({ summary: questionWords.ask, html: ownQuestion(asked), open: asked.ownQuestion.problem !== undefined })}
<p>${questionWords.stopHint}</p>
${button({ text: questionWords.stop, name: 'do', value: 'stop', classes: 'nhsuk-button--secondary' })}
</form>`

const control = ({ section, words, typed, problems, choosable }: Question, name: string): Html | false => {
  const field = section.fields[name]
  const fieldWords = words.fields[name]
  return (
    field !== undefined &&
    fieldWords !== undefined &&
    fieldView({ field, name, words: fieldWords, typed, choosable, problems })
  )
}

const wayOut = (way: WayOut): Html =>
  html`<button class="sayso-way" name="wayOut" value="${way}">${wayOutWords[way]}</button>`

const why = (
  asked: Question,
): Html => html`${asked.asked.map((name) => html`<p>${asked.words.fields[name]?.why}</p>`)}
<p><strong>${questionWords.seenBy}</strong> ${asked.words.seenBy}</p>
${asked.hiding === 'can-hide' && button({ text: questionWords.hide, name: 'do', value: 'hide', classes: 'nhsuk-button--secondary' })}
${asked.hiding === 'is-hidden' && html`<p>${questionWords.hidden}</p>${button({ text: questionWords.show, name: 'do', value: 'show', classes: 'nhsuk-button--secondary' })}`}`

const ownQuestion = ({ ownQuestion: { text, problem } }: Question): Html => html`${textarea({
  name: 'ownQuestion',
  label: questionWords.askLabel,
  hint: questionWords.askHint,
  rows: 3,
  value: text,
  ...(problem === undefined ? {} : { errorMessage: problem }),
})}
${button({ text: questionWords.askButton, name: 'do', value: 'ask', classes: 'nhsuk-button--secondary' })}`

const otherVoices = ({ others }: Question): Html =>
  html`${others.map(
    ({ who, relationship, lines }) => html`<div class="nhsuk-inset-text sayso-other">
<p><strong>${questionWords.says(who, relationship)}</strong></p>
${lines.map((line) => html`<p class="sayso-words">${line}</p>`)}</div>`,
  )}`
