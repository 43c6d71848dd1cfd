import type { Field } from '#src/flow/section.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import { fieldView, problemSummary, type Typed } from '../form/field.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import type { Says } from '../words.ts'
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
  /** What the person said to it and waits: where it is heard, and whether she says that she wrote it down from that. */
  readonly recording: { readonly id: number; readonly href: string; readonly isTicked: boolean } | undefined
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
${page.recording && fromRecording(says, page.recording)}${deskKept(says, page.kept)}
${button({ text: says.reviewSection.saveButton })}
${!page.isForThem && button({ text: says.reviewSection.declinedButton, variant: 'secondary', name: 'wayOut', value: 'declined' })}
${deskAside(says, page.kept)}</form>`,
  })

const fromRecording = (
  { reviewSection }: Says<'reviewSection'>,
  { id, href, isTicked }: NonNullable<AtTheirWord['recording']>,
): Html => html`<p><a href="${href}" download>${reviewSection.recording.listen}</a></p>
${checkboxes({
  name: 'heard',
  items: [
    {
      value: String(id),
      text: reviewSection.recording.tick,
      hint: reviewSection.recording.tickHint,
      checked: isTicked,
    },
  ],
})}`
