import type { Instant } from '#src/plan/ids.ts'
import type { Page } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { html } from '../html.ts'
import { panel } from '../parts/panel.ts'
import { summaryList } from '../parts/summary-list.ts'
import { approvalPageWords as words } from './approval.words.en.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type Approved = {
  readonly plan: string
  readonly patient: Patient
  readonly version: number
  readonly hash: string
  readonly approvedAt: Instant
  readonly by: string
  readonly reviewOn: string
}

/** What was approved, by what it can be told from every other version. */
export const approved = (page: Approved): Page => ({
  title: words.done,
  main: html`${patientBanner(page.patient)}
${panel({ heading: { text: words.done, level: 1 }, text: `${words.version} ${page.version}` })}
${summaryList({
  rows: [
    [words.version, String(page.version)],
    [words.by, page.by],
    [words.approvedAt, momentInWords(page.approvedAt)],
    [words.reviewOn, dayInWords(page.reviewOn)],
    [words.hash, page.hash.slice(0, hashShown)],
  ].map(([key = '', value = '']) => ({ key: { text: key }, value: { text: value } })),
})}
<p><a href="/urgent/${page.plan}">${words.seeIt}</a></p>
<p><a href="/reviews">${words.toQueue}</a></p>`,
})
const hashShown = 12
