import { helpPanel } from '../frame/help-now.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { marked } from './mark.ts'

/** A quiet way out: saved, no reproach, and where to turn. */
export const trainingStopped =
  (run: string): View<'helpLines' | 'stopped' | 'training'> =>
  (says) => ({
    title: says.stopped.title,
    main: marked(
      says,
      html`<h1 class="nhsuk-heading-l">${says.stopped.title}</h1>
<p>${says.stopped.saved}</p>
<h2 class="nhsuk-heading-m">${says.stopped.supportTitle}</h2>
<p>${says.stopped.support}</p>
${helpPanel(says)}
${button({ text: says.stopped.leave, href: '/training' })}
<p><a href="/training/runs/${run}">${says.stopped.goOn}</a></p>`,
    ),
  })
