import type { Form } from '#src/flow/form.ts'
import type { Sheet } from '#src/flow/sheet.ts'
import type { Publication } from '#src/plan/reads/projection.ts'
import { fieldView, problemSummary, type Typed } from '../form/field.ts'
import type { View } from '../frame/page.ts'
import { html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { patientBanner } from '../review/patient-banner.ts'
import { urgentFact } from './fact.ts'

export type UrgentReason = {
  readonly publication: Publication
  readonly sheet: Pick<Sheet, 'banner'>
  readonly form: Form
  /** The fields to ask: those on the path so far. */
  readonly fields: readonly string[]
  readonly typed: Typed
  readonly problems: Readonly<Record<string, string>>
}

/** Whose plan it is, once more, and why it is opened; not a word of the plan yet. */
export const urgentReasonView =
  ({
    publication,
    sheet: { banner },
    form,
    fields,
    typed,
    problems,
  }: UrgentReason): View<'field' | 'part' | 'patientBanner' | 'problem' | 'reason'> =>
  (says) => {
    const title = form.words.steps[form.section.start]?.title ?? form.words.title
    const { plan, content } = publication
    const fact = (name: string | undefined) =>
      urgentFact(content.entries.filter(({ field }) => field === name))
    const wrong = Object.fromEntries(
      Object.entries(problems).map(([name, code]) => [name, code === 'empty' ? says.reason.empty : code]),
    )
    return {
      title,
      back: { href: '/urgent', text: says.reason.other },
      main: html`${Object.keys(wrong).length > 0 ? problemSummary(says, wrong, { controls: form.section.fields, words: form.words.fields }) : nothing}
<h1 class="nhsuk-heading-l">${title}</h1>
${patientBanner(says, { ...publication, gender: fact(banner.gender)?.join(', ') })}
<p>${says.reason.address}: <bdi>${fact(banner.address)?.join(', ')}</bdi></p>
<form method="post" action="/urgent/${plan}/reason" novalidate>
<input type="hidden" name="asked" value="${fields.join(' ')}">
${fields.map((name) => {
  const field = form.section.fields[name]
  const asked = form.words.fields[name]
  return field && asked ? fieldView(says, { field, name, words: asked, typed, problems: wrong }) : nothing
})}
<p>${form.words.fields[form.section.steps[form.section.start]?.ask[0] ?? '']?.why}</p>
${button({ text: says.reason.open })}
</form>`,
    }
  }
