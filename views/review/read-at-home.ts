import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'

/** A plan that no account of its person holds: how it can be read at home. */
export type ReadAtHome = {
  readonly plan: string
  readonly name: string
  /** Somebody who helps reads it there. */
  readonly isByHelper: boolean
  /** A code or a letter was made, and nobody has come with it yet. */
  readonly isWaiting: boolean
  readonly givesCode: boolean
  readonly printsLetter: boolean
  /** The practice to ask, for a team of another one that can make neither. */
  readonly asks: string | undefined
}

export const readAtHomeView = (
  says: Says<'part' | 'review' | 'takingOver'>,
  page: ReadAtHome | undefined,
): Html | false => {
  if (page === undefined) return false
  const { plan, name } = page
  const { atHome, letters } = says.review
  return insetText({
    visuallyHiddenText: says.part.information,
    html: html`<h2 class="nhsuk-heading-s" id="at-home">${atHome.title}</h2>
<p>${(page.isByHelper ? atHome.helper : atHome.nobody)(name)}${page.isWaiting && ` ${atHome.waiting}`}${page.asks !== undefined && ` ${atHome.ask(page.asks)}`}</p>
${page.givesCode && html`<p><a href="/plans/${plan}/hand-to-person">${says.takingOver.offer.link(name)}</a>: ${atHome.code}</p>`}
${page.printsLetter && html`<p><a href="/plans/${plan}/letters">${letters.link}</a></p>`}`,
  })
}
