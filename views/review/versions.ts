import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { html } from '../html.ts'
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

/** The versions that were approved, each beside what it changed, newest first. */
export const versionsView =
  ({
    plan,
    patient,
    versions,
  }: {
    readonly plan: string
    readonly patient: Patient
    readonly versions: readonly VersionLine[]
  }): View<'approval' | 'patientBanner' | 'review' | 'reviewSection' | 'saidInstead'> =>
  (says) => ({
    title: says.approval.versions,
    back: { href: `/plans/${plan}/review#main`, text: says.approval.backToReview },
    main: html`${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${says.approval.versions}</h1>
${versions.map(
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
