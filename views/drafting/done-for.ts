import type { DoneWhat } from '#src/plan/done-for.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** Of these it says something else where it is about somebody by name. */
type OfSomebody = 'LetterMade' | 'Verified' | 'VerificationEnded'

export type DoneLine = {
  readonly what: DoneWhat | 'WroteFor' | 'Revealed' | `${OfSomebody}Of`
  readonly at: string
  readonly who: string
  readonly isHelper: boolean
  readonly about?: string
  /** Where it stands. */
  readonly href?: string
}

/** What others did in somebody's name, newest first, each with what they can do about it; whoever looks on can do nothing. */
export const doneForView = (
  { receipts: { doneFor } }: Says<'receipts'>,
  {
    plan,
    isOwn,
    lines,
  }: { readonly plan: string; readonly isOwn: boolean; readonly lines: readonly DoneLine[] },
): Html => {
  const { title, lead, none } = isOwn ? doneFor.own : doneFor.other
  const what: Readonly<Partial<Record<DoneLine['what'], string>>> = isOwn ? doneFor.what : doneFor.whatOther
  const heading = isOwn && html`<h2 class="nhsuk-heading-m" id="done-for">${title}</h2>`
  return html`<section aria-label="${title}">${heading}
<p>${lines.length === 0 ? none : lead}</p>${
    lines.length > 0 &&
    html`<ol class="nhsuk-list sayso-receipts">${lines.map(
      (one) => html`<li class="sayso-receipt sayso-done">
<p><strong><time datetime="${one.at}">${momentInWords(one.at)}</time></strong></p>
<p><bdi>${one.who}</bdi>${one.isHelper && html`, ${doneFor.helper[isOwn ? 'own' : 'other']}`}</p>
<p>${what[one.what]}${one.about !== undefined && html` <bdi>${one.about}</bdi>`}</p>
${isOwn && canDo(doneFor.can[one.what], plan, one.href)}
</li>`,
    )}</ol>`
  }</section>`
}

type Can = { readonly text: string; readonly to: string }

const canDo = ({ text, to }: Can, plan: string, href: string | undefined): Html =>
  html`<p><a href="${href ?? (to === 'urgent' ? `/urgent/${plan}` : `/plans/${plan}/${to}`)}">${text}</a></p>`
