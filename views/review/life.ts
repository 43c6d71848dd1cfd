import type { OnePage, OpensOn } from '#src/flow/page.ts'
import type { Status } from '#src/plan/lifecycle.ts'
import type { Reached } from '#src/plan/mail.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type DeskKept, deskAside, deskKept } from './desk-kept.ts'
import { type HappenedLine, happenedList } from './happened.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { endedNow, type Standing, stoppedAlready } from './standing.ts'

export type LifeDeed = 'new-version' | 'suspension' | 'resumption' | 'closing' | 'correction'

type OfPlan = {
  readonly plan: string
  readonly patient: Patient
  readonly status: Status
  /** The approved version. */
  readonly approved: number | undefined
}
export type Life = OfPlan &
  Standing & {
    /** What can happen to it now. */
    readonly deeds: readonly LifeDeed[]
    /** The person is writing the next version, so nobody opens one. */
    readonly isHers: boolean
    /** What has happened since the approval; undefined where nothing can be told of it. */
    readonly events: readonly HappenedLine[] | undefined
    /** Recommendations that can be taken back alone. */
    readonly ends: readonly { readonly field: string; readonly label: string }[]
    /** An account owns it, whose person may have lost the way in. */
    readonly isRegained: boolean
    /** Sharing can be stopped at the person's word. */
    readonly isToStop: boolean
  }

/** Where a plan stands, and what can happen to it, each with what follows. */
export const lifeView =
  (
    page: Life,
  ): View<
    'careEvent' | 'life' | 'lostMailbox' | 'part' | 'patientBanner' | 'queue' | 'review' | 'stoppedFor'
  > =>
  (says) => ({
    title: says.life.title,
    back: { href: `/plans/${page.plan}/review#main`, text: says.review.toReview },
    main: html`${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${says.life.title}</h1>
<p>${says.life.stands} <strong>${says.queue.statuses[page.status]}</strong>.${page.approved !== undefined && html` ${says.life.approved(page.approved)}`}</p>
${stoppedAlready(says, page)}${endedNow(says, page.ended)}
${page.isHers && html`<h2 class="nhsuk-heading-m">${says.life.hersTitle}</h2><p>${says.life.hersText}</p>`}
${page.deeds.length + page.ends.length === 0 && html`<p>${says.life.nothing}</p>`}
${page.events && eventsOf(says, page.plan, page.events)}
${page.ends.length > 0 && endsOf(says, page.plan, page.ends)}
${page.deeds.map(
  (
    deed,
  ) => html`<section aria-labelledby="${deed}"><h2 class="nhsuk-heading-m" id="${deed}">${says.life.deeds[deed].title}</h2>
<p>${says.life.deeds[deed].about}</p><p><a href="/plans/${page.plan}/life/${deed}">${says.life.deeds[deed].way}</a></p></section>`,
)}
${page.isToStop && html`<section aria-labelledby="sharing"><h2 class="nhsuk-heading-m" id="sharing">${says.stoppedFor.desk.title}</h2><p>${says.stoppedFor.desk.about}</p><p><a href="/plans/${page.plan}/sharing-stopped">${says.stoppedFor.desk.way}</a></p></section>`}
${page.isRegained && html`<p><a href="/plans/${page.plan}/lost-mailbox">${says.lostMailbox.link}</a></p>`}`,
  })

const endsOf = ({ life: { endsAlone } }: Says<'life'>, plan: string, ends: Life['ends']): Html =>
  html`<section aria-labelledby="recommendation"><h2 class="nhsuk-heading-m" id="recommendation">${endsAlone.title}</h2><p>${endsAlone.about}</p>
<ul class="nhsuk-list">${ends.map(({ field, label }) => html`<li><a href="/plans/${plan}/life/recommendation/${field}">${endsAlone.way(label)}</a></li>`)}</ul></section>`

const eventsOf = (says: Says<'careEvent'>, plan: string, told: NonNullable<Life['events']>): Html => {
  const events = says.careEvent
  return html`<section aria-labelledby="care-event"><h2 class="nhsuk-heading-m" id="care-event">${events.title}</h2><p>${events.about}</p>
${told.length > 0 && html`<p>${events.told}</p>${happenedList(says, told)}`}
<p><a href="/plans/${plan}/care-event">${events.link}</a></p></section>`
}

export type LifeDeedPage = OfPlan & {
  readonly deed: LifeDeed
  /** What it asks; nothing where it asks nothing. */
  readonly page: OnePage | undefined
  /** What opens below a choice of it. */
  readonly opensOn?: OpensOn
  readonly kept?: DeskKept | undefined
  /** Which suspension the page is about, where the plan is suspended. */
  readonly stood: number | undefined
  /** Another plan of the person is the current one. */
  readonly isOther: boolean
  /** Whether an account holds the plan, which is written to. */
  readonly isTold: Reached
}

/** One thing that can happen to a plan: what follows from it stands above what it asks. */
export const lifeDeedView =
  ({
    plan,
    patient,
    deed,
    page,
    opensOn = {},
    kept,
    stood,
    isOther,
    isTold,
  }: LifeDeedPage): View<
    'field' | 'life' | 'part' | 'patientBanner' | 'problem' | 'question' | 'reviewSection'
  > =>
  (says) => {
    const words = says.life.deeds[deed]
    return {
      title: words.title,
      back: { href: `/plans/${plan}/life`, text: says.life.title },
      main: html`${page && onePageTop(says, page)}
${patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${words.title}</h1>
${isOther && html`<p><strong>${says.life.otherCurrent}</strong></p>`}
${warningCallout({
  visuallyHiddenText: says.part.important,
  heading: { text: says.life.follows, level: 2 },
  html: html`<ul class="nhsuk-list nhsuk-list--bullet">${words.follows.map((text) => html`<li>${text}</li>`)}${deed !== 'new-version' && html`<li>${told(says, deed, isTold)}</li>`}</ul>`,
})}
<form method="post" action="/plans/${plan}/life/${deed}" novalidate aria-label="${words.title}">${stood !== undefined && html`<input type="hidden" name="stood" value="${stood}">`}
${page && onePageFields(says, page, opensOn)}${kept && deskKept(says, kept)}
${button({ text: words.button, preventDoubleClick: true, ...(deed === 'new-version' || deed === 'resumption' ? {} : { variant: 'warning' as const }) })}${kept && deskAside(says, kept)}
</form>`,
    }
  }

/** An email goes to an account that holds the plan, and of what was made in error to nobody. */
const told = (
  { life }: Says<'life'>,
  deed: Exclude<LifeDeed, 'new-version'>,
  isTold: LifeDeedPage['isTold'],
): string => {
  if (!isTold || isTold === 'by-post' || deed === 'correction') return life.notTold
  return isTold === 'helper' ? life.helperTold(life.told[deed]) : life.told[deed]
}
