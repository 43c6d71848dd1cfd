import type { WayOut } from '#src/flow/answer.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

type Side = readonly string[] | WayOut

export type Dropping = {
  readonly plan: string
  /** Nothing was ever approved: the whole plan goes. */
  readonly isEnding: boolean
  /** It is asked for the second time. */
  readonly isAskedAgain: boolean
  /** Something lies apart, such as a code that lets somebody in. */
  readonly isApartKept: boolean
  readonly version: number | undefined
  /** Who waits for an answer, and is told that none comes. */
  readonly practice: string | undefined
  readonly changes: readonly {
    readonly question: string
    readonly goes: Side | undefined
    readonly again: Side | undefined
  }[]
  readonly chapters: readonly string[]
  readonly helpers: readonly string[]
  /** Whom to ask what is kept. */
  readonly contact: string
}

/** What goes and what stays, and then once more whether it is meant. */
export const droppingView =
  (page: Dropping): View<'dropping' | 'part' | 'wayOutHeard'> =>
  (says) => {
    const { dropping } = says
    const words = page.isEnding ? dropping.ending : dropping.change
    const title = page.isAskedAgain ? words.sureTitle : words.title
    return {
      title,
      back: { href: `/plans/${page.plan}`, text: dropping.back },
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
${page.isAskedAgain ? asked(says, page, words.sureText) : shown(says, page)}
<form method="post" action="/plans/${page.plan}/dropping" aria-label="${title}">${button(
        page.isAskedAgain
          ? { text: words.sure, name: 'sure', value: 'yes', variant: 'warning' }
          : { text: words.next, variant: 'secondary' },
      )}</form>
<p><a href="/plans/${page.plan}">${words.keep}</a></p>`,
    }
  }

const asked = ({ part }: Says<'part'>, { practice }: Dropping, text: (practice?: string) => string): Html =>
  warningCallout({
    visuallyHiddenText: part.important,
    heading: { text: part.important, level: 2 },
    html: html`<p>${text(practice)}</p>`,
  })

const shown = (says: Says<'dropping' | 'part' | 'wayOutHeard'>, page: Dropping): Html => {
  const { dropping } = says
  const words = page.isEnding ? dropping.ending : dropping.change
  const goes = page.isEnding
    ? html`${page.chapters.length > 0 && html`<h2 class="nhsuk-heading-m">${dropping.ending.chapters}</h2>${bullets(page.chapters)}`}
${page.helpers.length > 0 && html`<h2 class="nhsuk-heading-m">${dropping.ending.helpers}</h2>${bullets(page.helpers)}`}`
    : html`<h2 class="nhsuk-heading-m">${dropping.change.changes}</h2>
${page.changes.length === 0 ? html`<p>${dropping.change.none}</p>` : page.changes.map((one) => change(says, one))}
${page.isApartKept && insetText({ visuallyHiddenText: says.part.information, text: dropping.change.apart })}`
  return html`<p>${words.still}</p>${goes}
<h2 class="nhsuk-heading-m">${dropping.whatThen}</h2>${bullets(page.isEnding ? dropping.ending.told(page.contact) : dropping.change.told)}`
}

const bullets = (lines: readonly string[]): Html =>
  html`<ul class="nhsuk-list nhsuk-list--bullet">${lines.map((line) => html`<li>${line}</li>`)}</ul>`

const change = (
  says: Says<'dropping' | 'wayOutHeard'>,
  { question, goes, again }: Dropping['changes'][number],
): Html => html`<div class="sayso-change"><h3 class="nhsuk-heading-s">${question}</h3><div class="sayso-voices">
<div class="sayso-voice"><p class="nhsuk-body-s">${says.dropping.change.goes}</p>${side(says, goes)}</div>
<div class="sayso-voice"><p class="nhsuk-body-s">${says.dropping.change.again}</p>${side(says, again)}</div></div></div>`

const side = (says: Says<'dropping' | 'wayOutHeard'>, said: Side | undefined): Html => {
  if (said === undefined || said.length === 0) return html`<p><em>${says.dropping.change.nothing}</em></p>`
  return typeof said === 'string' ? html`<p><em>${says.wayOutHeard[said]}</em></p>` : html`${ownWords(said)}`
}
