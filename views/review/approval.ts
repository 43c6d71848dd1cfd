import type { Form } from '#src/flow/form.ts'
import { fieldView, problemSummary, type Typed } from '../form/field.ts'
import type { Page } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { summaryList } from '../parts/summary-list.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import { approvalPageWords as words } from './approval.words.en.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

type Link = { readonly text: string; readonly href: string }
export type Approval = {
  readonly plan: string
  readonly patient: Patient
  readonly form: Form
  readonly asked: readonly string[]
  readonly typed: Typed
  readonly problems: Readonly<Record<string, string>>
  /** The draft's version that is about to be signed. */
  readonly read: number
  readonly replaces: number | undefined
  readonly signs: {
    readonly name: string
    readonly jobRole: string
    readonly registration: string
    readonly practice: string
  }
  readonly contains: readonly { readonly title: string; readonly answers: number }[]
  readonly notAsked: readonly string[]
  readonly latestReview: string
  readonly notAccepted: readonly Link[]
  readonly missing: readonly Link[]
  readonly isUnderAge: boolean
}

/** The page before something that cannot be undone: what approving does stands above what it asks. */
export const approval = (page: Approval): Page => ({
  title: page.form.words.steps.sign?.title ?? page.form.words.title,
  back: { href: `/plans/${page.plan}/review#main`, text: words.backToReview },
  main: html`${isReady(page) && Object.keys(page.problems).length > 0 && problemSummary(page.problems, page.form.section.fields, page.form.words.fields)}
${patientBanner(page.patient)}
<h1 class="nhsuk-heading-l">${page.form.words.steps.sign?.title}</h1>
${isReady(page) ? html`${whatItDoes(page)}${signing(page)}` : notYet(page)}`,
})

const isReady = ({ notAccepted, missing, isUnderAge }: Approval): boolean =>
  notAccepted.length + missing.length === 0 && !isUnderAge

const whatItDoes = ({
  patient,
  replaces,
  signs,
  contains,
  notAsked,
}: Approval): Html => html`${warningCallout({
  heading: { text: words.doesTitle, level: 2 },
  html: html`<ul class="nhsuk-list nhsuk-list--bullet">${words.does(patient.given).map((text) => html`<li>${text}</li>`)}
${replaces !== undefined && html`<li>${words.replaces(replaces)}</li>`}</ul>`,
})}
<h2 class="nhsuk-heading-m">${words.signs}</h2>
${rows([
  [words.name, signs.name],
  [words.jobRole, signs.jobRole],
  [words.registration, signs.registration],
  [words.practice, signs.practice],
])}
<h2 class="nhsuk-heading-m">${words.contains}</h2>
${rows(contains.map(({ title, answers }) => [title, words.answers(answers)]))}
${notAsked.length > 0 && html`<p>${words.notAsked}</p><ul class="nhsuk-list nhsuk-list--bullet">${notAsked.map((label) => html`<li>${label}</li>`)}</ul>`}`

const rows = (pairs: readonly (readonly [string, string])[]): Html =>
  summaryList({ rows: pairs.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })

const signing = (
  page: Approval,
): Html => html`<form method="post" action="/plans/${page.plan}/approval" novalidate>
<input type="hidden" name="read" value="${page.read}">
${page.asked.map((name) => control(page, name))}
<p>${words.latest(dayInWords(page.latestReview))}</p>
${button({ text: words.approve, preventDoubleClick: true })}</form>`

const control = ({ form, typed, problems }: Approval, name: string): Html | false => {
  const field = form.section.fields[name]
  const said = form.words.fields[name]
  return field !== undefined && said !== undefined && fieldView({ field, name, words: said, typed, problems })
}

const notYet = ({ notAccepted, missing, isUnderAge }: Approval): Html =>
  warningCallout({
    heading: { text: words.notYet, level: 2 },
    html: html`${isUnderAge && html`<p>${words.underAge}</p>`}
${notAccepted.length > 0 && html`<p>${words.toAccept}</p>${links(notAccepted)}`}
${missing.length > 0 && html`<p>${words.toFill}</p>${links(missing)}`}`,
  })

const links = (list: readonly Link[]): Html =>
  html`<ul class="nhsuk-list nhsuk-list--bullet">${list.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`

export type Moved = {
  readonly plan: string
  readonly patient: Patient
  readonly sections: readonly Link[]
}

/** Nothing was approved, because it was not what the approver had read. */
export const approvalMoved = ({ plan, patient, sections }: Moved): Page => ({
  title: words.moved,
  main: html`${patientBanner(patient)}
<h1 class="nhsuk-heading-l">${words.moved}</h1>
${sections.length === 0 ? html`<p>${words.movedElsewhere}</p>` : html`<p>${words.movedText}</p>${links(sections)}`}
<p><a href="/plans/${plan}/review#main">${words.backToReview}</a></p>`,
})
