import type { Field } from '#src/flow/section.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import { fieldView, problemSummary, type Typed } from '../form/field.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type Beside = {
  readonly action: string
  readonly back: string
  readonly plan: string
  readonly read: number
  readonly patient: Patient
  readonly rules: Field
  readonly name: string
  readonly words: AnyFieldWords
  readonly typed: Typed
  readonly problems: Readonly<Record<string, string>>
  /** The team added one before. */
  readonly isStanding: boolean
}

/** One file, or one code, that the team adds to a plan. */
export const besideThePlan =
  (page: Beside): View<'field' | 'part' | 'patientBanner' | 'problem' | 'reviewSection'> =>
  (says) => {
    const said = says.reviewSection.beside
    const title = page.rules.control === 'file' ? said.file : said.site
    return {
      title,
      back: { href: page.back, text: says.reviewSection.toSection },
      main: html`${Object.keys(page.problems).length > 0 && problemSummary(says, page.problems, { controls: { [page.name]: page.rules }, words: { [page.name]: page.words }, typed: page.typed })}
${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${title}</h1>
<p>${page.rules.control === 'file' ? said.fileHint : said.siteHint}</p>
<form method="post" action="${page.action}" novalidate aria-label="${title}"${page.rules.control === 'file' && html` enctype="multipart/form-data"`}>
<input type="hidden" name="read" value="${page.read}">
${fieldView(says, {
  field: page.rules,
  name: page.name,
  words: page.words,
  typed: page.typed,
  problems: page.problems,
  filesAt: `/plans/${page.plan}/files`,
  standsApart: true,
})}
${button({ text: says.reviewSection.saveButton, preventDoubleClick: true })}</form>
${page.isStanding && html`<p class="nhsuk-hint">${said.takeBackElsewhere}</p>`}`,
    }
  }
