import type { WayOut } from '#src/flow/answer.ts'
import { helpPanel } from '../frame/help-now.ts'
import type { Page } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { summaryList } from '../parts/summary-list.ts'
import { checkWords as words } from './check.words.en.ts'
import { wayOutHeard } from './question.words.en.ts'

export type Heard = {
  /** Begins the sentence: "What you value most:". */
  readonly stem: string
  readonly lines: readonly string[]
  readonly wayOut: WayOut | undefined
  readonly state: 'live' | 'open' | 'again'
  readonly href: string
}
export type Check = {
  readonly plan: string
  readonly chapter: string
  readonly isSafety: boolean
  readonly groups: readonly { readonly title: string | undefined; readonly heard: readonly Heard[] }[]
  readonly parked: readonly { readonly stem: string; readonly lines: readonly string[] }[]
  readonly next: string
}

/** Plays a chapter back as sentences in the person's own words, each with its way to change it. */
export const check = (page: Check): Page => ({
  title: words.title(page.chapter),
  back: { href: `/plans/${page.plan}`, text: words.back },
  main: html`${page.isSafety && helpPanel()}
<h1 class="nhsuk-heading-l">${words.title(page.chapter)}</h1>
<p>${words.lead}</p>
${page.groups.map(group)}
${button({ text: words.right, href: page.next })}
${page.parked.length > 0 && parked(page.parked)}`,
})

const group = ({ title, heard }: Check['groups'][number]): Html => html`
${title !== undefined && html`<h2 class="nhsuk-heading-m">${title}</h2>`}
${summaryList({ rows: heard.map(row) })}`

const row = ({ stem, lines, wayOut, state, href }: Heard) => ({
  key: { text: stem },
  value: { html: html`${answer(lines, wayOut, state)}` },
  actions: {
    items: [
      {
        href,
        text: state === 'open' ? words.answerNow : words.change,
        visuallyHiddenText: stem.replace(/:$/, ''),
      },
    ],
  },
})

const answer = (lines: readonly string[], wayOut: WayOut | undefined, state: Heard['state']): Html => {
  if (state === 'open') return html`<p>${words.open}</p>`
  if (wayOut !== undefined) return html`<p>${wayOutHeard[wayOut]}</p>`
  return html`${state === 'again' && html`<p><strong>${words.againTitle}.</strong> ${words.againText}</p>`}
${lines.length === 0 ? html`<p>${words.notProvided}</p>` : lines.map((line) => html`<p class="sayso-words">${line}</p>`)}`
}

const parked = (kept: Check['parked']): Html => html`<section aria-labelledby="parked">
<h2 class="nhsuk-heading-m" id="parked">${words.parkedTitle}</h2><p>${words.parkedText}</p>
${kept.map(({ stem, lines }) => html`<h3 class="nhsuk-heading-s">${stem}</h3>${lines.map((line) => html`<p class="sayso-words">${line}</p>`)}`)}</section>`
