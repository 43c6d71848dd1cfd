import { helpPanel } from './help-now.ts'
import { html } from './html.ts'
import type { Page } from './page.ts'
import { button } from './parts/button.ts'
import { stoppedWords as words } from './training.words.en.ts'
import { marked } from './training-mark.ts'

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
