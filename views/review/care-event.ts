import type { CareEvent } from '#src/plan/care-events.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { radios } from '../parts/radios.ts'
import { select } from '../parts/select.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type CareEventPage = {
  readonly plan: string
  readonly patient: Patient
  readonly kinds: readonly CareEvent[]
  /** Newest first. */
  readonly days: readonly string[]
  /** What was sent and could not be taken. */
  readonly typed: { readonly what: string; readonly on: string } | undefined
}

/** What has happened, and on which day. */
export const careEventView =
  ({ plan, patient, kinds, days, typed }: CareEventPage): View<'careEvent' | 'life' | 'patientBanner'> =>
  (says) => {
    const { careEvent: events } = says
    const isWhatMissing = typed !== undefined && !kinds.some((kind) => kind === typed.what)
    const isDayMissing = typed !== undefined && !days.includes(typed.on)
    return {
      title: events.title,
      back: { href: `/plans/${plan}/life`, text: says.life.title },
      main: html`${typed && errorSummary({ heading: events.problem, errorList: [...(isWhatMissing ? [{ text: events.chooseWhat, href: '#what' }] : []), ...(isDayMissing ? [{ text: events.chooseDay, href: '#on' }] : [])] })}
${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${events.title}</h1>
<p>${events.text}</p>
<form method="post" action="/plans/${plan}/care-event" novalidate aria-label="${events.title}">
${radios({
  name: 'what',
  idPrefix: 'what',
  fieldset: { legend: { text: events.what, size: 'm' } },
  ...(isWhatMissing ? { errorMessage: events.chooseWhat } : {}),
  items: kinds.map((kind) => ({ value: kind, text: events.kinds[kind], checked: typed?.what === kind })),
})}
${select({
  name: 'on',
  id: 'on',
  label: events.day,
  hint: events.dayHint,
  ...(isDayMissing ? { errorMessage: events.chooseDay } : {}),
  items: [
    { value: '', text: events.chooseDay, selected: typed === undefined || isDayMissing },
    ...days.map((day) => ({ value: day, text: dayInWords(day), selected: typed?.on === day })),
  ],
})}
${button({ text: events.save })}</form>`,
    }
  }
