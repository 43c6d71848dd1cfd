import { type Html, html } from '../html.ts'
import { details } from '../parts/details.ts'
import type { Says } from '../words.ts'

/** A framework that a learner may know, part by part, with the skills here that stand in it. */
export type TaughtElsewhere = {
  readonly title: string
  readonly parts: readonly {
    readonly title: string
    readonly skills: readonly { readonly title: string; readonly isShown: boolean }[]
  }[]
}

export const taughtElsewhere = (says: Says<'debrief'>, frameworks: readonly TaughtElsewhere[]): Html =>
  details({
    summary: says.debrief.taughtElsewhere,
    html: html`<p>${says.debrief.taughtLead}</p>
${frameworks.map(
  ({ title, parts }) => html`<h3 class="nhsuk-heading-s">${title}</h3>
<ul class="nhsuk-list nhsuk-list--bullet">${parts.map(
    ({ title: part, skills }) =>
      html`<li>${part}: ${says.debrief.listed(skills.map(({ title: skill, isShown }) => says.debrief.shownMark(skill, isShown)))}</li>`,
  )}</ul>`,
)}`,
  })
