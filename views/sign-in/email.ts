import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { warningCallout } from '../parts/warning-callout.ts'

export type EmailPage = {
  readonly email: string
  readonly typed: string
  readonly problem?: 'email' | 'same' | 'often' | undefined
}

/** The address of now, and where another one is asked for. */
export const emailView =
  ({ email, typed, problem }: EmailPage): View<'account' | 'email' | 'page' | 'part'> =>
  (says) => {
    const { email: words } = says
    return {
      title: problem ? `${says.page.errorTitle}${words.title}` : words.title,
      back: { href: '/account', text: says.account.title },
      main: html`${problem && errorSummary({ heading: words.problems.title, errorList: [{ text: words.problems[problem], href: '#email' }] })}
<h1 class="nhsuk-heading-l">${words.title}</h1>
<p class="sayso-wrap">${words.now} <strong>${email}</strong>.</p>
<p>${words.lead}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${words.points.map((text) => html`<li>${text}</li>`)}</ul>
<form method="post" action="/account/email" novalidate aria-label="${words.title}">
${input({
  name: 'email',
  id: 'email',
  type: 'email',
  label: { text: words.label, size: 's' },
  value: typed,
  autocomplete: 'email',
  spellcheck: false,
  ...(problem
    ? { errorMessage: { text: words.problems[problem], visuallyHiddenText: says.part.error } }
    : {}),
})}
${button({ text: words.button })}
</form>`,
    }
  }

export const addressSentView =
  ({ demo }: { readonly demo: boolean }): View<'email'> =>
  ({ email: { sent } }) => ({
    title: sent.title,
    main: html`<h1 class="nhsuk-heading-l">${sent.title}</h1>
<p>${sent.text}</p>
<p>${sent.wrong}</p>
${demo && html`<p>${sent.demo} <a href="/demo/mail">${sent.demoMail}</a>.</p>`}
<p><a href="/account/email">${sent.again}</a></p>`,
  })

export type MoveEmail = {
  readonly action: string
  readonly from: string
  readonly to: string
  /** It is another account’s, as who reads its mail may know. */
  readonly isTaken?: boolean
}

/** What the link opens: a button, because scanners of mail open links too. */
export const moveEmailView =
  ({ action, from, to, isTaken = false }: MoveEmail): View<'account' | 'email' | 'part'> =>
  (says) => {
    const { move } = says.email
    return {
      title: move.title,
      back: { href: '/account', text: says.account.title },
      main: html`<h1 class="nhsuk-heading-l">${move.title}</h1>
${
  isTaken
    ? warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: to, level: 2 },
        html: html`<p>${move.taken}</p><p><a href="/account/email">${says.email.link}</a></p>`,
      })
    : html`<p class="sayso-wrap">${move.text(from, to)}</p>
<form method="post" action="${action}" aria-label="${move.title}">${button({ text: move.button })}</form>`
}`,
    }
  }
