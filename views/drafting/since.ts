import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { theirWords } from '../parts/own-words.ts'
import type { Says, ViewWords } from '../words.ts'
import type { Tasks } from './plans.ts'

/** What others did since somebody was here, newest first. */
export type Since = { readonly at: string; readonly lines: readonly Line[] }
type Line = {
  readonly what: keyof ViewWords['since']['lines']
  readonly at: string
  readonly by: string
  /** The question or the chapter that it is about. */
  readonly about?: string
  readonly href?: string | undefined
  /** The words of whoever wrote, where the page shows them: read once they are opened. */
  readonly told?: readonly { readonly question: string; readonly lines: readonly string[] }[]
}

/** A recommendation that was taken back of what stands approved. */
export type EndedAlone = { readonly at: string; readonly by: string; readonly about: string }

/** To who may read it the way there: the night page says why. */
export const endedAloneView = (
  says: Says<'part' | 'since'>,
  { plan, isOwn, mayRead, endedAlone }: Pick<Tasks, 'plan' | 'isOwn' | 'mayRead' | 'endedAlone'>,
): Html => {
  if (endedAlone.length === 0) return nothing
  const { own, other, stands, why } = says.since.endedAlone
  return insetText({
    visuallyHiddenText: says.part.important,
    html: html`${endedAlone.map(({ at, by, about }) => html`<p>${(isOwn ? own : other)(dayInWords(at))} <bdi>${by}</bdi>: <strong>${about}</strong></p>`)}<p>${stands}</p>${(isOwn || mayRead) && html`<p><a href="/urgent/${plan}">${why}</a></p>`}`,
  })
}

/** All that helpers wrote and that goes with a plan: who, what, the words, and the way to each. */
export const helpersWroteView = (says: Says<'since'>, lines: readonly Line[], isForAnother: boolean): Html =>
  lines.length === 0
    ? nothing
    : html`<section aria-labelledby="helpers-wrote"><h2 class="nhsuk-heading-m" id="helpers-wrote">${isForAnother ? says.since.helpersTitleForAnother : says.since.helpersTitle}</h2>
<p>${isForAnother ? says.since.helpersLeadForAnother : says.since.helpersLead}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${lines.map((one) => line(says, one, true))}</ul></section>`

export const sinceView = (says: Says<'since' | 'stillRight'>, plan: string, { at, lines }: Since): Html => {
  const [first, rest] = [lines.slice(0, linesMost), lines.slice(linesMost)]
  return html`<section aria-labelledby="since"><h2 class="nhsuk-heading-m" id="since">${says.since.title}</h2>
<p>${says.since.lead(momentInWords(at))}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${first.map((one) => line(says, one))}</ul>
${rest.length > 0 && details({ summary: says.since.more(rest.length), html: html`<ul class="nhsuk-list nhsuk-list--bullet">${rest.map((one) => line(says, one))}</ul>` })}
${lines.some(({ what }) => what === 'opened') && html`<p><a href="/plans/${plan}/still-right">${says.stillRight.afterOpened}</a></p>`}</section>`
}
const linesMost = 6

const line = (says: Says<'since'>, { what, at, by, about, href, told = [] }: Line, tells = false): Html => {
  const { since } = says
  const text = html`<bdi>${since.lines[what](by)}</bdi>`
  const where =
    about === undefined
      ? undefined
      : href === undefined
        ? html`“${about}”`
        : html`<a href="${href}">${about}</a>`
  return html`<li>${text}${where !== undefined && html` ${where}`}${about === undefined && href !== undefined && html` <a href="${href}">${since.look}<span class="nhsuk-u-visually-hidden">: ${since.lines[what](by)}</span></a>`}<br><span class="nhsuk-hint">${momentInWords(at)}</span>${tells && told.length > 0 && details({ summary: since.theirWords, html: theirWords(told) })}</li>`
}
