import type { PlanWanted } from '#src/plan/plans-wanted.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'
import { calledBy } from './wanted-who.ts'

export type WantedBeside = Pick<PlanWanted, 'by' | 'at'>

/** At a plan of the practice: who looked for one of its person, and when. */
export const wantedBesideView = (
  { part, wanted: { beside, title } }: Says<'part' | 'wanted'>,
  wanted: readonly WantedBeside[],
): Html | false =>
  wanted.length > 0 &&
  insetText({
    visuallyHiddenText: part.information,
    html: html`<h2 class="nhsuk-heading-s">${beside.title}</h2><p>${beside.text}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${wanted.map((one) => html`<li><bdi>${calledBy(one)}</bdi>, ${momentInWords(one.at)}</li>`)}</ul>
<p><a href="/reviews/wanted">${title}</a></p>`,
  })
