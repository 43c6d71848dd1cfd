import { fieldWords } from '../form/field.words.en.ts'
import type { Page } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { carersWords as words } from './carers.words.en.ts'

type Helper = {
  readonly id: string
  readonly name: string
  readonly relationship: string
  readonly state: 'invited' | 'helping' | 'removed'
}
export type InviteField = 'name' | 'relationship' | 'email'
export type Carers = {
  readonly plan: string
  readonly helpers: readonly Helper[]
  readonly hidden: readonly { readonly label: string; readonly href: string }[]
  readonly typed: Readonly<Record<InviteField, string>>
  readonly problems: Readonly<Partial<Record<InviteField, keyof typeof words.problems>>>
}

/** Whom the person lets help, and what they keep from them. */
export const carers = (page: Carers): Page => ({
  title: words.title,
  back: { href: `/plans/${page.plan}`, text: words.back },
  main: html`${summary(page)}<h1 class="nhsuk-heading-l">${words.title}</h1><p>${words.lead}</p>
${standing(page)}
<h2 class="nhsuk-heading-m">${words.inviteTitle}</h2>
<form method="post" action="/plans/${page.plan}/carers" novalidate>
${box(page, 'name')}${box(page, 'relationship', words.relationshipHint)}${box(page, 'email', words.emailHint)}
${button({ text: words.send })}</form>
<h2 class="nhsuk-heading-m">${words.hiddenTitle}</h2>
${page.hidden.length === 0 ? html`<p>${words.hiddenNone}</p>` : html`<ul class="nhsuk-list nhsuk-list--bullet">${page.hidden.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`}`,
})

const inviteFields = ['name', 'relationship', 'email'] as const

const summary = ({ problems }: Carers): Html | false => {
  const wrong = inviteFields.filter((name) => problems[name] !== undefined)
  return (
    wrong.length > 0 &&
    errorSummary({
      heading: fieldWords.summary,
      errorList: wrong.map((name) => ({ text: textOf(problems, name), href: `#${name}` })),
    })
  )
}

const textOf = (problems: Carers['problems'], name: InviteField): string => {
  const problem = problems[name]
  return problem === undefined ? '' : words.problems[problem]
}

const box = ({ typed, problems }: Carers, name: InviteField, hint?: string): Html =>
  input({
    name,
    label: words[name],
    value: typed[name],
    ...(hint === undefined ? {} : { hint }),
    ...(name === 'email' ? { type: 'email', autocomplete: 'off', spellcheck: false } : {}),
    ...(problems[name] === undefined ? {} : { errorMessage: textOf(problems, name) }),
  })

const standing = ({ plan, helpers }: Carers): Html => {
  const here = helpers.filter(({ state }) => state !== 'removed')
  const gone = helpers.filter(({ state }) => state === 'removed')
  return html`${here.length === 0 ? html`<p>${words.nobody}</p>` : html`<ul class="nhsuk-list sayso-items">${here.map((one) => row(plan, one))}</ul>`}
${gone.length > 0 && html`<p>${words.removedTitle}: ${gone.map(({ name }) => name).join(', ')}</p>`}`
}

const row = (plan: string, { id, name, relationship, state }: Helper): Html => html`<li class="sayso-item">
<p><strong>${name}</strong> (${relationship}): ${state === 'invited' ? words.invited : words.helping}</p>
<form method="post" action="/plans/${plan}/carers/${id}/removal"><button class="sayso-way">${words.remove}<span class="nhsuk-u-visually-hidden"> ${name}</span></button></form></li>`
