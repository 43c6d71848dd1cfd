import type { AgreedBefore } from '#src/plan/agreement.ts'
import type { OpposedFor } from '#src/plan/facts.ts'
import type { Instant } from '#src/plan/ids.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { html } from '../html.ts'
import { panel } from '../parts/panel.ts'
import { summaryList } from '../parts/summary-list.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says } from '../words.ts'
import { type AgendaLine, agendaLines } from './agenda.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { type ReadAtHome, readAtHomeView } from './read-at-home.ts'

export type Approved = {
  readonly plan: string
  readonly patient: Patient
  readonly atHome: ReadAtHome | undefined
  readonly version: number
  readonly hash: string
  readonly approvedAt: Instant
  readonly by: string
  readonly reviewOn: string
  readonly agreement: AgreedBefore | undefined
  /** What its approver knew, and why the team advises what was refused. */
  readonly acknowledged: readonly string[]
  readonly lookedAtBoth: readonly string[]
  readonly opposed: readonly OpposedFor[]
  /** Who took part, and whether the person has seen it: what its approver said for every reader. */
  readonly saidAtSigning: readonly { readonly question: string; readonly shown: readonly string[] }[]
  /** What was asked back about it, and had become of each. */
  readonly askedBack: readonly AgendaLine[]
}

/** What was approved, by what it can be told from every other version. */
export const approved =
  (
    page: Approved,
  ): View<'approval' | 'disclosure' | 'life' | 'part' | 'patientBanner' | 'review' | 'takingOver'> =>
  (says) => ({
    title: says.approval.done,
    main: html`${patientBanner(says, page.patient)}
${panel({ heading: { text: says.approval.done, level: 1 }, text: `${says.approval.version} ${page.version}` })}
${summaryList({
  rows: [
    [says.approval.version, String(page.version)],
    [says.approval.by, page.by],
    [says.approval.approvedAt, momentInWords(page.approvedAt)],
    [says.approval.reviewOn, dayInWords(page.reviewOn)],
    ...(page.agreement ? [[says.approval.agreed, agreementOf(says, page.agreement)]] : []),
    [says.approval.hash, page.hash.slice(0, hashShown)],
  ].map(([key = '', value = '']) => ({ key: { text: key }, value: { text: value } })),
})}
${readAtHomeView(says, page.atHome)}
${
  page.acknowledged.length + page.opposed.length + page.saidAtSigning.length > 0 &&
  html`<h2 class="nhsuk-heading-m">${says.approval.knew}</h2>
<ul class="nhsuk-list nhsuk-list--bullet">${page.acknowledged.map((words) => html`<li>${words}</li>`)}
${page.opposed.map((one) => html`<li>${knownOf(says, one)} <span class="sayso-words" dir="auto">${one.because}</span></li>`)}
${page.saidAtSigning.map(({ question, shown }) => html`<li>${question} <bdi>${shown.join('; ')}</bdi></li>`)}</ul>`
}
${page.lookedAtBoth.length > 0 && html`<h2 class="nhsuk-heading-m">${says.approval.lookedAtBoth.known}</h2><ul class="nhsuk-list nhsuk-list--bullet">${page.lookedAtBoth.map((words) => html`<li>${words}</li>`)}</ul>`}
${page.askedBack.length > 0 && html`<h2 class="nhsuk-heading-m">${says.review.askedBack}</h2>${agendaLines(says, page.askedBack)}`}
<p><a href="/urgent/${page.plan}">${says.approval.seeIt}</a></p>
<p><a href="/plans/${page.plan}/life">${says.life.title}</a></p>
<p><a href="/plans/${page.plan}/versions">${says.approval.versions}</a></p>
<p><a href="/plans/${page.plan}/receipts">${says.review.receipts}</a></p><p><a href="/plans/${page.plan}/teams">${says.review.teams}</a></p>
<p><a href="/reviews">${says.approval.toQueue}</a></p>`,
  })
const hashShown = 12

const knownOf = (
  { approval }: Says<'approval'>,
  { treatment, isApart, isNote, isSince, isLacking, isAsked }: Approved['opposed'][number],
): string => {
  if (isLacking) return approval.lackingKnown(treatment)
  if (isNote) return approval.conditionKnown
  if (isAsked) return approval.askedKnown(treatment)
  if (isSince) return approval.sinceKnown(treatment)
  return isApart ? approval.apartKnown(treatment) : approval.opposedKnown(treatment)
}

/** `label`: what asked for them, where the form does. */
export type WordsToCopy = { readonly label: string | undefined; readonly text: string }

/** To who was about to sign it when a colleague did. */
export const approvedMeanwhile =
  ({
    plan,
    patient,
    version,
    by,
    at,
    typed,
  }: Pick<Approved, 'plan' | 'patient' | 'version' | 'by'> & {
    readonly at: Instant
    readonly typed: readonly WordsToCopy[]
  }): View<'approval' | 'patientBanner'> =>
  (says) => ({
    title: says.approval.meanwhile,
    main: html`${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${says.approval.meanwhile}</h1>
<p>${says.approval.meanwhileText({ version, by, at: momentInWords(at) })}</p>
${
  typed.length > 0 &&
  html`<h2 class="nhsuk-heading-m">${says.approval.meanwhileYours}</h2><p>${says.approval.meanwhileCopy}</p>
${typed.map(({ label, text }, index) => textarea({ name: `typed-${index + 1}`, label: label ?? says.approval.meanwhileReason, rows: 3, value: text, attributes: { dir: 'auto' } }))}`
}
<p><a href="/plans/${plan}/approval">${says.approval.meanwhileSee}</a></p>
<p><a href="/reviews">${says.approval.toQueue}</a></p>`,
  })

const agreementOf = ({ approval }: Says<'approval'>, { by, at, isReliedOn }: AgreedBefore): string =>
  isReliedOn ? approval.agreementRelied(by.name, momentInWords(at)) : approval.agreementOwn(momentInWords(at))
