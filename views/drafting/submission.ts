import type { Form } from '#src/flow/form.ts'
import { fieldView, problemSummary, type Typed } from '../form/field.ts'
import type { Page } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { panel } from '../parts/panel.ts'
import { radios } from '../parts/radios.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import { submissionWords as words } from './submission.words.en.ts'

export type Submission = {
  readonly plan: string
  readonly form: Form
  readonly asked: readonly string[]
  readonly typed: Typed
  readonly problems: Readonly<Record<string, string>>
  readonly missing: readonly { readonly label: string; readonly href: string }[]
  readonly chapters: readonly { readonly title: string; readonly href: string }[]
  readonly practices: readonly { readonly id: string; readonly name: string }[]
  readonly read: number
}

/** The last look before a draft leaves the kitchen table. */
export const submission = (page: Submission): Page => ({
  title: words.title,
  back: { href: `/plans/${page.plan}`, text: words.back },
  main: html`${Object.keys(page.problems).length > 0 && problemSummary(page.problems, page.form.section.fields, { ...page.form.words.fields, practice: practiceLabel })}
<h1 class="nhsuk-heading-l">${words.title}</h1>
${page.missing.length > 0 && missing(page)}
<h2 class="nhsuk-heading-m">${words.readTitle}</h2>
<ul class="nhsuk-list nhsuk-list--bullet">${page.chapters.map(({ title, href }) => html`<li><a href="${href}">${title}</a></li>`)}</ul>
${page.practices.length === 0 ? insetText({ text: words.noPractice }) : handOver(page)}`,
})

const practiceLabel = { label: words.practiceTitle, why: '', heard: '' }

const missing = ({ missing: needed }: Submission): Html =>
  warningCallout({
    heading: { text: words.missingTitle, level: 2 },
    html: html`<p>${words.missingText}</p><ul class="nhsuk-list nhsuk-list--bullet">${needed.map(
      ({ label, href }) => html`<li><a href="${href}">${label}</a></li>`,
    )}</ul>`,
  })

const handOver = (
  page: Submission,
): Html => html`<form method="post" action="/plans/${page.plan}/submission" novalidate>
<input type="hidden" name="read" value="${page.read}">
${page.asked.map((name) => control(page, name))}
${radios({
  name: 'practice',
  fieldset: { legend: { text: words.practiceTitle, size: 's' } },
  hint: words.practiceWhy,
  ...(page.problems.practice === undefined ? {} : { errorMessage: words.practiceMissing }),
  items: page.practices.map(({ id, name }) => ({
    value: id,
    text: name,
    checked: page.typed.practice?.includes(id) === true,
  })),
})}
<p>${words.next}</p>
${button({ text: words.submit })}</form>`

const control = ({ form, typed, problems }: Submission, name: string): Html | false => {
  const field = form.section.fields[name]
  const fieldWords = form.words.fields[name]
  return (
    field !== undefined &&
    fieldWords !== undefined &&
    fieldView({ field, name, words: fieldWords, typed, problems })
  )
}

export const submitted = (plan: string): Page => ({
  title: words.done,
  main: html`${panel({ heading: { text: words.done, level: 1 } })}<p>${words.doneText}</p><p>${words.notWatched}</p>
<p><a href="/plans/${plan}">${words.back}</a></p>`,
})

export const withdrawal = (plan: string): Page => ({
  title: words.withdrawTitle,
  back: { href: `/plans/${plan}`, text: words.back },
  main: html`<h1 class="nhsuk-heading-l">${words.withdrawTitle}</h1><p>${words.withdrawText}</p>
<form method="post" action="/plans/${plan}/withdrawal">${button({ text: words.withdrawButton, variant: 'warning' })}</form>`,
})
