import type { OnePage } from '#src/flow/page.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'

export type OwnNeeds = {
  readonly plan: string
  readonly about: string
  readonly page: OnePage
  readonly isKept: boolean
}

/** What a helper needs themselves, and what the law gives them. */
export const ownNeedsView =
  ({
    plan,
    about,
    page,
    isKept,
  }: OwnNeeds): View<'field' | 'ownNeeds' | 'page' | 'part' | 'problem' | 'question'> =>
  (says) => {
    const { ownNeeds: words } = says
    const title = page.form.words.title
    const isWrong = Object.keys(page.problems).length > 0
    return {
      title: isWrong ? `${says.page.errorTitle}${title}` : title,
      back: { href: `/plans/${plan}`, text: says.question.back },
      main: html`${onePageTop(says, page)}${isKept && insetText({ visuallyHiddenText: says.part.information, text: words.kept })}
<h1 class="nhsuk-heading-l">${title}</h1>
${words.lead(about).map((text) => html`<p>${text}</p>`)}
<form method="post" action="/plans/${plan}/own-needs" novalidate aria-label="${title}">
${onePageFields(says, page)}
<p class="nhsuk-hint">${words.unsent}</p>
${button({ text: words.keep })}
</form>
<h2 class="nhsuk-heading-m">${words.lawTitle}</h2>
${words.law.map((text) => html`<p>${text}</p>`)}
<ul class="nhsuk-list nhsuk-list--bullet">${words.asks.map((text) => html`<li>${text}</li>`)}</ul>
<p>${words.notAdvice}</p>`,
    }
  }
