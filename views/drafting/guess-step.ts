import type { Field } from '#src/flow/section.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import { fieldView, problemSummary, type Typed } from '../form/field.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'

export type GuessStep = {
  readonly plan: string
  readonly step: string
  readonly title: string
  readonly number: number
  readonly all: number
  readonly field: Field
  readonly name: string
  readonly words: AnyFieldWords
  readonly typed: Typed
  readonly problem?: string | undefined
}

/** One page of cards. */
export const guessStep =
  (page: GuessStep): View<'field' | 'guessing' | 'page' | 'part' | 'problem'> =>
  (says) => {
    const { plan, step, title, field, name, words, typed, problem } = page
    const controls = { [name]: field }
    return {
      title: problem === undefined ? title : `${says.page.errorTitle}${title}`,
      back: { href: `/plans/${plan}/guess`, text: says.guessing.title },
      main: html`${problem !== undefined && problemSummary(says, { [name]: problem }, { controls, words: { [name]: words }, typed })}
<p class="nhsuk-caption-l">${says.guessing.page(page.number, page.all)}</p>
<h1 class="nhsuk-heading-l">${title}</h1>
<p>${says.guessing.own}</p>
<form method="post" action="/plans/${plan}/guess/${step}" novalidate aria-label="${title}">
${fieldView(says, { field, name, words, typed, problem })}
${button({ text: says.guessing.continue })}
</form>
<p>${says.guessing.stop} <a href="/plans/${plan}">${says.guessing.toPlan}</a></p>`,
    }
  }
