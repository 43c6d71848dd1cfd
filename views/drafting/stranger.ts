import type { WayOut } from '#src/flow/answer.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { foldedIf } from './from-practice.ts'

export type StrangersPage = {
  readonly plan: string
  readonly checks: readonly {
    readonly question: string
    /** What is said where nothing would be found. */
    readonly nothing: string
    readonly found: readonly Found[]
    readonly missing: readonly Missing[]
    /** The question by which it is written, where the person is asked it. */
    readonly asks: { readonly label: string; readonly href: string } | undefined
  }[]
  /** Beside the draft an approved version is read. */
  readonly hasApproved: boolean
  readonly mayHandOver: boolean
}
type Found = {
  /** What the answer is called on the page of the night, and what it is about. */
  readonly label: string
  readonly name?: string
  readonly lines: readonly string[]
  readonly beside: readonly { readonly text: string; readonly isHidden: boolean }[]
  /** Whose words they are, where they are somebody else's. */
  readonly by?: string
  /** Where the person says it otherwise, where she is asked. */
  readonly href?: string
  /** Kept from helpers: read once it is opened. */
  readonly isHidden?: true
}
type Missing = {
  readonly label: string
  readonly name?: string
  readonly href: string
  readonly wayOut?: WayOut
}
type Speaks = Says<'check' | 'question' | 'stranger' | 'wayOutHeard'>

/** Plain checks before a plan is handed over: what would be found, or that nothing would, and the way to write it. */
export const strangerView =
  ({
    plan,
    checks,
    hasApproved,
    mayHandOver,
  }: StrangersPage): View<'check' | 'part' | 'question' | 'stranger' | 'wayOutHeard'> =>
  (says) => ({
    title: says.stranger.title,
    back: { href: `/plans/${plan}`, text: says.stranger.back },
    main: html`<h1 class="nhsuk-heading-l">${says.stranger.title}</h1>
<p>${says.stranger.lead}</p>
${insetText({
  visuallyHiddenText: says.part.information,
  html: html`<p><strong>${says.stranger.draft}</strong>${hasApproved && html` ${says.stranger.stands}`}</p><p>${says.stranger.machine}</p>`,
})}
${checks.map((one) => check(says, one))}
<p>${says.stranger.later}</p>
${button({ text: says.stranger.whole, href: `/urgent/${plan}/as-it-stands`, variant: 'secondary' })}
${mayHandOver && button({ text: says.stranger.goOn, href: `/plans/${plan}/submission` })}`,
  })

const check = (
  says: Speaks,
  { question, nothing, found, missing, asks }: StrangersPage['checks'][number],
): Html => html`<section class="sayso-stranger"><h2 class="nhsuk-heading-m">${question}</h2>
${found.length > 0 && html`<p>${says.stranger.found}</p><ul class="nhsuk-list sayso-sentences">${found.map((one) => finding(says, one))}</ul>`}
${found.length === 0 && html`<p><strong>${nothing}</strong></p>`}
${missing.length > 0 && html`<p>${says.stranger.missing}</p><ul class="nhsuk-list">${missing.map((one) => open(says, one))}</ul>`}
${found.length + missing.length === 0 && asks && html`<p><a href="${asks.href}">${says.stranger.write}: ${asks.label}</a></p>`}</section>`

const finding = (says: Speaks, { label, name, lines, beside, by, href, isHidden }: Found): Html => {
  const text = html`${foldedIf(says, isHidden === true, html`${ownWords(lines)}`)}${beside.map((one) => foldedIf(says, one.isHidden, html`<p class="nhsuk-hint"><bdi>${one.text}</bdi></p>`))}`
  const about = html`${name !== undefined && html`<bdi>${name}</bdi>: `}${label}`
  const way = by === undefined ? says.stranger.meant : says.stranger.own
  return html`<li class="sayso-told"><div><p><strong>${about}</strong></p>${text}${by !== undefined && html`<p class="nhsuk-hint"><bdi>${says.stranger.by(by)}</bdi></p>`}</div>
${href !== undefined && html`<p><a href="${href}">${way}<span class="nhsuk-u-visually-hidden">: ${about}</span></a></p>`}</li>`
}

const open = (says: Speaks, { label, name, href, wayOut }: Missing): Html =>
  html`<li><a href="${href}">${name !== undefined && html`<bdi>${name}</bdi>: `}${label}</a>${wayOut !== undefined && html`<br>${says.stranger.left} <strong>${says.wayOutHeard[wayOut]}</strong>`}</li>`
