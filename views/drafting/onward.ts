import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import type { Says } from '../words.ts'
import type { Tasks } from './plans.ts'
import { drafting } from './standing.ts'

/** Others read what was approved, or whoever has it with what was: a first draft is taken back instead. */
const isShared = ({ hasApproved, suspended, stopped, status: now }: Tasks): boolean =>
  hasApproved || suspended !== undefined || (stopped !== undefined && now !== 'draft' && drafting.has(now))

export const onward = (
  says: Says<'dropping' | 'plans' | 'stillRight'>,
  plan: Tasks,
): Html => html`<h2 class="nhsuk-heading-m">${says.plans.whatNext}</h2>
${button({ text: plan.hasApproved ? says.plans.handOverAgain : says.plans.handOver, href: `/plans/${plan.plan}/submission` })}
<ul class="nhsuk-list">
<li><a href="/plans/${plan.plan}/private-word">${says.plans.privateWord}</a></li>
${plan.hasApproved && html`<li><a href="/urgent/${plan.plan}">${says.plans.readApproved}</a></li>`}
${plan.mayTakeBack && html`<li><a href="/plans/${plan.plan}/taking-back">${says.plans.takeBack}</a></li>`}
${isShared(plan) && html`<li><a href="/plans/${plan.plan}/withdrawal">${says.plans.withdraw}</a></li>`}
</ul>
${details({ summary: says.plans.more, html: more(says, plan) })}`

/** A child's plan goes on by whoever began it. */
export const forChild = (
  says: Says<'plans'>,
  plan: Tasks,
): Html => html`<h2 class="nhsuk-heading-m">${says.plans.whatNext}</h2>
<p>${says.plans.forChild[plan.hasApproved ? (plan.mayRead ? 'readable' : 'approved') : plan.mayTakeBack || isShared(plan) ? 'shared' : 'draft']}</p>
${button({ text: says.plans.forChild.handOver, href: `/plans/${plan.plan}/submission` })}
${plan.mayTakeBack && html`<p><a href="/plans/${plan.plan}/taking-back">${says.plans.forChild.takeBack}</a></p>`}
${isShared(plan) && html`<p><a href="/plans/${plan.plan}/withdrawal">${says.plans.forChild.withdraw}</a></p>`}`

/** What can wait until somebody looks for it; what throws away stands last, where nobody hits it who meant another one. */
const more = (
  says: Says<'dropping' | 'plans' | 'stillRight'>,
  { plan, hasApproved, drops }: Tasks,
): Html => html`<ul class="nhsuk-list">
<li><a href="/plans/${plan}/carers">${says.plans.people}</a></li>
<li><a href="/plans/${plan}/teams">${says.plans.teams}</a></li>
<li><a href="/plans/${plan}/prints">${says.plans.prints}</a></li>
<li><a href="/plans/${plan}/visit-sheet">${says.plans.visitSheet}</a></li>
<li><a href="/plans/${plan}/talk-guide">${says.plans.talkGuide}</a></li>
<li><a href="/plans/${plan}/guesses">${says.plans.guesses}</a></li>
<li><a href="/plans/${plan}/rehearsal">${says.plans.rehearsal}</a></li>
<li><a href="/plans/${plan}/still-right">${says.stillRight.link}</a></li>
<li><a href="/plans/${plan}/stranger">${says.plans.stranger}</a></li>
<li><a href="/plans/${plan}/receipts">${says.plans.receipts}</a></li>
${hasApproved && html`<li><a href="/plans/${plan}/card">${says.plans.card}</a></li>`}
${drops.may && html`<li><a href="/plans/${plan}/dropping">${says.dropping.link[drops.may]}</a></li>`}
</ul>`
