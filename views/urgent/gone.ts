import type { Away } from '#src/plan/lifecycle.ts'
import type { Page } from '../frame/page.ts'
import { html } from '../html.ts'
import { urgentDayInWords } from './day.ts'
import { goneWords as words } from './gone.words.en.ts'

/** What is left of a plan that is not current: why, since when, and not even a name (RULE-CON-2). */
export const goneView = ({ as, at }: Away): Page => {
  const { title: since, text } = words.away[as]
  const title = `${since} ${urgentDayInWords(at)}`
  return {
    title,
    main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${text}</p>
<p><a href="/urgent">${words.search}</a></p>`,
  }
}

/** What a person sees who wants to read what others read, before there is anything. */
export const notYetView = (plan: string): Page => ({
  title: words.notYet,
  main: html`<h1 class="nhsuk-heading-l">${words.notYet}</h1>
<p>${words.notYetText}</p>
<p><a href="/plans/${plan}">${words.toPlan}</a></p>`,
})
