import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import type { Says, ViewWords } from '../words.ts'

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
  readonly problems: Readonly<Partial<Record<InviteField, keyof ViewWords['carers']['problems']>>>
}

/** Whom the person lets help, and what they keep from them. */
export const carers =
  (page: Carers): View<'carers' | 'field' | 'part'> =>
  (says) => ({
    title: says.carers.title,
    back: { href: `/plans/${page.plan}`, text: says.carers.back },
    main: html`${summary(says, page)}<h1 class="nhsuk-heading-l">${says.carers.title}</h1><p>${says.carers.lead}</p>
${standing(says, page)}
<h2 class="nhsuk-heading-m">${says.carers.inviteTitle}</h2>
<form method="post" action="/plans/${page.plan}/carers" novalidate>
${box(says, page, 'name')}${box(says, page, 'relationship', says.carers.relationshipHint)}${box(says, page, 'email', says.carers.emailHint)}
${button({ text: says.carers.send })}</form>
<h2 class="nhsuk-heading-m">${says.carers.hiddenTitle}</h2>
${page.hidden.length === 0 ? html`<p>${says.carers.hiddenNone}</p>` : html`<ul class="nhsuk-list nhsuk-list--bullet">${page.hidden.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`}`,
  })

const inviteFields = ['name', 'relationship', 'email'] as const

const summary = (says: Says<'carers' | 'field'>, { problems }: Carers): Html | false => {
  const wrong = inviteFields.filter((name) => problems[name] !== undefined)
  return (
    wrong.length > 0 &&
    errorSummary({
      heading: says.field.summary,
      errorList: wrong.map((name) => ({ text: textOf(says, problems, name), href: `#${name}` })),
    })
  )
}

const textOf = (says: Says<'carers'>, problems: Carers['problems'], name: InviteField): string => {
  const problem = problems[name]
  return problem === undefined ? '' : says.carers.problems[problem]
}

const box = (
  says: Says<'carers' | 'part'>,
  { typed, problems }: Carers,
  name: InviteField,
  hint?: string,
): Html =>
  input({
    name,
    label: says.carers[name],
    value: typed[name],
    ...(hint === undefined ? {} : { hint }),
    ...(name === 'email' ? { type: 'email', autocomplete: 'off', spellcheck: false } : {}),
    ...(problems[name] === undefined
      ? {}
      : { errorMessage: { text: textOf(says, problems, name), visuallyHiddenText: says.part.error } }),
  })

const standing = (says: Says<'carers'>, { plan, helpers }: Carers): Html => {
  const here = helpers.filter(({ state }) => state !== 'removed')
  const gone = helpers.filter(({ state }) => state === 'removed')
  return html`${here.length === 0 ? html`<p>${says.carers.nobody}</p>` : html`<ul class="nhsuk-list sayso-items">${here.map((one) => row(says, plan, one))}</ul>`}
${gone.length > 0 && html`<p>${says.carers.removedTitle}: ${gone.map(({ name }) => name).join(', ')}</p>`}`
}

const row = (
  says: Says<'carers'>,
  plan: string,
  { id, name, relationship, state }: Helper,
): Html => html`<li class="sayso-item">
<p><strong>${name}</strong> (${relationship}): ${state === 'invited' ? says.carers.invited : says.carers.helping}</p>
<form method="post" action="/plans/${plan}/carers/${id}/removal"><button class="sayso-way">${says.carers.remove}<span class="nhsuk-u-visually-hidden"> ${name}</span></button></form></li>`
