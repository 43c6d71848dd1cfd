import type { Account } from '#src/plan/actor.ts'
import type { OutboxRow, Practice } from '#src/plan/ports.ts'
import type { Page } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { practicesWords as words } from './practices.words.en.ts'

export type FieldName = keyof typeof words.fields
export type ProblemCode = keyof typeof words.problems

/** A form of a few lines: what was typed, and what is wrong with it. */
export type LineForm = {
  readonly fields: readonly FieldName[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, ProblemCode>>
}

export const practicesView = (
  practices: readonly Practice[],
  lost: readonly OutboxRow[],
  form: LineForm,
): Page => ({
  title: words.practices.title,
  main: html`${problemsOf(form)}<h1 class="nhsuk-heading-l">${words.practices.title}</h1>
<p>${words.practices.lead}</p>
${listed(words.practices.none, practices.map(practice))}
${adding('/practices', words.practices, form)}
<h2 class="nhsuk-heading-m">${words.more}</h2>
<ul class="nhsuk-list">
<li><a href="/urgent-readers">${words.readers.title}</a></li>
<li><a href="/trainees">${words.trainees.title}</a></li>
</ul>
${lost.length === 0 ? nothing : lostMail(lost)}`,
})

export const peopleView = (practice: Practice, people: readonly Account[], form: LineForm): Page =>
  staffPage(
    { ...words.people, title: practice.name, action: `/practices/${practice.id}/people` },
    people,
    form,
  )

export const readersView = (people: readonly Account[], form: LineForm): Page =>
  staffPage({ ...words.readers, action: '/urgent-readers' }, people, form)

export const traineesView = (people: readonly Account[], form: LineForm): Page =>
  staffPage({ ...words.trainees, action: '/trainees' }, people, form)

type Adding = { readonly add: string; readonly button: string }
type Staff = Adding & {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly action: string
}

const staffPage = (staff: Staff, people: readonly Account[], form: LineForm): Page => ({
  title: staff.title,
  back: { href: '/practices', text: words.people.back },
  main: html`${problemsOf(form)}<h1 class="nhsuk-heading-l">${staff.title}</h1>
<p>${staff.lead}</p>
${listed(staff.none, people.map(person))}
${adding(staff.action, staff, form)}`,
})

const listed = (none: string, items: readonly Html[]): Html =>
  items.length === 0 ? html`<p>${none}</p>` : html`<ul class="nhsuk-list nhsuk-list--bullet">${items}</ul>`

const practice = ({ id, name, odsCode }: Practice): Html =>
  html`<li><a href="/practices/${id}/people">${name}</a> (${odsCode})</li>`

const person = ({ name, email, duty }: Account): Html => {
  const more =
    duty.kind === 'clinician'
      ? [duty.jobRole, duty.registration]
      : duty.kind === 'urgent-reader'
        ? [duty.jobRole, duty.service]
        : []
  return html`<li class="sayso-wrap">${[name, ...more, email].join(', ')}</li>`
}

const adding = (action: string, { add, button: text }: Adding, form: LineForm): Html => html`
<h2 class="nhsuk-heading-m">${add}</h2>
<form method="post" action="${action}" novalidate>
${form.fields.map((name) => line(name, form))}
${button({ text })}
</form>`

const line = (name: FieldName, { typed, problems }: LineForm): Html => {
  const { label, ...more } = words.fields[name]
  const problem = problems[name]
  return input({
    name,
    label: { text: label, size: 's' },
    ...('hint' in more ? { hint: more.hint } : {}),
    value: typed[name] ?? '',
    autocomplete: 'off',
    ...(problem === undefined ? {} : { errorMessage: words.problems[problem] }),
  })
}

const problemsOf = ({ fields, problems }: LineForm): Html => {
  const wrong = fields.flatMap((name) => {
    const problem = problems[name]
    const text = problem && `${words.fields[name].label}: ${words.problems[problem]}`
    return text === undefined ? [] : [{ text, href: `#${name}` }]
  })
  return wrong.length === 0 ? nothing : errorSummary({ heading: words.problem, errorList: wrong })
}

/** To whom it went is left out: an administrator has no need to know who has a plan. */
const lostMail = (rows: readonly OutboxRow[]): Html => html`
<h2 class="nhsuk-heading-m">${words.lost.title}</h2>
<p>${words.lost.lead}</p>
<ul class="nhsuk-list nhsuk-list--bullet">
${rows.map(({ id, kind, createdAt }) => html`<li class="sayso-wrap">${mailName(kind)}, ${momentInWords(createdAt)}, ${id}</li>`)}
</ul>`

const mailName = (kind: string): string => {
  const kinds: Readonly<Record<string, string>> = words.lost.kinds
  return kinds[kind] ?? words.lost.news
}
