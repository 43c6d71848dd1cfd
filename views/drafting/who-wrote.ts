import type { Wrote } from '#src/plan/reads/who-wrote.ts'
import { dayInWords, momentInWords, timeInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

export type WhoWrote = {
  readonly owner: string | undefined
  readonly wrote: readonly Wrote[]
  readonly isWroteCut: boolean
}

/** Who wrote, accepted, approved or sent back, newest first, and no word of it; when at night somebody writes at home is nobody's to read. */
export const whoWroteView = (
  { receipts: { wrote: words } }: Says<'receipts'>,
  { owner, wrote, isWroteCut }: WhoWrote,
): Html => html`<section aria-labelledby="wrote"><h2 class="nhsuk-heading-m" id="wrote">${words.title}</h2>
<p>${wrote.length === 0 ? words.none : words.lead}</p>
${
  wrote.length > 0 &&
  html`<ol class="nhsuk-list sayso-receipts">${wrote.map(
    (one) => html`<li class="sayso-receipt">
<p><strong>${whenIn(one)}</strong></p>
<p>${whoIn(words, owner, one)}</p>
<p>${words.what[one.what]}</p>
</li>`,
  )}</ol>`
}${isWroteCut && html`<p>${words.most(wrote.length)}</p>`}</section>`

const whenIn = (one: Wrote): Html => {
  const { first, last } = one
  if (isAtHome(one)) return html`<time datetime="${last.slice(0, 10)}">${dayInWords(last)}</time>`
  const [from, to] = [timeInWords(first), timeInWords(last)]
  return from === to
    ? html`<time datetime="${last}">${momentInWords(last)}</time>`
    : html`<time datetime="${last}">${dayInWords(last)}, ${from} – ${to}</time>`
}

const isAtHome = ({ by: { role } }: Wrote): boolean => role === 'patient' || role === 'carer'

const whoIn = (
  words: Says<'receipts'>['receipts']['wrote'],
  owner: string | undefined,
  { by: { id, name, role } }: Wrote,
): Html => {
  if (id === owner || role === 'patient') return html`${words.person}`
  return html`<bdi>${name}</bdi>${role === 'carer' && html`, ${words.helper}`}`
}
