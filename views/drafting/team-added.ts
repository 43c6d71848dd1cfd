import type { WayOut } from '#src/flow/answer.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { details } from '../parts/details.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'

/** What a clinician wrote to one question. */
export type TeamAdded = {
  readonly kind: 'answer' | 'at-your-word' | 'words'
  readonly question: string
  /** Which of several things in a list it is about. */
  readonly item?: string
  readonly lines: readonly string[] | WayOut
  /** What words beside an answer were about, where the answer is another one now. */
  readonly about?: readonly string[]
  readonly who: string
  readonly at: string
  /** About what she keeps from helpers: read once it is opened. */
  readonly isHidden?: true
}

type Saying = Says<'check' | 'teamAdded' | 'wayOutHeard'>

/** What clinicians wrote into one chapter, in their names. */
export const teamAddedView = (says: Saying, added: readonly TeamAdded[], level: 2 | 4): Html =>
  added.length === 0
    ? nothing
    : html`${level === 2 ? html`<h2 class="nhsuk-heading-m">${says.teamAdded.title}</h2>` : html`<h4 class="nhsuk-heading-xs">${says.teamAdded.title}</h4>`}
<p>${says.teamAdded.lead}</p>${added.map((one) => addition(says, one))}`

/** The same for the page of the plan: a fold a chapter, so that nobody reads over a shoulder. */
export const teamAddedByChapter = (
  says: Saying,
  chapters: readonly {
    readonly title: string
    readonly href: string
    readonly added: readonly TeamAdded[]
  }[],
): Html =>
  chapters.length === 0
    ? nothing
    : html`<section aria-labelledby="team-added"><h2 class="nhsuk-heading-m" id="team-added">${says.teamAdded.title}</h2>
<p>${says.teamAdded.lead}</p>
${chapters.map(({ title, href, added }) =>
  details({
    summary: says.teamAdded.inChapter(title, added.length),
    html: html`${added.map((one) => addition(says, one))}<p><a href="${href}">${says.teamAdded.toChapter}<span class="nhsuk-u-visually-hidden">: ${title}</span></a></p>`,
  }),
)}</section>`

const addition = (says: Saying, one: TeamAdded): Html => {
  const text = html`${one.about !== undefined && html`<p>${one.about.length === 0 ? says.teamAdded.aboutNothing : says.teamAdded.aboutEarlier}</p>${one.about.length > 0 && html`<blockquote class="sayso-earlier">${ownWords(one.about)}</blockquote>`}`}${typeof one.lines === 'string' ? html`<p>${says.wayOutHeard[one.lines]}</p>` : ownWords(one.lines)}
<p class="nhsuk-body-s">${says.teamAdded.by[one.kind]} <bdi>${one.who}</bdi>, ${momentInWords(one.at)}</p>`
  return html`<div class="sayso-voice sayso-voice--team"><p><strong>${one.question}</strong>${one.item !== undefined && one.isHidden !== true && html` (<bdi>${one.item}</bdi>)`}</p>
${one.isHidden === true ? details({ summary: says.check.hidden, html: text }) : text}</div>`
}
