import type { Status } from '#src/plan/lifecycle.ts'
import type { Page } from '../frame/page.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { taskList } from '../parts/task-list.ts'
import { type AgendaView, reviewAgenda } from './agenda.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { reviewWords as words } from './review.words.en.ts'

export type SectionState = 'accepted' | 'changed' | 'not-read'
export type Review = {
  readonly plan: string
  readonly patient: Patient
  readonly agenda: AgendaView
  readonly sections: readonly { readonly id: string; readonly title: string; readonly state: SectionState }[]
  /** The version that urgent care reads meanwhile. */
  readonly approved: number | undefined
  readonly askedBack: readonly string[]
  readonly problem?: 'nothing-asked-back'
}

/** What awaits a reviewer: first what somebody wants talked about, then the sections, then the way back. */
export const review = (page: Review): Page => ({
  title: words.title,
  back: { href: '/reviews', text: words.back },
  main: html`${page.problem && errorSummary({ heading: words.returnTitle, errorList: [{ text: words.returnEmpty, href: '#return' }] })}
${patientBanner(page.patient)}
<h1 class="nhsuk-heading-l">${words.title}</h1>
${page.approved !== undefined && insetText({ text: words.updated(page.approved) })}
${onward(page)}
${reviewAgenda(page.agenda)}
<h2 class="nhsuk-heading-m">${words.sections}</h2>
${taskList({ items: page.sections.map((section) => task(page, section)) })}
${sendingBack(page)}`,
})

/** The first thing that the Tab key reaches. */
const onward = ({ plan, sections }: Review): Html => {
  const next = sections.find(({ state }) => state !== 'accepted')
  return next
    ? button({ href: `/plans/${plan}/review/${next.id}#main`, text: words.start(next.title) })
    : button({ href: `/plans/${plan}/approval#main`, text: words.sign })
}

const task = ({ plan }: Review, { id, title, state }: Review['sections'][number]) => ({
  title: { text: title },
  href: `/plans/${plan}/review/${id}#main`,
  status:
    state === 'accepted'
      ? words.states[state]
      : { tag: { text: words.states[state], colour: state === 'changed' ? 'yellow' : 'blue' } as const },
})

const sendingBack = ({ plan, askedBack }: Review): Html => html`<section aria-labelledby="return">
<h2 class="nhsuk-heading-m" id="return" tabindex="-1">${words.returnTitle}</h2>
${
  askedBack.length === 0
    ? html`<p>${words.returnNone}</p>`
    : html`<p>${words.returnText}</p>${list(askedBack)}
<form method="post" action="/plans/${plan}/return">${button({ text: words.returnButton, variant: 'secondary' })}</form>`
}</section>`

const list = (texts: readonly string[]): Html =>
  html`<ul class="nhsuk-list nhsuk-list--bullet">${texts.map((text) => html`<li class="sayso-words">${text}</li>`)}</ul>`

export type Away = Pick<Review, 'plan' | 'patient' | 'approved' | 'askedBack'> & { readonly status: Status }

/** A plan that is in nobody's review: where it is, and none of its words. */
export const reviewAway = ({ plan, patient, approved, askedBack, status }: Away): Page => ({
  title: words.away[status].title,
  back: { href: '/reviews', text: words.back },
  main: html`${patientBanner(patient)}
<h1 class="nhsuk-heading-l">${words.away[status].title}</h1>
<p>${words.away[status].text}</p>
${status === 'returned' ? list(askedBack) : nothing}
${approved !== undefined && html`<p><a href="/plans/${plan}/approval">${words.approvedVersion}</a></p>`}`,
})
