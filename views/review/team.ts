import type { ByMonth } from '#src/plan/quality/by-month.ts'
import type { Spread } from '#src/plan/quality/spread.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { table } from '../parts/table.ts'
import type { Says } from '../words.ts'
import type { TeamFinding } from './all-plans.ts'
import { byMonthView } from './by-month.ts'

type Counted = TeamFinding & {
  /** In how many plans it was found, of how many in which it was looked for. */
  readonly plans: number
  readonly applicable: number
}

/** Three lists that are never merged, over plans and never over people. */
export type Team = {
  readonly looked: number
  /** Approved plans whose row cannot be read. */
  readonly unread: number
  readonly isCompared: boolean
  readonly comparedLeast: number
  readonly alerts: readonly Counted[]
  readonly missed: readonly Counted[]
  readonly hints: readonly Counted[]
  readonly months: ByMonth
  /** Whoever reads it also sees who opened the plans. */
  readonly leads: boolean
  readonly sections: readonly {
    readonly title: string
    readonly plans: number
    /** Of how many things a plan lacks there; of fewer than ten plans there is none. */
    readonly spread: Spread | undefined
    readonly most: number
  }[]
}

/** What the live audit finds over a practice's plans, each finding leading to the plans. */
export const teamView =
  (team: Team): View<'part' | 'queue' | 'review' | 'team' | 'whoOpened'> =>
  (says) => ({
    title: says.team.title,
    back: { href: '/reviews', text: says.queue.back },
    main: html`<h1 class="nhsuk-heading-l">${says.team.title}</h1>
<p>${says.team.lead(team.looked)}</p>
${team.unread > 0 && html`<p>${says.team.unread(team.unread)}</p>`}
${insetText({ visuallyHiddenText: says.part.information, text: says.review.quality.limits })}
${!team.isCompared && html`<p>${says.team.few(team.comparedLeast)}</p>`}
${counted(says, 'alerts', team.alerts)}
${counted(says, 'missed', team.missed)}
${team.isCompared && sections(says, team)}
${counted(says, 'hints', team.hints)}
${team.months.months.length > 0 && byMonthView(says, team.months)}${team.leads && html`<p><a href="/reviews/who-opened">${says.whoOpened.link}</a></p>`}`,
  })

type List = 'alerts' | 'missed' | 'hints'

const counted = (says: Says<'review' | 'team'>, list: List, all: readonly Counted[]): Html => {
  const { lists } = says.team
  const { title, text, none, head } = lists[list]
  return html`<section aria-labelledby="${list}"><h2 class="nhsuk-heading-m" id="${list}">${title}</h2><p>${text}</p>
${
  all.length === 0
    ? html`<p>${none}</p>`
    : table({
        caption: { text: title, classes: 'nhsuk-u-visually-hidden' },
        head: [{ text: head }, { text: says.team.inPlans }],
        rows: all.map((one) => [
          {
            html: html`${one.found}${details({ summary: says.team.why, html: html`<p>${one.why} ${one.how}</p><p class="nhsuk-body-s">${says.review.quality.check(one)}</p>` })}`,
          },
          {
            html: html`<a href="/reviews/all?found=${one.name}">${says.team.count(one.plans, one.applicable)}<span class="nhsuk-u-visually-hidden">: ${one.found}</span></a>`,
          },
        ]),
      })
}</section>`
}

/** How much a plan lacks in each section: how many plans, the middle one, where the middle half lies, and the most. */
const sections = (says: Says<'team'>, { sections }: Team): Html =>
  html`<section aria-labelledby="sections"><h2 class="nhsuk-heading-m" id="sections">${says.team.sections}</h2><p>${says.team.sectionsText}</p>
${table({
  responsive: true,
  caption: { text: says.team.sections, classes: 'nhsuk-u-visually-hidden' },
  head: [says.team.section, says.team.plans, says.team.median, says.team.half, says.team.most].map(
    (text) => ({ text }),
  ),
  rows: sections.map(({ title, plans, spread, most }) => [
    { header: says.team.section, text: title },
    { header: says.team.plans, text: String(plans) },
    { header: says.team.median, text: spread ? String(spread.median) : says.team.tooFew },
    {
      header: says.team.half,
      text: spread ? says.team.between(spread.from, spread.to) : says.team.tooFew,
    },
    { header: says.team.most, text: spread ? String(most) : says.team.tooFew },
  ]),
})}</section>`
