import { helpPanel } from '../frame/help-now.ts'
import type { Page } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { marked } from './mark.ts'
import { stoppedWords as words } from './training.words.en.ts'

/** A quiet way out: saved, no reproach, and where to turn. */
export const trainingStopped = (run: string): Page => ({
  title: words.title,
  main: marked(html`<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.saved}</p>
<h2 class="nhsuk-heading-m">${words.supportTitle}</h2>
<p>${words.support}</p>
${helpPanel()}
${button({ text: words.leave, href: '/training' })}
<p><a href="/training/runs/${run}">${words.goOn}</a></p>`),
})
