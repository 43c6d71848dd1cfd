import type { OnePage } from '#src/flow/page.ts'
import type { TeamAgreedBy, TeamMay } from '#src/plan/teams.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { notificationBanner } from '../parts/notification-banner.ts'
import { select } from '../parts/select.ts'
import { type Patient, patientBanner } from '../review/patient-banner.ts'
import type { Says } from '../words.ts'

export type TeamLine = {
  readonly id: string
  readonly name: string
  /** What kind of team, in words; empty where it is not known any more. */
  readonly kind: string
  readonly may: TeamMay
  readonly agreedBy: TeamAgreedBy
  readonly at: string
  /** Who wrote it down, where the person did not agree here herself. */
  readonly recorded: { readonly by: string; readonly on: string; readonly why: string } | undefined
  readonly until: string | undefined
  readonly isOver: boolean
  /** Since it was said that no other team is given it: at a hand-over, or by a clinician, who is named. */
  readonly paused: { readonly at: string; readonly atDeskBy: string | undefined } | undefined
  readonly ended:
    | { readonly at: string; readonly by: string; readonly role: string; readonly why: string | undefined }
    | undefined
}
export type Teams = {
  readonly plan: string
  /** At the desk of its practice: whom the plan is about. */
  readonly patient: Patient | undefined
  readonly teams: readonly TeamLine[]
  readonly done: 'given' | 'done' | 'kept' | undefined
  /** Teams that could be let. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
  readonly chosen: string | undefined
  readonly form: OnePage
  /** Who should not see it, as far as this reader may know, and whether anybody was named at all. */
  readonly notToSee: readonly string[]
  readonly isSomebodyShutOut: boolean
  /** At the desk: since when the person wants the plan given to no other team. */
  readonly keptHere: string | undefined
  /** What a team that is let in would find now: `nobodys` where no practice has the plan either, so that there is nothing to let it into. */
  readonly finds: 'approved' | 'unapproved' | 'nobodys'
}

/** Which teams may do what with the plan, since when, and one press that ends it. */
export const teamsView =
  (page: Teams): View<'field' | 'part' | 'patientBanner' | 'problem' | 'review' | 'teams'> =>
  (says) => {
    const { plan, patient, teams, done } = page
    const isOwn = patient === undefined
    const title = isOwn ? says.teams.title : says.teams.titleOther
    const standing = teams.filter(({ ended }) => ended === undefined)
    const now = standing.filter(({ paused }) => paused === undefined)
    const paused = standing.filter((one) => one.paused !== undefined)
    return {
      title,
      back: isOwn
        ? { href: `/plans/${plan}`, text: says.teams.back }
        : { href: `/plans/${plan}/review#main`, text: says.review.toReview },
      main: html`${done && notificationBanner({ title: says.part.success, text: says.teams[done], variant: 'success' })}${onePageTop(says, page.form, beside(says))}${patient && patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${title}</h1><p>${isOwn ? says.teams.lead : says.teams.leadOther}</p>
<h2 class="nhsuk-heading-m">${says.teams.now}</h2>
${linesOf(says, page, now) ?? html`<p>${paused.length === 0 ? says.teams.nobody : says.teams.nobodyNow}</p>`}
${paused.length > 0 && html`<h2 class="nhsuk-heading-m">${says.teams.pausedTitle}</h2><p>${isOwn ? says.teams.pausedLead : says.teams.pausedLeadOther}</p>${linesOf(says, page, paused)}`}
${endedOnes(
  says,
  teams.filter(({ ended }) => ended !== undefined),
  isOwn,
)}
<h2 class="nhsuk-heading-m">${says.teams.reads.title}</h2>
<ul class="nhsuk-list nhsuk-list--bullet">${(isOwn ? says.teams.reads.items : says.teams.reads.itemsOther).map((text) => html`<li>${text}</li>`)}</ul>
<h2 class="nhsuk-heading-m">${says.teams.grantTitle}</h2>
${letting(says, page)}`,
    }
  }

const linesOf = (says: Says<'teams'>, page: Teams, lines: readonly TeamLine[]): Html | undefined =>
  lines.length === 0
    ? undefined
    : html`<ul class="nhsuk-list nhsuk-list--border">${lines.map((one) => line(says, page, one))}</ul>`

/** It is offered where there is something to let a team into, and says what it finds there now. */
const letting = (says: Says<'field' | 'part' | 'problem' | 'teams'>, page: Teams): Html => {
  const { teams, part } = says
  const noted = (text: string) => insetText({ visuallyHiddenText: part.information, text })
  if (page.finds === 'nobodys') return noted(teams.finds.nobodys)
  if (page.others.length === 0) return noted(teams.noTeams)
  const { own, other } = teams.finds.unapproved
  return html`${page.finds === 'unapproved' && noted(page.patient === undefined ? own : other)}${grant(says, page)}`
}

/** What the page asks beside the form, for the summary of what is wrong. */
const beside = ({ teams }: Says<'teams'>) => ({
  team: { label: teams.team, why: '', heard: '' },
  despite: { label: teams.excluded.title, why: '', heard: '' },
  askedSince: { label: teams.keptHere.title, why: '', heard: '' },
})

const line = (says: Says<'teams'>, { plan, patient }: Teams, one: TeamLine): Html => {
  const { teams } = says
  const isOwn = patient === undefined
  return html`<li class="sayso-wrap"><p><strong><bdi>${one.name}</bdi></strong>${one.kind !== '' && ` (${one.kind})`}: ${(isOwn ? teams.may : teams.mayOther)[one.may]}</p>
${agreement(says, one, isOwn)}${one.until !== undefined && html`<p>${one.isOver ? teams.over(dayInWords(one.until)) : teams.until(dayInWords(one.until))}</p>`}${one.paused !== undefined && html`<p><strong>${pausedWhy(says, one.paused, isOwn)}</strong></p>`}
<form method="post" action="/plans/${plan}/teams/${one.id}/end" aria-label="${teams.end(one.name)}">${button({ text: teams.end(one.name), variant: 'secondary', small: true })}</form></li>`
}

const pausedWhy = (
  { teams }: Says<'teams'>,
  { at, atDeskBy }: NonNullable<TeamLine['paused']>,
  isOwn: boolean,
): string => {
  if (atDeskBy === undefined) return (isOwn ? teams.paused : teams.pausedOther)(dayInWords(at))
  return (isOwn ? teams.pausedAtDesk : teams.pausedAtDeskOther)(dayInWords(at), atDeskBy)
}

export const agreement = (
  { teams }: Says<'teams'>,
  { at, recorded, agreedBy }: Pick<TeamLine, 'at' | 'recorded' | 'agreedBy'>,
  isOwn: boolean,
): Html =>
  recorded
    ? html`<p>${teams.byClinician(dayInWords(at))} <bdi>${recorded.by}</bdi>. ${teams.agreed[agreedBy](dayInWords(recorded.on))} <span class="sayso-words" dir="auto">${recorded.why}</span></p>`
    : html`<p>${(isOwn ? teams.byYou : teams.byPerson)(dayInWords(at))}</p>`

const endedOnes = (
  { teams: { ended } }: Says<'teams'>,
  over: readonly TeamLine[],
  isOwn: boolean,
): Html | false =>
  over.length > 0 &&
  details({
    summary: ended.title,
    html: html`<ul class="nhsuk-list nhsuk-list--bullet">${over.map(
      (one) =>
        html`<li><bdi>${one.name}</bdi>: ${one.ended && html`${ended.line(dayInWords(one.ended.at))} <bdi>${(isOwn ? ended.byOwn : ended.by)(one.ended)}</bdi>.${one.ended.why !== undefined && html` <span class="sayso-words" dir="auto">${one.ended.why}</span>`}`}</li>`,
    )}</ul><p>${ended.stays}</p>`,
  })

const grant = (says: Says<'field' | 'part' | 'problem' | 'teams'>, page: Teams): Html => {
  const { teams, part } = says
  const wrong = page.form.problems
  const message = (text: string) => ({ errorMessage: { text, visuallyHiddenText: part.error } })
  return html`<form method="post" action="/plans/${page.plan}/teams" novalidate aria-label="${teams.grantTitle}">
${select({
  name: 'team',
  id: 'team',
  label: { text: teams.team, size: 's' },
  ...(wrong.team === undefined ? {} : message(teams.noTeam)),
  items: [{ id: '', name: teams.choose, kind: '' }, ...page.others].map(({ id, name, kind }) => ({
    ...{ value: id, text: kind === '' ? name : `${name} (${kind})` },
    selected: id === (page.chosen ?? ''),
  })),
})}
${onePageFields(says, page.form)}
${page.isSomebodyShutOut && excluded(says, page)}${page.keptHere !== undefined && keptHere(says, page.form, page.keptHere)}
${button({ text: teams.grant, preventDoubleClick: true })}</form>`
}

const excluded = ({ teams, part }: Says<'part' | 'teams'>, { notToSee, patient, form }: Teams): Html => {
  const { title, own, other, unsaid, ownTick, otherTick, unread } = teams.excluded
  const isOwn = patient === undefined
  const words =
    notToSee.length === 0
      ? html`<p>${unsaid}</p>`
      : html`<p>${isOwn ? own : other}</p><ul class="nhsuk-list nhsuk-list--bullet">${notToSee.map((text) => html`<li class="sayso-words" dir="auto">${text}</li>`)}</ul>`
  return html`${isOwn ? details({ summary: title, html: words }) : insetText({ visuallyHiddenText: part.information, html: html`<h3 class="nhsuk-heading-s">${title}</h3>${words}` })}
${checkboxes({
  name: 'despite',
  ...(form.problems.despite === undefined
    ? {}
    : { errorMessage: { text: unread, visuallyHiddenText: part.error } }),
  items: [{ value: 'yes', text: isOwn ? ownTick : otherTick }],
})}`
}

/** The person's own no stands before whoever lets a team in. */
const keptHere = ({ teams, part }: Says<'part' | 'teams'>, form: OnePage, at: string): Html => {
  const { title, text, tick, unread } = teams.keptHere
  return html`${insetText({
    visuallyHiddenText: part.information,
    html: html`<h3 class="nhsuk-heading-s">${title}</h3><p>${text(dayInWords(at))}</p>`,
  })}
${checkboxes({
  name: 'askedSince',
  ...(form.problems.askedSince === undefined
    ? {}
    : { errorMessage: { text: unread, visuallyHiddenText: part.error } }),
  items: [{ value: 'yes', text: tick }],
})}`
}
