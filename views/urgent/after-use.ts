import type { OnePage, OpensOn } from '#src/flow/page.ts'
import type { Sheet } from '#src/flow/sheet.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { keptAside, keptWhileTyping, type WhileTyping } from '../form/around-question.ts'
import { onePageFolded, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { numberLinks } from '../parts/own-words.ts'
import { patientBanner } from '../review/patient-banner.ts'
import { urgentFact } from './fact.ts'
import type { ToAsk } from './version.ts'

export type AfterUse = {
  readonly publication: Publication
  readonly sheet: Pick<Sheet, 'banner'>
  readonly page: OnePage
  readonly opensOn: OpensOn
  readonly action: string
  /** It lies with the practice now. */
  readonly isSaid: boolean
  readonly isTooMany?: boolean
  /** What was begun here and not sent stands in the form, and what other pages had begun beside it. */
  readonly kept: WhileTyping & { readonly isBegun: boolean }
  /** Whom to call where it cannot wait. */
  readonly practice: ToAsk | undefined
}

/** Whether the plan was followed, from whoever used it; nobody waits for it, and the page says so. */
export const afterUseView =
  ({
    publication,
    sheet: { banner },
    page,
    opensOn,
    action,
    isSaid,
    isTooMany,
    kept,
    practice,
  }: AfterUse): View<
    'afterUse' | 'field' | 'part' | 'patientBanner' | 'problem' | 'question' | 'reviewSection'
  > =>
  (says) => {
    const { words } = page.form
    const gender = urgentFact(publication.content.entries.filter(({ field }) => field === banner.gender))
    const title = isSaid ? says.afterUse.said : words.title
    const call =
      practice &&
      html`<p>${says.afterUse.call} <strong><bdi>${practice.name}</bdi></strong>${practice.phone !== undefined && html`: ${numberLinks(practice.phone)}`}${practice.hours !== undefined && html` (<bdi>${practice.hours}</bdi>)`}</p>`
    return {
      title,
      isNight: true,
      back: { href: '/urgent', text: says.afterUse.other },
      main: html`${onePageTop(says, page)}
<h1 class="nhsuk-heading-l">${title}</h1>
${patientBanner(says, { ...publication, gender: gender?.join(', ') })}
${isTooMany && insetText({ visuallyHiddenText: says.part.important, text: says.afterUse.tooMany })}
<p>${isSaid ? says.afterUse.thanks : says.afterUse.lead}</p>${call}
${
  !isSaid &&
  html`<form method="post" action="${action}" novalidate aria-label="${title}">
${kept.isBegun && html`<p>${says.afterUse.begun}</p>`}${onePageFolded(says, page, opensOn, (inside, open) => details({ summary: says.afterUse.more, html: html`<p>${says.afterUse.next}</p>${inside}`, open }))}
${keptWhileTyping(says, { address: `${action}/typed`, since: kept.since, noScripts: says.reviewSection.noScripts })}
${button({ text: says.afterUse.send })}
${keptAside(says, { aside: kept.aside, hint: says.afterUse.asideHint })}
</form>`
}`,
    }
  }
