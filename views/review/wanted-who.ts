import type { PlanWanted } from '#src/plan/plans-wanted.ts'
import { dayInWords, momentInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** For whom, as it was typed, and who looked. */
export const whoWanted = (
  { wanted: words }: Says<'wanted'>,
  { who, by, at }: Pick<PlanWanted, 'who' | 'by' | 'at'>,
): Html => html`<h2 class="nhsuk-heading-m">${
  'nhsNumber' in who
    ? html`${words.number}: <span class="nhsuk-u-nowrap">${nhsNumberInWords(who.nhsNumber)}</span>`
    : html`${words.family}: <bdi>${who.family}</bdi>`
}</h2>
${'born' in who && html`<p>${words.born}: <strong>${dayInWords(who.born)}</strong></p>`}
<p>${words.by} <bdi>${calledBy({ by })}</bdi>, ${momentInWords(at)}</p>`

/** Who looked. */
export const calledBy = ({ by }: Pick<PlanWanted, 'by'>): string =>
  [by.name, by.jobRole, by.service].join(', ')

/** Who it is, for the name of a button that stands there once for each. */
export const calledWanted = ({ who }: Pick<PlanWanted, 'who'>): string =>
  'nhsNumber' in who ? nhsNumberInWords(who.nhsNumber) : who.family
