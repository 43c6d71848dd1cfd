import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'

/** Where no PDF could be made, the page itself is printed; it says the same. */
export const noPdfView =
  (why: 'not-here' | 'busy' | 'letters' | 'failed', page: string): View<'pdf'> =>
  ({ pdf: { fault } }) => ({
    title: fault.title,
    main: html`<h1 class="nhsuk-heading-l">${fault.title}</h1>
<p>${fault[why]}</p>
<p>${fault.instead}</p>
${button({ text: fault.open, href: page })}`,
  })
