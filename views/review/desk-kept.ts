import { keptAside, keptWhileTyping, type WhileTyping } from '../form/around-question.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'

/** What a small form of the desk shows of words that were typed into it and not sent. */
export type DeskKept = WhileTyping & {
  readonly plan: string
  /** Under which name they are kept. */
  readonly form: string
  /** What stands in it was begun and not sent. */
  readonly isBegun: boolean
  /** What was begun, where something else was sent too late. */
  readonly beside?: readonly string[]
}

/** Within the form, before its button: every few seconds what is typed is kept, for its writer alone. */
export const deskKept = (
  says: Says<'part' | 'question' | 'reviewSection'>,
  { plan, form, since, isBegun }: DeskKept,
): Html => html`${isBegun && insetText({ visuallyHiddenText: says.part.information, text: says.reviewSection.deskBegun })}
${keptWhileTyping(says, { address: `/plans/${plan}/review/desk/${form}/typed`, since, noScripts: says.reviewSection.noScripts })}`

/** Within the form, after its button, so that Enter sends the form: what other pages of hers had begun. */
export const deskAside = (
  says: Says<'question' | 'reviewSection'>,
  { aside, beside = [] }: DeskKept,
): Html => html`${beside.length > 0 && html`<div class="nhsuk-inset-text sayso-other"><p><strong>${says.question.aside.title}</strong></p>${ownWords(beside)}</div>`}
${keptAside(says, { aside, hint: says.reviewSection.asideHint })}`
