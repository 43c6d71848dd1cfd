import type { OutboxRow } from '#src/plan/jobs.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** What was sent, newest first, its links to this service made clickable. */
export const demoMailView =
  (rows: readonly OutboxRow[], baseUrl: string): View<'demo'> =>
  (says) => {
    const { mail } = says.demo
    return {
      title: mail.title,
      back: { href: '/demo', text: mail.back },
      main: html`<h1 class="nhsuk-heading-l">${mail.title}</h1>
<p>${mail.text}</p>
${rows.length === 0 ? html`<p>${mail.none}</p>` : rows.map((row) => letter(says, row, baseUrl))}`,
    }
  }

const letter = (says: Says<'demo'>, { to, subject, text, createdAt }: OutboxRow, baseUrl: string): Html => {
  const { mail } = says.demo
  return html`<section class="nhsuk-card sayso-wrap"><div class="nhsuk-card__content">
<h2 class="nhsuk-heading-s">${subject}</h2>
<p class="nhsuk-body-s">${mail.to}: ${to}<br>${mail.sent}: ${momentInWords(createdAt)}</p>
${text
  .trim()
  .split(/\n{2,}/)
  .map((line) => html`<p>${linked(line, baseUrl)}</p>`)}
</div></section>`
}

/** Only a whole line that is an address of ours is a link: what else looks like one stays text. */
const linked = (line: string, baseUrl: string): Html => {
  const path = line.startsWith(`${baseUrl}/`) ? line.slice(baseUrl.length) : ''
  return /^\/[\w/-]+$/.test(path) ? html`<a href="${path}">${line}</a>` : html`${line}`
}
