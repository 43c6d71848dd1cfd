import type { OnePage } from '#src/flow/page.ts'
import type { Carer } from '#src/plan/carer.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import type { Says } from '../words.ts'
import { type DeskKept, deskAside, deskKept } from './desk-kept.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type AuthorityList = {
  readonly plan: string
  readonly patient: Patient
  readonly carers: readonly Carer[]
  /** Whether there are papers there by which somebody decides about health and care. */
  readonly isRecorded: boolean
}

/** Everybody who helps, and who of them decides for the person. */
export const authorityListView =
  ({ plan, patient, carers, isRecorded }: AuthorityList): View<'authority' | 'patientBanner'> =>
  (says) => ({
    title: says.authority.title,
    back: { href: `/plans/${plan}/review`, text: says.authority.back },
    main: html`${patientBanner(says, patient)}<h1 class="nhsuk-heading-l">${says.authority.title}</h1>
<p>${isRecorded ? says.authority.lead : says.authority.noPapers}</p>
${carers.length === 0 ? html`<p>${says.authority.none}</p>` : html`<ul class="nhsuk-list nhsuk-list--border">${carers.map((one) => item(says, { plan, isRecorded }, one))}</ul>`}`,
  })

const item = (
  says: Says<'authority'>,
  { plan, isRecorded }: Pick<AuthorityList, 'plan' | 'isRecorded'>,
  carer: Carer,
): Html => {
  const path = `/plans/${plan}/authority/${carer.id}`
  const { authority } = carer
  return html`<li class="sayso-wrap"><p><strong><bdi>${carer.name}</bdi></strong> (<bdi>${carer.relationship}</bdi>): ${authority === undefined ? says.authority.not : html`${says.authority.seen} <bdi>${authority.reference}</bdi>.`}</p>
${authority === undefined ? isRecorded && html`<p><a href="${path}">${says.authority.record}<span class="nhsuk-u-visually-hidden">: ${carer.name}</span></a></p>` : html`<form method="post" action="${path}/end" aria-label="${says.authority.end}: ${carer.name}"><input type="hidden" name="reference" value="${authority.reference}">${button({ html: html`${says.authority.end}<span class="nhsuk-u-visually-hidden">: ${carer.name}</span>`, variant: 'secondary', small: true })}</form>`}</li>`
}

export type AuthorityPage = {
  readonly plan: string
  readonly patient: Patient
  readonly carer: Carer
  readonly form: OnePage
  readonly kept: DeskKept
}

export const authorityView =
  ({
    plan,
    patient,
    carer,
    form,
    kept,
  }: AuthorityPage): View<
    'authority' | 'field' | 'part' | 'patientBanner' | 'problem' | 'question' | 'reviewSection'
  > =>
  (says) => ({
    title: says.authority.record,
    back: { href: `/plans/${plan}/authority`, text: says.authority.title },
    main: html`${onePageTop(says, form)}${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${says.authority.record}: <bdi>${carer.name}</bdi></h1>
<p>${says.authority.does}</p>
<form method="post" action="/plans/${plan}/authority/${carer.id}" novalidate aria-label="${says.authority.record}">
${onePageFields(says, form)}
${deskKept(says, kept)}
${button({ text: says.authority.save })}${deskAside(says, kept)}
</form>`,
  })
