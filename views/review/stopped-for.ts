import type { StoppedFor } from '#src/plan/at-their-word.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { radios } from '../parts/radios.ts'
import { select } from '../parts/select.ts'
import { textarea } from '../parts/textarea.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type StoppedAtTheirWord = {
  readonly plan: string
  readonly patient: Patient
  readonly hows: readonly NonNullable<StoppedFor['told']>['how'][]
  /** Newest first. */
  readonly days: readonly string[]
  readonly typed: { readonly how: string; readonly on: string; readonly words: string } | undefined
  /** It was sent, and could not be taken. */
  readonly isRefused: boolean
}

/** What the person told, how and on which day; what follows stands above it. */
export const stoppedAtTheirWordView =
  (page: StoppedAtTheirWord): View<'life' | 'page' | 'part' | 'patientBanner' | 'stoppedFor'> =>
  (says) => {
    const words = says.stoppedFor.desk
    const { plan, patient, hows, days, typed, isRefused } = page
    const isHowMissing = isRefused && !hows.some((how) => how === typed?.how)
    const isDayMissing = isRefused && !days.includes(typed?.on ?? '')
    const isEmpty = typed?.words.trim() === ''
    const isWrong = isRefused && (isEmpty || (!isHowMissing && !isDayMissing))
    const wrong = isEmpty ? words.wordsMissing : words.wordsLong
    const errorList = [
      ...(isHowMissing ? [{ text: words.chooseHow, href: '#how' }] : []),
      ...(isDayMissing ? [{ text: words.chooseDay, href: '#on' }] : []),
      ...(isWrong ? [{ text: wrong, href: '#words' }] : []),
    ]
    return {
      title: isRefused ? `${says.page.errorTitle}${words.title}` : words.title,
      back: { href: `/plans/${plan}/life`, text: says.life.title },
      main: html`${isRefused && errorSummary({ heading: words.problem, errorList })}
${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.text}</p>
${warningCallout({ visuallyHiddenText: says.part.important, heading: { text: says.life.follows, level: 2 }, html: html`<ul class="nhsuk-list nhsuk-list--bullet">${words.follows.map((text) => html`<li>${text}</li>`)}</ul>` })}
<form method="post" action="/plans/${plan}/sharing-stopped" novalidate aria-label="${words.title}">
${radios({
  name: 'how',
  idPrefix: 'how',
  fieldset: { legend: { text: words.how, size: 's' } },
  ...(isHowMissing ? { errorMessage: words.chooseHow } : {}),
  items: hows.map((how) => ({ value: how, text: words.hows[how], checked: typed?.how === how })),
})}
${select({
  name: 'on',
  id: 'on',
  label: { text: words.day, size: 's' },
  ...(isDayMissing ? { errorMessage: words.chooseDay } : {}),
  items: [
    { value: '', text: words.chooseDay, selected: !typed?.on || isDayMissing },
    ...days.map((day) => ({ value: day, text: dayInWords(day), selected: typed?.on === day })),
  ],
})}
${textarea({
  name: 'words',
  label: { text: words.words, size: 's' },
  hint: words.wordsHint,
  rows: 3,
  value: typed?.words ?? '',
  attributes: { dir: 'auto' },
  ...(isWrong ? { errorMessage: { text: wrong, visuallyHiddenText: says.part.error } } : {}),
})}
${button({ text: words.stop, variant: 'warning', preventDoubleClick: true })}</form>`,
    }
  }
