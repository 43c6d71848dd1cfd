import type { CueSeen } from '#src/training/debrief.ts'
import type { SkillTag } from '#src/training/scenario.ts'
import { type Html, html } from '../html.ts'
import { details } from '../parts/details.ts'
import type { Says } from '../words.ts'
import { type Exchange, speech } from './transcript.ts'

export type DebriefTurn = Exchange & {
  readonly cues: readonly CueSeen[]
  readonly notes: readonly {
    readonly skill: string
    readonly polarity: SkillTag['polarity']
    readonly why: string
  }[]
  /** What else could have been said, and one step of where it would have led. */
  readonly others: readonly {
    readonly text: string
    readonly changes: readonly { readonly measure: string; readonly from: number; readonly to: number }[]
    /** What would have been said next: the same as it was, something else, or nothing, with the title of that end. */
    readonly next: { readonly kind: 'same' | 'other' | 'over'; readonly says: string }
  }[]
}

type Turns = {
  readonly run: string
  readonly turns: readonly DebriefTurn[]
  readonly tries: readonly unknown[]
  readonly canFork: boolean
}

/** Every turn of a try with what the move showed, and a way back into it. */
export const turnByTurn = (
  says: Says<'debrief' | 'polarity' | 'training'>,
  page: Turns,
): Html => html`<h2 class="nhsuk-heading-m">${says.debrief.turns}</h2>
<p>${page.canFork ? says.debrief.kept : says.debrief.earlierOnly}</p>
<ol class="nhsuk-list sayso-transcript">${page.turns.map((turn) => one(says, page, turn))}</ol>`

const one = (
  says: Says<'debrief' | 'polarity' | 'training'>,
  page: Turns,
  turn: DebriefTurn,
): Html => html`<li id="turn-${turn.turn}">
<h3 class="nhsuk-heading-s">${turn.title}</h3>
${speech(says, turn.says)}
<p><strong>${says.debrief.youChose}:</strong> ${turn.chosen}</p>
${turn.notes.length > 0 && html`<ul class="nhsuk-list nhsuk-list--bullet">${turn.notes.map((one) => note(says, one))}</ul>`}
${otherMoves(says, turn)}
${page.canFork && again(says, page, turn)}</li>`

const note = (says: Says<'polarity'>, { skill, polarity, why }: DebriefTurn['notes'][number]): Html =>
  html`<li><strong>${says.polarity[`${polarity}`]} “${skill}”:</strong> ${why}</li>`

const otherMoves = (says: Says<'debrief'>, { others, title }: DebriefTurn): Html =>
  details({
    summary: {
      html: html`${says.debrief.otherMoves}<span class="nhsuk-u-visually-hidden">: ${title}</span>`,
    },
    html: html`<ul class="nhsuk-list nhsuk-list--bullet">${others.map(
      ({ text, changes, next }) => html`<li>“${text}”<br>
${changes.length === 0 ? says.debrief.noChange : says.debrief.listed(changes.map(({ measure, from, to }) => says.debrief.changed(measure, from, to)))}.<br>
${says.debrief.wouldCome[next.kind](next.says)}</li>`,
    )}</ul>`,
  })

const again = (
  says: Says<'debrief'>,
  { run, tries }: Turns,
  { turn, title }: DebriefTurn,
): Html => html`<form method="post" action="/training/runs/${run}/forks" aria-label="${says.debrief.tryAgain}${says.debrief.fromTurn(title)}">
<input type="hidden" name="turn" value="${turn}">
<input type="hidden" name="try" value="${tries.length}">
<button class="sayso-way">${says.debrief.tryAgain}<span class="nhsuk-u-visually-hidden">${says.debrief.fromTurn(title)}</span></button></form>`
