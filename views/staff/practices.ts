import type { Account } from '#src/plan/actor.ts'
import type { OutboxRow, Practice } from '#src/plan/ports.ts'
import type { Page, View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import type { Says, ViewWords } from '../words.ts'

export type FieldName = keyof ViewWords['practices']['fields']
export type ProblemCode = keyof ViewWords['practices']['problems']

/** A form of a few lines: what was typed, and what is wrong with it. */
export type LineForm = {
  readonly fields: readonly FieldName[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, ProblemCode>>
}

export const practicesView =
  (practices: readonly Practice[], lost: readonly OutboxRow[], form: LineForm): View<'part' | 'practices'> =>
  (says) => ({
    title: says.practices.practices.title,
    main: html`${problemsOf(says, form)}<h1 class="nhsuk-heading-l">${says.practices.practices.title}</h1>
<p>${says.practices.practices.lead}</p>
${listed(says.practices.practices.none, practices.map(practice))}
${adding(says, '/practices', says.practices.practices, form)}
<h2 class="nhsuk-heading-m">${says.practices.more}</h2>
<ul class="nhsuk-list">
<li><a href="/urgent-readers">${says.practices.readers.title}</a></li>
<li><a href="/trainees">${says.practices.trainees.title}</a></li>
</ul>
${lost.length === 0 ? nothing : lostMail(says, lost)}`,
  })

export const peopleView =
  (practice: Practice, people: readonly Account[], form: LineForm): View<'part' | 'practices'> =>
  (says) =>
    staffPage(
      says,
      { ...says.practices.people, title: practice.name, action: `/practices/${practice.id}/people` },
      people,
      form,
    )

export const readersView =
  (people: readonly Account[], form: LineForm): View<'part' | 'practices'> =>
  (says) =>
    staffPage(says, { ...says.practices.readers, action: '/urgent-readers' }, people, form)

export const traineesView =
  (people: readonly Account[], form: LineForm): View<'part' | 'practices'> =>
  (says) =>
    staffPage(says, { ...says.practices.trainees, action: '/trainees' }, people, form)

type Adding = { readonly add: string; readonly button: string }
type Staff = Adding & {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly action: string
}

const staffPage = (
  says: Says<'part' | 'practices'>,
  staff: Staff,
  people: readonly Account[],
  form: LineForm,
): Page => ({
  title: staff.title,
  back: { href: '/practices', text: says.practices.people.back },
  main: html`${problemsOf(says, form)}<h1 class="nhsuk-heading-l">${staff.title}</h1>
<p>${staff.lead}</p>
${listed(staff.none, people.map(person))}
${adding(says, staff.action, staff, form)}`,
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

const adding = (
  says: Says<'part' | 'practices'>,
  action: string,
  { add, button: text }: Adding,
  form: LineForm,
): Html => html`
<h2 class="nhsuk-heading-m">${add}</h2>
<form method="post" action="${action}" novalidate>
${form.fields.map((name) => line(says, name, form))}
${button({ text })}
</form>`

const line = (says: Says<'part' | 'practices'>, name: FieldName, { typed, problems }: LineForm): Html => {
  const { label, ...more } = says.practices.fields[name]
  const problem = problems[name]
  return input({
    name,
    label: { text: label, size: 's' },
    ...('hint' in more ? { hint: more.hint } : {}),
    value: typed[name] ?? '',
    autocomplete: 'off',
    ...(problem === undefined
      ? {}
      : { errorMessage: { text: says.practices.problems[problem], visuallyHiddenText: says.part.error } }),
  })
}

const problemsOf = (says: Says<'practices'>, { fields, problems }: LineForm): Html => {
  const wrong = fields.flatMap((name) => {
    const problem = problems[name]
    const text = problem && `${says.practices.fields[name].label}: ${says.practices.problems[problem]}`
    return text === undefined ? [] : [{ text, href: `#${name}` }]
  })
  return wrong.length === 0 ? nothing : errorSummary({ heading: says.practices.problem, errorList: wrong })
}

/** To whom it went is left out: an administrator has no need to know who has a plan. */
const lostMail = (says: Says<'practices'>, rows: readonly OutboxRow[]): Html => html`
<h2 class="nhsuk-heading-m">${says.practices.lost.title}</h2>
<p>${says.practices.lost.lead}</p>
<ul class="nhsuk-list nhsuk-list--bullet">
${rows.map(({ id, kind, createdAt }) => html`<li class="sayso-wrap">${mailName(says, kind)}, ${momentInWords(createdAt)}, ${id}</li>`)}
</ul>`

const mailName = (says: Says<'practices'>, kind: string): string => {
  const kinds: Readonly<Record<string, string>> = says.practices.lost.kinds
  return kinds[kind] ?? says.practices.lost.news
}
