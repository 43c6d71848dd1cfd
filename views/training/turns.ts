import type { CueSeen } from '#src/training/debrief.ts'
import type { SkillTag } from '#src/training/scenario.ts'
import { type Html, html } from '../html.ts'
import { polarityWords, debriefWords as words } from './training.words.en.ts'
import { type Exchange, speech } from './transcript.ts'

export type DebriefTurn = Exchange & {
  readonly cues: readonly CueSeen[]
  readonly notes: readonly {
    readonly skill: string
    readonly polarity: SkillTag['polarity']
    readonly why: string
  }[]
}

type Turns = {
  readonly run: string
  readonly turns: readonly DebriefTurn[]
  readonly tries: readonly unknown[]
  readonly canFork: boolean
}

/** Every turn of a try with what the move showed, and a way back into it. */
export const turnByTurn = (page: Turns): Html => html`<h2 class="nhsuk-heading-m">${words.turns}</h2>
<p>${page.canFork ? words.kept : words.earlierOnly}</p>
<ol class="nhsuk-list sayso-transcript">${page.turns.map((turn) => one(page, turn))}</ol>`

const one = (page: Turns, turn: DebriefTurn): Html => html`<li id="turn-${turn.turn}">
<h3 class="nhsuk-heading-s">${turn.title}</h3>
${speech(turn.says)}
<p><strong>${words.youChose}:</strong> ${turn.chosen}</p>
${turn.notes.length > 0 && html`<ul class="nhsuk-list nhsuk-list--bullet">${turn.notes.map(note)}</ul>`}
${page.canFork && again(page, turn)}</li>`

const note = ({ skill, polarity, why }: DebriefTurn['notes'][number]): Html =>
  html`<li><strong>${polarityWords[`${polarity}`]} “${skill}”:</strong> ${why}</li>`

const again = (
  { run, tries }: Turns,
  { turn, title }: DebriefTurn,
): Html => html`<form method="post" action="/training/runs/${run}/forks">
<input type="hidden" name="turn" value="${turn}">
<input type="hidden" name="try" value="${tries.length}">
<button class="sayso-way">${words.tryAgain}<span class="nhsuk-u-visually-hidden">${words.fromTurn(title)}</span></button></form>`
