import type { PlanWanted } from '#src/plan/plans-wanted.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { select } from '../parts/select.ts'
import { calledWanted, whoWanted } from '../review/wanted-who.ts'
import type { PracticeNamed } from '../urgent/wanted.ts'
import type { Says } from '../words.ts'

type Line = PlanWanted & { readonly notTheirs: readonly string[] }
type Shown = { readonly practices: readonly PracticeNamed[]; readonly unnamed: string | undefined }

/** What nobody's desk has; `unnamed`: the one that was to be sent, and to no practice. */
export const wantedOfNobodyView =
  (
    lines: readonly Line[],
    practices: readonly PracticeNamed[],
    unnamed?: string,
  ): View<'part' | 'search' | 'wanted'> =>
  (says) => ({
    title: says.wanted.nobody.title,
    back: { href: '/practices', text: says.wanted.nobody.back },
    main: html`${unnamed !== undefined && errorSummary({ heading: says.search.problem, errorList: [{ text: says.wanted.nobody.unnamed, href: `#practice-${unnamed}` }] })}<h1 class="nhsuk-heading-l">${says.wanted.nobody.title}</h1>
<p>${says.wanted.nobody.lead}</p>
${lines.length === 0 ? insetText({ visuallyHiddenText: says.part.information, text: says.wanted.none }) : html`<p>${says.wanted.seen}</p>${lines.map((one) => line(says, one, { practices, unnamed }))}`}`,
  })

const line = (says: Says<'part' | 'wanted'>, one: Line, shown: Shown): Html => {
  const { nobody, of } = says.wanted
  const called = of(calledWanted(one))
  return html`<section class="sayso-hit">
${whoWanted(says, one)}
${one.notTheirs.length > 0 && html`<p>${nobody.notTheirs} <bdi>${one.notTheirs.join(', ')}</bdi></p>`}
${sending(says, one, shown)}
<form method="post" action="/plans-wanted/${one.id}" aria-label="${nobody.takeOff}${called}">
<input type="hidden" name="do" value="take-off">
<p>${nobody.takeOffText}</p>
${button({ text: nobody.takeOff, variant: 'secondary', small: true, ariaLabel: `${nobody.takeOff}${called}`, preventDoubleClick: true })}
</form>
</section>`
}

const sending = (says: Says<'part' | 'wanted'>, one: Line, { practices, unnamed }: Shown): Html => {
  const { nobody, of } = says.wanted
  const name = `${nobody.send}${of(calledWanted(one))}`
  return html`<form method="post" action="/plans-wanted/${one.id}" novalidate aria-label="${name}">
<input type="hidden" name="do" value="send">
${select({
  name: 'practice',
  id: `practice-${one.id}`,
  label: nobody.practice,
  items: [
    { value: '', text: nobody.choose, selected: true },
    ...practices.map(({ id, name: text }) => ({ value: id, text, selected: false })),
  ],
  ...(unnamed === one.id
    ? { errorMessage: { text: nobody.unnamed, visuallyHiddenText: says.part.error } }
    : {}),
})}
<p>${nobody.sendText}</p>
${button({ text: nobody.send, small: true, ariaLabel: name, preventDoubleClick: true })}
</form>`
}
