import type { Field } from '#src/flow/section.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import { fieldView, problemSummary, type Typed } from '../form/field.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { type DeskKept, deskAside, deskKept } from './desk-kept.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type AtTheirWord = {
  readonly action: string
  readonly back: string
  readonly read: number
  readonly patient: Patient
  readonly rules: Field
  readonly name: string
  readonly words: AnyFieldWords
  readonly typed: Typed
  readonly problems: Readonly<Record<string, string>>
  readonly kept: DeskKept
  /** It is on record that they cannot make this plan. */
  readonly isForThem: boolean
}

/** One question, for what the person says to it now. */
export const atTheirWord =
  (page: AtTheirWord): View<'field' | 'part' | 'patientBanner' | 'problem' | 'question' | 'reviewSection'> =>
  (says) => ({
    title: page.words.label,
    back: { href: page.back, text: says.reviewSection.toSection },
    main: html`${Object.keys(page.problems).length > 0 && problemSummary(says, page.problems, { controls: { [page.name]: page.rules }, words: { [page.name]: page.words }, typed: page.typed })}
${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${page.isForThem ? says.reviewSection.writeForThem : says.reviewSection.writeDown}</h1>
<p>${page.isForThem ? says.reviewSection.writeForThemHint : says.reviewSection.writeDownHint}</p>
<form method="post" action="${page.action}" novalidate aria-label="${page.isForThem ? says.reviewSection.writeForThem : says.reviewSection.writeDown}">
<input type="hidden" name="read" value="${page.read}">
${fieldView(says, { field: page.rules, name: page.name, words: page.words, typed: page.typed, problems: page.problems })}
${deskKept(says, page.kept)}
${button({ text: says.reviewSection.saveButton })}
${!page.isForThem && button({ text: says.reviewSection.declinedButton, variant: 'secondary', name: 'wayOut', value: 'declined' })}
${deskAside(says, page.kept)}</form>`,
  })
