import type { Away } from '#src/plan/lifecycle.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { urgentDayInWords } from './day.ts'

/** What is left of a plan that is not current: why, since when, and not even a name (RULE-CON-2). */
export const goneView =
  ({ as, at }: Away): View<'gone'> =>
  (says) => {
    const { title: since, text } = says.gone.away[as]
    const title = `${since} ${urgentDayInWords(at)}`
    return {
      title,
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${text}</p>
<p><a href="/urgent">${says.gone.search}</a></p>`,
    }
  }

/** What a person sees who wants to read what others read, before there is anything. */
export const notYetView =
  (plan: string): View<'gone'> =>
  (says) => ({
    title: says.gone.notYet,
    main: html`<h1 class="nhsuk-heading-l">${says.gone.notYet}</h1>
<p>${says.gone.notYetText}</p>
<p><a href="/plans/${plan}">${says.gone.toPlan}</a></p>`,
  })
