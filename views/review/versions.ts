import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { select } from '../parts/select.ts'
import type { Says } from '../words.ts'
import { type ChangeView, changesView, type VersionHead, versionHead } from './changes.ts'
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
${versions.length > 1 && comparing(says, { plan, versions })}
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

type Listed = Pick<VersionLine, 'version' | 'by' | 'at'>
type Comparing = {
  readonly plan: string
  readonly versions: readonly Listed[]
  /** The two that are shown already. */
  readonly chosen?: readonly [number, number] | undefined
}

/** Any two, by their numbers; at first the newest and the oldest. */
const comparing = ({ approval }: Says<'approval'>, { plan, versions, chosen }: Comparing): Html => {
  const [later, earlier] = chosen ?? [versions[0]?.version, versions.at(-1)?.version]
  const items = (selected: number | undefined) =>
    versions.map(({ version, by, at }) => ({
      value: String(version),
      text: approval.compareVersion({ version, by, at: momentInWords(at) }),
      selected: version === selected,
    }))
  return html`<form method="get" action="/plans/${plan}/versions/compared" aria-label="${approval.compareTitle}">
<h2 class="nhsuk-heading-m">${approval.compareTitle}</h2>
${select({ name: 'one', id: 'one', label: approval.compareOne, items: items(earlier) })}
${select({ name: 'other', id: 'other', label: approval.compareOther, items: items(later) })}
${button({ text: approval.compare, variant: 'secondary' })}</form>`
}

/** Numbers of no version, or twice the same. */
export type Refused = 'no-such-version' | 'same-version'

export type Compared = {
  readonly earlier: VersionHead & Listed
  readonly later: VersionHead & Listed
  readonly changes: readonly ChangeView[]
}

/** What two versions say otherwise, side by side as at a second review; each column is headed by which version it is. */
export const comparedView =
  ({
    plan,
    patient,
    versions,
    compared,
  }: {
    readonly plan: string
    readonly patient: Patient
    readonly versions: readonly Listed[]
    readonly compared: Compared | Refused
  }): View<'approval' | 'patientBanner' | 'review' | 'reviewSection' | 'saidInstead'> =>
  (says) => {
    const back = { href: `/plans/${plan}/versions`, text: says.approval.toVersions }
    const isPair = typeof compared !== 'string'
    const form = { plan, versions, chosen: isPair ? numbersOf(compared) : undefined }
    return {
      title: says.approval.compared,
      back,
      main: html`${!isPair && versions.length > 1 && notCompared(says, compared)}${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${says.approval.compared}</h1>
${isPair && sideBySide(says, compared)}
${versions.length > 1 ? comparing(says, form) : html`<p>${says.approval.onlyOne}</p>`}`,
    }
  }

const numbersOf = ({ later, earlier }: Compared) => [later.version, earlier.version] as const

const notCompared = ({ approval }: Says<'approval'>, problem: Refused): Html =>
  errorSummary({
    heading: approval.notCompared,
    errorList: [{ text: approval.compareProblems[problem], href: '#one' }],
  })

const sideBySide = (
  says: Says<'approval' | 'reviewSection' | 'saidInstead'>,
  { earlier, later, changes }: Compared,
): Html =>
  html`<div class="sayso-voices">${[earlier, later].map(
    (one) =>
      html`<div class="sayso-voice"><h2 class="nhsuk-heading-s">${versionHead(says, one)}</h2><p>${says.approval.versionBy(one.by, momentInWords(one.at))}</p></div>`,
  )}</div>
${changes.length === 0 ? html`<p>${says.approval.comparedSame}</p>` : changesView(says, [{ since: { kind: 'between', earlier, later }, changes }])}`
