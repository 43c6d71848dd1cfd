import type { PracticePlan } from '#src/plan/ports.ts'
import type { Matching } from '#src/plan/reads/namesakes.ts'
import { nhsNumberInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { bornInWords, patientName } from './patient-banner.ts'

export type Namesake = Matching &
  Pick<PracticePlan, 'id' | 'family' | 'given' | 'born' | 'nhsNumber' | 'status' | 'isLive' | 'suspendedFor'>

/** Other plans of the practice that may be about the same person. */
export const namesakesView = (
  says: Says<'part' | 'patientBanner' | 'queue'>,
  namesakes: readonly Namesake[],
): Html =>
  namesakes.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: says.queue.namesakesTitle, level: 2 },
        html: html`<p>${says.queue.namesakesText}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${namesakes.map(
          (one) =>
            html`<li><a href="/plans/${one.id}/review#main"><bdi>${patientName(says, one)}</bdi></a>, ${says.patientBanner.born} ${bornInWords(says, one.born)}, ${says.patientBanner.nhs} ${one.nhsNumber === undefined ? says.patientBanner.notGiven : nhsNumberInWords(one.nhsNumber)}: ${says.queue.statuses[one.status]}. ${says.queue.matches[one.matches]}</li>`,
        )}</ul>`,
      })
