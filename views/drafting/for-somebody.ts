import type { OnePage } from '#src/flow/page.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'

export type ForSomebody = { readonly as: 'carer' | 'clinician'; readonly form: OnePage }

export const forSomebodyView =
  ({ as, form }: ForSomebody): View<'field' | 'page' | 'part' | 'problem' | 'takingOver'> =>
  (says) => {
    const { title } = form.form.words
    const isWrong = Object.keys(form.problems).length > 0
    const { begin } = says.takingOver
    return {
      title: isWrong ? `${says.page.errorTitle}${title}` : title,
      back:
        as === 'carer'
          ? { href: '/plans', text: begin.toPlans }
          : { href: '/reviews', text: begin.toReviews },
      main: html`${onePageTop(says, form)}<h1 class="nhsuk-heading-l">${title}</h1>
${begin[as].map((text) => html`<p>${text}</p>`)}
<form method="post" action="${as === 'carer' ? '/plans/for-somebody' : '/reviews/for-somebody'}" novalidate aria-label="${title}">
${onePageFields(says, form)}
${button({ text: begin.button })}
</form>`,
    }
  }
