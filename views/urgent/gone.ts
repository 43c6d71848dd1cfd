import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { urgentDayInWords } from './day.ts'

/** What is left of a plan whose sharing was withdrawn: the day, and not even a name (RULE-CON-2). */
export const withdrawnView =
  (at: string): View<'gone'> =>
  (says) => {
    const title = `${says.gone.withdrawn} ${urgentDayInWords(at)}`
    return {
      title,
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${says.gone.withdrawnText}</p>
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
