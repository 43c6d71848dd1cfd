import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'

/** One line of the agenda: what it is about, who brought it up, and where it stands. */
export type AgendaLine = {
  readonly text: string
  readonly who?: string
  /** Where it stands; what was told in private stands nowhere else. */
  readonly href?: string
  /** Would like to be spoken with alone. */
  readonly alone?: boolean
}
export type AgendaView = Readonly<
  Record<
    | 'inPrivate'
    | 'toTalkAbout'
    | 'questions'
    | 'differences'
    | 'anotherLook'
    | 'leftAside'
    | 'missing'
    | 'warnings'
    | 'askedBack',
    readonly AgendaLine[]
  >
>

/** What the people around the plan want said, above everything that there is to read. */
export const reviewAgenda = (says: Says<'part' | 'review'>, agenda: AgendaView): Html => {
  const parts = order.filter((part) => agenda[part].length > 0)
  return html`<section aria-labelledby="agenda"><h2 class="nhsuk-heading-m" id="agenda">${says.review.agenda}</h2>
${parts.length === 0 && insetText({ visuallyHiddenText: says.part.information, text: says.review.nothing })}
${parts.map(
  (part) => html`<h3 class="nhsuk-heading-s">${says.review[part]}</h3>
<ul class="nhsuk-list nhsuk-list--bullet">${agenda[part].map((one) => line(says, one))}</ul>`,
)}</section>`
}

const order = [
  'inPrivate',
  'toTalkAbout',
  'questions',
  'differences',
  'anotherLook',
  'leftAside',
  'missing',
  'warnings',
  'askedBack',
] as const

/** Somebody whose name nobody has said yet is the person. */
const line = (says: Says<'review'>, { text, who, href, alone }: AgendaLine): Html =>
  html`<li>${who !== undefined && html`<strong><bdi>${who || says.review.thePerson}</bdi>:</strong> `}${href === undefined ? html`<span class="sayso-words">${text}</span>` : html`<a href="${href}">${text}</a>`}${alone === true && html` ${says.review.alone}`}</li>`
