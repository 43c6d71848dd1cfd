import type { OnePage, OpensOn } from '#src/flow/page.ts'
import type { Sheet } from '#src/flow/sheet.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { patientBanner } from '../review/patient-banner.ts'
import { urgentFact } from './fact.ts'
import { whereabouts } from './whereabouts.ts'

export type UrgentReason = {
  readonly publication: Publication
  readonly sheet: Pick<Sheet, 'banner' | 'isPlaceUnsaid' | 'layout' | 'words' | 'untoldBy'>
  readonly page: OnePage
  /** What a reason asks besides stands below it. */
  readonly opensOn: OpensOn
  readonly action: string
  /** Where whoever opened it in the last days says whether it was followed. */
  readonly afterUse: string | undefined
  /** The field whose answer the person reads. */
  readonly reasonField: string
}

/** Whose plan it is, once more, and why it is opened; not a word of the plan yet. */
export const urgentReasonView =
  ({
    publication,
    sheet,
    page,
    opensOn,
    action,
    reasonField,
    afterUse,
  }: UrgentReason): View<'field' | 'part' | 'patientBanner' | 'problem' | 'reason'> =>
  (says) => {
    const { words } = page.form
    const title =
      words.steps[page.steps.find(({ asked }) => asked.includes(page.asked[0] ?? ''))?.id ?? '']?.title ??
      words.title
    const { content } = publication
    const fact = (name: string | undefined) =>
      urgentFact(content.entries.filter(({ field }) => field === name))
    return {
      title,
      isNight: true,
      back: { href: '/urgent', text: says.reason.other },
      main: html`${onePageTop(says, page)}
<h1 class="nhsuk-heading-l">${title}</h1>
${patientBanner(says, { ...publication, gender: fact(sheet.banner.gender)?.join(', ') })}
<p>${says.reason.address}: ${whereabouts(sheet, publication, '')}</p>
<form method="post" action="${action}" novalidate aria-label="${title}">
${onePageFields(says, page, opensOn)}
<p>${words.fields[reasonField]?.why}</p>
${button({ text: says.reason.open })}
</form>${afterUse !== undefined && html`<p><a href="${afterUse}">${says.reason.afterUse}</a></p>`}`,
    }
  }
