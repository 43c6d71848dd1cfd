import type { Talk } from '#src/plan/at-their-word.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { radios } from '../parts/radios.ts'
import { select } from '../parts/select.ts'
import { textarea } from '../parts/textarea.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type Patient, patientBanner } from './patient-banner.ts'

export type TalkPage = {
  readonly plan: string
  readonly patient: Patient
  /** When and how the person says that they can be reached. */
  readonly when: string | undefined
  readonly outcomes: readonly Talk['outcome'][]
  readonly hows: readonly Talk['how'][]
  /** Newest first. */
  readonly days: readonly string[]
  readonly hasApproved: boolean
  readonly typed: Readonly<Record<keyof Talk, string>>
  /** It was sent, and could not be taken. */
  readonly isRefused: boolean
}

/** What became of a talk that the person asked for, and what follows from a no. */
export const talkView =
  (page: TalkPage): View<'page' | 'part' | 'patientBanner' | 'review' | 'talk'> =>
  (says) => {
    const words = says.talk.desk
    const wrong = page.isRefused ? wrongIn(says, page) : {}
    const errorList = Object.entries(wrong).map(([name, text]) => ({ text, href: `#${name}` }))
    return {
      title: page.isRefused ? `${says.page.errorTitle}${words.title}` : words.title,
      back: { href: `/plans/${page.plan}/review`, text: says.review.toReview },
      main: html`${page.isRefused && errorSummary({ heading: words.problem, errorList })}
${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.text}</p>
${whenToTalk(says, page.when)}
${warningCallout({ visuallyHiddenText: says.part.important, heading: { text: words.ofANo, level: 2 }, html: page.outcomes.includes('no') ? html`<ul class="nhsuk-list nhsuk-list--bullet">${words.follows[page.hasApproved ? 'approved' : 'never'].map((text) => html`<li>${text}</li>`)}</ul>` : html`<p>${words.practiceStops}</p>` })}
<form method="post" action="/plans/${page.plan}/talk" novalidate aria-label="${words.title}">
${asked(says, page, wrong)}
${button({ text: words.save, preventDoubleClick: true })}</form>`,
    }
  }

type Wrong = Readonly<Partial<Record<keyof Talk, string>>>

const wrongIn = ({ talk: { desk } }: Says<'talk'>, { outcomes, hows, days, typed }: TalkPage): Wrong => {
  const isIn = (all: readonly string[], name: keyof Talk): boolean => all.includes(typed[name])
  const missing = {
    ...(isIn(outcomes, 'outcome') ? {} : { outcome: desk.chooseOutcome }),
    ...(isIn(hows, 'how') ? {} : { how: desk.chooseHow }),
    ...(isIn(days, 'on') ? {} : { on: desk.chooseDay }),
  }
  if (typed.words.trim() === '' && typed.outcome !== 'not-reached')
    return { ...missing, words: desk.wordsMissing }
  return Object.keys(missing).length > 0 ? missing : { words: desk.wordsLong }
}

const asked = (
  { talk: { desk }, part }: Says<'part' | 'talk'>,
  { outcomes, hows, days, typed }: TalkPage,
  wrong: Wrong,
): Html => html`${radios({
  name: 'outcome',
  idPrefix: 'outcome',
  fieldset: { legend: { text: desk.outcome, size: 's' } },
  ...(wrong.outcome === undefined ? {} : { errorMessage: wrong.outcome }),
  items: outcomes.map((one) => ({ value: one, text: desk.outcomes[one], checked: typed.outcome === one })),
})}
${radios({
  name: 'how',
  idPrefix: 'how',
  fieldset: { legend: { text: desk.how, size: 's' } },
  ...(wrong.how === undefined ? {} : { errorMessage: wrong.how }),
  items: hows.map((how) => ({ value: how, text: desk.hows[how], checked: typed.how === how })),
})}
${select({
  name: 'on',
  id: 'on',
  label: { text: desk.day, size: 's' },
  ...(wrong.on === undefined ? {} : { errorMessage: wrong.on }),
  items: [
    { value: '', text: desk.chooseDay, selected: !days.includes(typed.on) },
    ...days.map((day) => ({ value: day, text: dayInWords(day), selected: typed.on === day })),
  ],
})}
${textarea({
  name: 'words',
  label: { text: desk.words, size: 's' },
  hint: desk.wordsHint,
  rows: 3,
  value: typed.words,
  attributes: { dir: 'auto' },
  ...(wrong.words === undefined
    ? {}
    : { errorMessage: { text: wrong.words, visuallyHiddenText: part.error } }),
})}`

/** In their own words, where a clinician is about to call. */
export const whenToTalk = ({ part, talk }: Says<'part' | 'talk'>, when: string | undefined): Html =>
  when === undefined
    ? html`<p>${talk.noTimes}</p>`
    : insetText({
        visuallyHiddenText: part.information,
        html: html`<p><strong>${talk.whenTitle}</strong></p>${ownWords([when])}`,
      })

export type TalkLine = Talk & { readonly by: { readonly name: string }; readonly at: string }

/** Each talk that was had or tried, at the desk. */
export const talksView = ({ talk }: Says<'talk'>, talks: readonly TalkLine[]): Html =>
  html`${talks.map(
    ({ outcome, how, on, words, by }) =>
      html`<p><strong>${talk.became[outcome]}</strong> ${talk.desk.hows[how]}, ${dayInWords(on)} (<bdi>${by.name}</bdi>)</p>${words !== '' && ownWords([words])}`,
  )}`
