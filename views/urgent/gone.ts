import type { View } from '../frame/page.ts'
import { nhsNumberInWords } from '../frame/when.ts'
import { html } from '../html.ts'
import { bornInWords, fullName, type Patient } from '../review/patient-banner.ts'
import { type NotToFollow, notToFollow, notToFollowTitle } from './not-to-follow.ts'

/**
 * What is left of a plan that is not current: why, since when, and whose it was, since a card can lie in another
 * person's pocket (H01); the number only where a search would tell of it too, and no word of the plan (RULE-CON-2).
 */
export const goneView =
  (notice: NotToFollow, whose: Whose): View<'gone' | 'patientBanner'> =>
  (says) => {
    const title = notToFollowTitle(says, notice)
    const { nhsNumber } = whose
    return {
      title,
      isNight: true,
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${says.gone.whose}: <strong><bdi>${fullName(whose)}</bdi></strong>. ${says.gone.born} <strong>${bornInWords(says, whose.born)}</strong>${nhsNumber !== undefined && html`. ${says.gone.number} <strong>${nhsNumberInWords(nhsNumber)}</strong>`}.</p>
<p>${says.gone.compare}</p>
${notToFollow(says, notice)}
<p><a href="/urgent">${says.gone.search}</a></p>`,
    }
  }

type Whose = Pick<Patient, 'family' | 'given' | 'born' | 'nhsNumber'>

/** What a person sees who wants to read what others read, before there is anything. */
export const notYetView =
  (plan: string): View<'gone'> =>
  (says) => ({
    title: says.gone.notYet,
    main: html`<h1 class="nhsuk-heading-l">${says.gone.notYet}</h1>
<p>${says.gone.notYetText}</p>
<p><a href="/plans/${plan}">${says.gone.toPlan}</a></p>`,
  })
