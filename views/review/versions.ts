import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { select } from '../parts/select.ts'
import type { Says } from '../words.ts'
import { type ChangeView, changesView } from './changes.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type VersionLine = {
  readonly version: number
  readonly by: string
  readonly at: string
  /** The version before it; the first has none. */
  readonly before: number | undefined
  readonly changes: readonly ChangeView[]
}

export type Compared = {
  readonly before: number
  readonly now: number
  readonly changes: readonly ChangeView[]
}
type Saying = Says<'approval' | 'reviewSection' | 'saidInstead'>

/** Neighbours stand beside each other below; any two are compared here. */
const choosing = (
  says: Saying,
  plan: string,
  versions: readonly VersionLine[],
  compared: Compared | undefined,
): Html => {
  const { compare } = says.approval
  const items = (chosen: number | undefined) =>
    versions.map(({ version }) => ({
      value: String(version),
      text: `${says.approval.version} ${version}`,
      selected: version === chosen,
    }))
  return html`<form method="get" action="/plans/${plan}/versions" aria-label="${compare.title}">
${select({ name: 'from', id: 'from', label: compare.from, items: items(compared?.before ?? versions.at(-1)?.version) })}
${select({ name: 'to', id: 'to', label: compare.to, items: items(compared?.now ?? versions[0]?.version) })}
${button({ text: compare.show, variant: 'secondary' })}</form>`
}

const beside = (says: Saying, { before, now, changes }: Compared): Html =>
  html`<section aria-labelledby="compared"><h2 class="nhsuk-heading-m" id="compared">${says.approval.compare.of(before, now)}</h2>
${changes.length === 0 ? html`<p>${says.approval.sameAs(before)}</p>` : changesView(says, [{ since: { kind: 'approved', version: before }, changes }])}</section>
`

/** The versions that were approved, each beside what it changed, newest first. */
export const versionsView =
  ({
    plan,
    patient,
    versions,
    compared,
  }: {
    readonly plan: string
    readonly patient: Patient
    readonly versions: readonly VersionLine[]
    /** Two that somebody asked to see beside each other. */
    readonly compared: Compared | undefined
  }): View<'approval' | 'patientBanner' | 'review' | 'reviewSection' | 'saidInstead'> =>
  (says) => ({
    title: says.approval.versions,
    back: { href: `/plans/${plan}/review#main`, text: says.approval.backToReview },
    main: html`${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${says.approval.versions}</h1>
${versions.length > 2 && choosing(says, plan, versions, compared)}${compared && beside(says, compared)}${versions.map(
  ({
    version,
    by,
    at,
    before,
    changes,
  }) => html`<h2 class="nhsuk-heading-m">${says.approval.version} ${version}</h2>
<p>${says.approval.versionBy(by, momentInWords(at))}</p>
${before === undefined ? html`<p>${says.approval.firstVersion}</p>` : changes.length === 0 ? html`<p>${says.approval.sameAs(before)}</p>` : changesView(says, [{ since: { kind: 'approved', version: before }, changes }])}`,
)}`,
  })
