import type { Page } from '../frame/page.ts'
import { html } from '../html.ts'
import { urgentDayInWords } from './day.ts'
import { goneWords as words } from './gone.words.en.ts'

/** What is left of a plan whose sharing was withdrawn: the day, and not even a name (RULE-CON-2). */
export const withdrawnView = (at: string): Page => {
  const title = `${words.withdrawn} ${urgentDayInWords(at)}`
  return {
    title,
    main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${words.withdrawnText}</p>
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
