import { type WayOut, waysOut } from '#src/flow/answer.ts'
import type { Progress } from '#src/flow/path.ts'
import type { Section } from '#src/flow/section.ts'
import type { AnyWords } from '#src/flow/words.ts'
import { type Html, html } from '../html.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { details } from '../parts/details.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'

/** Above the question: the chapter or the entry it belongs to, and how far along this page is. */
export const where = (
  says: Says<'question'>,
  title: string | undefined,
  progress: Progress | undefined,
  entry?: string,
): Html => html`${title !== undefined && html`<p class="nhsuk-caption-l sayso-where">${title}${entry !== undefined && html`: <bdi>${entry}</bdi>`}</p>`}
${progress !== undefined && html`<p class="sayso-progress">${says.question.progress(progress)}</p>`}`

/** Below the question: what it asks about, and of a situation what can be won and lost by it, with its picture. */
export const leadOf = (
  says: Says<'question'>,
  { section, words, step }: { readonly section: Section; readonly words: AnyWords; readonly step: string },
): Html => {
  const { lead, weighs } = words.steps[step] ?? {}
  const picture = section.steps[step]?.picture
  return html`${picture !== undefined && html`<img class="sayso-picture" src="/assets/${picture}.svg" alt="" width="96" height="96">`}
${lead && html`<p>${lead}</p>`}
${weighs && html`<p><strong>${says.question.gain}</strong> ${weighs.gain}</p><p><strong>${says.question.cost}</strong> ${weighs.cost}</p>`}`
}

/** Whether an answer is kept from helpers, and whether its box is ticked; only the person has one. */
export type Hiding = {
  readonly isHidden: boolean
  readonly isTicked: boolean
  /** Kept from helpers from the start. */
  readonly isDelicate: boolean
  /** The same question stands in every item of the list. */
  readonly isInItem: boolean
  /** It may say that somebody must not be called, who may be among the helpers: the box stands before the answer. */
  readonly isBarring: boolean
  /** The questions of a page with several: one box hides the answers to all of them. */
  readonly all: readonly string[]
}

/** Stands beside every answer, before it is saved; the empty value says that the box was on the page. */
export const hidingBox = (says: Says<'question'>, hiding: Hiding | undefined): Html | false =>
  hiding !== undefined &&
  html`<input type="hidden" name="hides" value="">${checkboxes({
    name: 'hides',
    small: true,
    items: [
      {
        value: 'yes',
        text: hiding.all.length < 2 ? says.question.hide : says.question.hideSeveral,
        checked: hiding.isTicked,
        ...(hint(says, hiding) ? { hint: hint(says, hiding) } : {}),
      },
    ],
  })}`

const hint = (says: Says<'question'>, { all, ...about }: Hiding): string | undefined => {
  const why = reason(says, about)
  return all.length < 2
    ? why
    : [says.question.hideAll(all), why].filter((text) => text !== undefined).join(' ')
}

const reason = (
  says: Says<'question'>,
  { isDelicate, isInItem, isBarring }: Omit<Hiding, 'all'>,
): string | undefined => {
  if (isDelicate) return says.question.hideDelicate
  if (isBarring) return says.question.hideBarring
  return isInItem ? says.question.hideInItem : undefined
}

/** Answers that were made up for a question of own words, folded away: they may help to begin, and are nobody's words. */
export const examplesOf = (
  says: Says<'question'>,
  { words, asked }: { readonly words: AnyWords; readonly asked: readonly string[] },
): Html => {
  const examples = asked.flatMap((name) => words.fields[name]?.examples ?? [])
  return html`${
    examples.length > 0 &&
    details({
      summary: says.question.examples,
      html: html`<p>${says.question.examplesLead}</p>${examples.map(({ who, text }) => html`<p><strong>${who}</strong></p>${ownWords(text.split('\n'))}`)}`,
    })
  }`
}

/** The ways out of a question as one quiet group right after its answer; no answer is an error. */
export const otherWays = (says: Says<'question' | 'wayOut'>, ways: readonly WayOut[] = waysOut): Html =>
  html`<fieldset class="nhsuk-fieldset sayso-ways">
<legend class="nhsuk-fieldset__legend">${says.question.otherAnswers}</legend>
<div class="sayso-ways__all">${ways.map(
    (way) => html`<button class="sayso-way" name="wayOut" value="${way}">${says.wayOut[way]}</button>`,
  )}</div>
</fieldset>`
