import type { HelpedPlan } from '#src/plan/ports.ts'
import { agreement, type TeamLine } from '../drafting/teams.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { numberLinks } from '../parts/own-words.ts'
import { table } from '../parts/table.ts'
import { tag } from '../parts/tag.ts'
import type { Says } from '../words.ts'
import { bornInWords, type Patient, patientBanner, patientName } from './patient-banner.ts'

export type Helped = HelpedPlan & { readonly practiceName: string }

/** What a team was let do with plans of other practices. */
export const helpedView =
  (plans: readonly Helped[]): View<'part' | 'patientBanner' | 'queue' | 'review' | 'teams'> =>
  (says) => ({
    title: says.teams.helping.list,
    back: { href: '/reviews', text: says.review.back },
    main: html`<h1 class="nhsuk-heading-l">${says.teams.helping.list}</h1>
${plans.length === 0 ? insetText({ visuallyHiddenText: says.part.information, text: says.teams.helping.none }) : helpedTable(says, plans)}`,
  })

/** The same below the queue, as far as it has room. */
export const helpedBelow = (
  says: Says<'patientBanner' | 'queue' | 'teams'>,
  plans: readonly Helped[],
): Html | false =>
  plans.length > 0 &&
  html`<h2 class="nhsuk-heading-m" id="helping">${says.teams.helping.list}</h2>
${plans.length > belowMost ? html`<p><a href="/reviews/helping">${says.teams.helping.count(plans.length)}</a></p>` : helpedTable(says, plans)}`
const belowMost = 20

const helpedTable = (says: Says<'patientBanner' | 'queue' | 'teams'>, plans: readonly Helped[]): Html => {
  const { person, of, yours, stands, may, until, list } = says.teams.helping
  return table({
    responsive: true,
    caption: { text: list, classes: 'nhsuk-u-visually-hidden' },
    head: [person, of, yours, stands].map((text) => ({ text })),
    rows: plans.map((one) => [
      {
        header: person,
        html: html`<a href="/plans/${one.id}/helping"><bdi>${patientName(says, one)}</bdi></a><br>${says.queue.born} ${bornInWords(says, one.born)}${one.nhsNumber !== undefined && html`<br>${says.queue.nhs} <span class="nhsuk-u-nowrap">${nhsNumberInWords(one.nhsNumber)}</span>`}${one.isDamaged && html`<br>${tag({ text: says.queue.damaged, colour: 'red' })}`}`,
      },
      { header: of, html: html`<bdi>${one.practiceName}</bdi>` },
      {
        header: yours,
        html: html`${may[one.may]}${one.until !== undefined && html`<span class="sayso-line">${until(dayInWords(one.until))}</span>`}`,
      },
      {
        header: stands,
        html: html`${one.status === 'submitted' ? says.teams.helping.handedOver : says.queue.statuses[one.status]}${one.isLive && one.version !== undefined && html`<span class="sayso-line">${says.queue.live(one.version)}</span>`}`,
      },
    ]),
  })
}

export type Helping = {
  readonly plan: string
  readonly patient: Patient
  /** Whose plan it is. */
  readonly practice: { readonly name: string; readonly phone?: string | undefined } | undefined
  readonly grant: Pick<TeamLine, 'may' | 'at' | 'recorded' | 'agreedBy' | 'until'>
  /** What there is to do for this team now. */
  readonly ways: {
    readonly read: boolean
    readonly review: boolean
    readonly waits: boolean
    readonly newVersion: boolean
    readonly suspend: boolean
    readonly resume: boolean
  }
}

/** One plan of another practice: on what the team may use it, and what it may do now. */
export const helpingView =
  (page: Helping): View<'part' | 'patientBanner' | 'review' | 'teams'> =>
  (says) => {
    const { helping, mayOther } = says.teams
    const { plan, grant, practice, ways } = page
    const way = (isThere: boolean, href: string, text: string) =>
      isThere && html`<p><a href="${href}">${text}</a></p>`
    return {
      title: helping.title,
      back: { href: '/reviews', text: says.review.back },
      main: html`${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${helping.title}</h1>
${practice !== undefined && html`<p>${helping.practice} <strong><bdi>${practice.name}</bdi></strong>${practice.phone !== undefined && html`: ${numberLinks(practice.phone)}`}</p>`}
${ways.read ? button({ text: helping.readApproved, href: `/urgent/${plan}` }) : html`<p>${helping.noneApproved}</p>`}
${ways.review && html`<p>${helping.inHand}</p>${button({ text: helping.toReview, href: `/plans/${plan}/review`, variant: 'secondary' })}`}
${ways.waits && html`<p>${helping.waits}</p>`}
${way(ways.newVersion, `/plans/${plan}/life/new-version`, helping.newVersion)}${way(ways.suspend, `/plans/${plan}/life/suspension`, helping.suspend)}${way(ways.resume, `/plans/${plan}/life/resumption`, helping.resume)}
<p>${helping.agreed}</p>
<p>${mayOther[grant.may]}</p>${agreement(says, grant, false)}${grant.until !== undefined && html`<p>${says.teams.until(dayInWords(grant.until))}</p>`}
<p>${helping.seen} ${helping.notYours}</p>
${details({
  summary: helping.leave,
  html: html`<p>${helping.leaveText}</p><form method="post" action="/plans/${plan}/helping/end" aria-label="${helping.leaveButton}">${button({ text: helping.leaveButton, variant: 'warning', preventDoubleClick: true })}</form>`,
})}`,
    }
  }
