import type { Sheet } from '#src/flow/sheet.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { patientBanner } from '../review/patient-banner.ts'
import { urgentFact } from './fact.ts'
import { whereabouts } from './whereabouts.ts'

export type UrgentCard = {
  readonly publication: Publication
  readonly sheet: Pick<Sheet, 'banner' | 'isPlaceUnsaid' | 'layout' | 'words' | 'untoldBy'>
  readonly action: string
}

/** Whose card it is, before the plan is opened: a card can lie in another person's pocket (H01). */
export const urgentCardView =
  ({ publication, sheet, action }: UrgentCard): View<'patientBanner' | 'reason'> =>
  (says) => {
    const fact = (name: string | undefined) =>
      urgentFact(publication.content.entries.filter(({ field }) => field === name))
    return {
      title: says.reason.card,
      isNight: true,
      back: { href: '/urgent', text: says.reason.other },
      main: html`<h1 class="nhsuk-heading-l">${says.reason.card}</h1>
${patientBanner(says, { ...publication, gender: fact(sheet.banner.gender)?.join(', ') })}
<p>${says.reason.address}: ${whereabouts(sheet, publication, '')}</p>
<p>${says.reason.cardText}</p>
<form method="post" action="${action}" aria-label="${says.reason.card}">${button({ text: says.reason.openByCard })}</form>`,
    }
  }

/** A code that leads nowhere, and what to do instead. */
export const urgentNoCardView =
  (hasEnded: boolean): View<'reason'> =>
  (says) => {
    const { title, text } = hasEnded ? says.reason.endedCard : says.reason.noCard
    return {
      title,
      isNight: true,
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${text}</p>
<p><a href="/urgent">${says.reason.search}</a></p>`,
    }
  }
