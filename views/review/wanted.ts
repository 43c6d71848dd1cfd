import type { PracticeId } from '#src/plan/ids.ts'
import type { PlanWanted } from '#src/plan/plans-wanted.ts'
import type { PracticePlan } from '#src/plan/ports.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'
import { bornInWords, patientName } from './patient-banner.ts'
import { calledWanted, whoWanted } from './wanted-who.ts'

export type WantedLine = PlanWanted & {
  /** The practice's own plan or draft with this number. */
  readonly plan: Listed | undefined
  /** Its plans of somebody with that name and that day. */
  readonly maybe: readonly Listed[]
}
type Listed = Pick<PracticePlan, 'id' | 'family' | 'given' | 'born' | 'status'>
type Words = Says<'part' | 'patientBanner' | 'queue' | 'wanted'>

/** For whom a plan was wanted of this practice, with what each button does. */
export const plansWantedView =
  (lines: readonly WantedLine[], practice: PracticeId): View<'part' | 'patientBanner' | 'queue' | 'wanted'> =>
  (says) => ({
    title: says.wanted.title,
    back: { href: '/reviews', text: says.queue.title },
    main: html`<h1 class="nhsuk-heading-l">${says.wanted.title}</h1>
<p>${says.wanted.lead}</p>
${lines.length === 0 ? insetText({ visuallyHiddenText: says.part.information, text: says.wanted.none }) : html`<p>${says.wanted.seen}</p>${lines.map((one) => line(says, one, practice))}`}`,
  })

const line = (says: Words, one: WantedLine, practice: PracticeId): Html => {
  const { wanted } = says
  const isOurs = one.practice === practice
  return html`<section class="sayso-hit">
${whoWanted(says, one)}
${one.plan && html`<p><strong>${wanted.here}</strong> ${planLink(says, one.plan)}</p>${!isOurs && html`<p>${wanted.elsewhere}</p>`}`}
${one.maybe.length > 0 && html`<p><strong>${wanted.maybe}</strong></p><ul class="nhsuk-list nhsuk-list--bullet">${one.maybe.map((plan) => html`<li>${planLink(says, plan)}</li>`)}</ul>`}
${!one.plan && html`<p><a href="/reviews/wanted/${one.id}/plan">${wanted.begin}<span class="nhsuk-u-visually-hidden">${wanted.of(calledWanted(one))}</span></a>. ${wanted.beginText}</p>`}
${settling(says, one, 'known')}${isOurs && !one.plan && settling(says, one, 'not-ours')}
</section>`
}

const planLink = (says: Words, plan: Listed): Html =>
  html`<a href="/plans/${plan.id}/review#main"><bdi>${patientName(says, plan)}</bdi></a>, ${says.wanted.born} ${bornInWords(says, plan.born)}: ${says.queue.statuses[plan.status]}`

const settling = ({ wanted }: Words, one: WantedLine, does: 'known' | 'not-ours'): Html => {
  const [text, effect] =
    does === 'known' ? [wanted.known, wanted.knownText] : [wanted.notOurs, wanted.notOursText]
  const name = `${text}${wanted.of(calledWanted(one))}`
  return html`<form method="post" action="/reviews/wanted/${one.id}" aria-label="${name}">
<input type="hidden" name="do" value="${does}">
<p>${effect}</p>
${button({ text, variant: 'secondary', small: true, ariaLabel: name, preventDoubleClick: true })}
</form>`
}
