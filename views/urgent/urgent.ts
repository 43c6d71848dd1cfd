import type { Publication } from '#src/plan/reads/projection.ts'
import { urgentStyle } from '../assets/urgent-style.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html, nothing, trusted } from '../html.ts'
import type { Says } from '../words.ts'
import { changeView, urgentBanner, urgentNotices } from './banner.ts'
import { urgentIndex } from './index.ts'
import { urgentParts } from './parts.ts'
import { urgentRest } from './rest.ts'

/** Who reads which published plan, and when; nobody reads this page who may not read its clinical fields. */
export type UrgentReading = {
  readonly publication: Publication
  readonly now: string
  readonly reader: 'viewer' | 'clinician' | 'patient'
  readonly demo: boolean
  /** Titles of the plan's chapters by section. */
  readonly chapters: Readonly<Record<string, string>>
}

/**
 * The page that urgent care reads, whole and alone: its style is inside, it needs no script, and its parts
 * stand in the fixed order of the dataset's section 6. It shows an approved version and nothing else (RULE-02).
 */
export const urgentView = (says: Says<'urgent'>, reading: UrgentReading): Html => {
  const { publication, now, reader, demo, chapters } = reading
  const { content } = publication
  const index = urgentIndex(content)
  const signer = content.signedBy.name
  return html`<!doctype html>
<html lang="${says.urgent.language}"><head><meta charset="utf-8">
<title>${publication.family.toUpperCase()}, ${publication.given} – ${says.urgent.title} – ${says.urgent.service}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
${style}</head><body>
${urgentBanner(says, publication, now, index)}
<main>${demo ? html`<p class="d">${says.urgent.demo}</p>` : nothing}${urgentNotices(says, publication, now)}
<div class="f">${urgentParts(says, index, signer)}
${versionPart(says, publication)}</div>
<div id="rest"><h2>${says.urgent.rest}</h2>${urgentRest(says, content, index, chapters)}</div>
<p class="e">${says.urgent.notReviewed}</p>
<p class="scr"><a href="${says.urgent.ways[reader].href}">${says.urgent.ways[reader].text}</a></p>
</main></body></html>`
}
const style = trusted(`<style>${urgentStyle}</style>`)

const versionPart = (
  says: Says<'urgent'>,
  { version, content, approvedAt, changeAsked }: Publication,
): Html => {
  const { name, jobRole, registration, practice } = content.signedBy
  const { lines } = says.urgent
  const row = (label: string, text: string): Html => html`<div><dt>${label}</dt><dd><p>${text}</p></dd></div>`
  return html`<section id="version"><h2>${says.urgent.parts.version}</h2><dl>
${row(lines.version, String(version))}
${row(lines.approver, [name, jobRole, registration, practice].join(', '))}
${row(lines.approved, momentInWords(approvedAt))}
${row(lines.review, dayInWords(content.reviewOn))}
<div><dt>${lines.change}</dt><dd>${changeAsked.length > 0 ? html`<ul>${changeAsked.map((one) => changeView(says, one))}</ul>` : says.urgent.noChange}</dd></div>
${row(lines.source, says.urgent.source)}
</dl></section>`
}
