import type { Ending, Meta } from '#src/training/scenario.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { table } from '../parts/table.ts'
import type { Says } from '../words.ts'
import { beginForm } from './begin.ts'
import { groundOf } from './ground.ts'
import { marked } from './mark.ts'
import { type Measure, measuresOver } from './measures.ts'
import { type TaughtElsewhere, taughtElsewhere } from './taught-elsewhere.ts'
import { type DebriefTurn, turnByTurn } from './turns.ts'

export type LookBack = {
  readonly run: string
  readonly scenario: string
  readonly title: string
  readonly newForm: string
  /** Which try this is, counted from 1. */
  readonly number: number
  /** The title of each try's ending, oldest first; undefined while it is under way. */
  readonly tries: readonly (string | undefined)[]
  readonly canFork: boolean
  readonly ending: Ending
  /** Where it broke off because something had gone too far: why, and the moves that brought it there. */
  readonly stopped:
    | {
        readonly text: string
        readonly measure: string
        readonly moves: readonly {
          readonly turn: string
          readonly title: string
          readonly chosen: string
          readonly from: number
          readonly to: number
        }[]
      }
    | undefined
  /** Where it ended half well: what the good ending would have taken besides. */
  readonly lacking:
    | {
        readonly ending: string
        readonly parts: readonly (
          | {
              readonly kind: 'measure'
              readonly measure: string
              readonly stood: number
              readonly takes: number
            }
          | {
              readonly kind: 'turn'
              readonly turn: string
              readonly title: string
              /** Undefined where the play never came to that turn. */
              readonly made: string | undefined
              readonly wouldDo: readonly string[]
            }
        )[]
      }
    | undefined
  readonly explained: string
  readonly skills: readonly {
    readonly title: string
    readonly about: string
    readonly shown: number
    readonly opportunities: number
  }[]
  readonly frameworks: readonly TaughtElsewhere[]
  readonly turns: readonly DebriefTurn[]
  readonly measures: readonly Measure[]
  /** One at the start, then one after each turn. */
  readonly values: readonly Readonly<Record<string, number>>[]
  readonly modelAnswer: readonly string[]
  readonly meta: Meta
}

/** One try beside its key: skill by skill, what went by, what can do harm, and a way back into any turn. */
export const trainingDebrief =
  (page: LookBack): View<'cue' | 'debrief' | 'part' | 'polarity' | 'training'> =>
  (says) => ({
    title: `${says.debrief.title}: ${page.title}`,
    back: { href: '/training', text: says.debrief.back },
    main: marked(
      says,
      html`<p class="nhsuk-caption-l">${page.title}</p>
<h1 class="nhsuk-heading-l">${says.debrief.title}</h1>
${page.tries.length > 1 && tries(says, page)}
<h2 class="nhsuk-heading-m">${says.debrief.howItEnded}: ${page.ending.title}</h2>
<p>${page.ending.text}</p>
${page.stopped && stopped(says, page.stopped)}
${page.lacking && lacking(says, page.lacking)}
${cues(says, page, false)}
${harms(says, page)}
<h2 class="nhsuk-heading-m">${says.debrief.yourWords}</h2>
${page.explained === '' ? html`<p>${says.debrief.nothingWritten}</p>` : insetText({ visuallyHiddenText: says.part.information, html: html`<p class="sayso-words" dir="auto">${page.explained}</p>` })}
${cues(says, page, true)}
${skills(says, page)}
${taughtElsewhere(says, page.frameworks)}
${turnByTurn(says, page)}
${measuresOver(says, page)}
<h2 class="nhsuk-heading-m">${says.debrief.modelAnswer}</h2>
${page.modelAnswer.map((text) => html`<p>${text}</p>`)}
${details({ summary: says.debrief.about, html: groundOf(page.meta) })}
${beginForm({ scenario: page.scenario, newForm: page.newForm, text: says.training.beginAgain, classes: 'nhsuk-button--secondary' })}`,
    ),
  })

const stopped = (
  says: Says<'debrief'>,
  { text, measure, moves }: NonNullable<LookBack['stopped']>,
): Html => html`<h2 class="nhsuk-heading-m">${says.debrief.whyStopped}</h2>
<p>${text} ${says.debrief.broughtThere}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${moves.map(
  ({ turn, title, chosen, from, to }) =>
    html`<li><a href="#turn-${turn}">${title}</a>: “${chosen}”<br>${says.debrief.changed(measure, from, to)}</li>`,
)}</ul>`

const lacking = (
  says: Says<'debrief'>,
  { ending, parts }: NonNullable<LookBack['lacking']>,
): Html => html`<h2 class="nhsuk-heading-m">${says.debrief.whyEnded}</h2>
<p>${says.debrief.wouldTake(ending)}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${parts.map((part) => {
  if (part.kind === 'measure')
    return html`<li>${says.debrief.stoodAt(part.measure, part.stood, part.takes)}</li>`
  if (part.made === undefined) return html`<li>${says.debrief.notReached(part.title)}</li>`
  return html`<li><a href="#turn-${part.turn}">${part.title}</a>: ${says.debrief.youChose.toLowerCase()} “${part.made}”<br>${part.wouldDo.length === 0 ? says.debrief.barred : html`${says.debrief.oneOfThese} ${says.debrief.either(part.wouldDo)}`}</li>`
})}</ul>`

const tries = (
  says: Says<'debrief'>,
  { run, tries, number }: LookBack,
): Html => html`<nav aria-labelledby="tries">
<h2 class="nhsuk-heading-s" id="tries">${says.debrief.tries}</h2>
<ol class="nhsuk-list">${tries.map((ending, index) => {
  const name = says.debrief.tryNumber(index + 1)
  if (ending === undefined)
    return html`<li>${name}, ${says.debrief.underWay}: <a href="/training/runs/${run}">${says.debrief.goOn}</a></li>`
  if (index + 1 === number)
    return html`<li><strong aria-current="page">${name}</strong> (${says.debrief.shownHere}): ${ending}</li>`
  return html`<li><a href="/training/runs/${run}/debrief?try=${index + 1}">${name}</a>: ${ending}</li>`
})}</ol></nav>`

const harms = (says: Says<'debrief'>, { turns }: LookBack): Html => {
  const found = turns.flatMap(({ turn, title, chosen, notes }) =>
    notes
      .filter(({ polarity }) => polarity === 'harm')
      .map(
        ({ why }) =>
          html`<li><a href="#turn-${turn}">${title}</a>: “${chosen}”<br><strong>${why}</strong></li>`,
      ),
  )
  return html`<h2 class="nhsuk-heading-m">${says.debrief.harms}</h2>
${found.length === 0 ? html`<p>${says.debrief.noHarms}</p>` : html`<p>${says.debrief.harmsLead}</p><ul class="nhsuk-list nhsuk-list--bullet">${found}</ul>`}`
}

const skills = (says: Says<'debrief'>, { skills }: LookBack): Html =>
  skills.length === 0
    ? html`<h2 class="nhsuk-heading-m">${says.debrief.skills}</h2><p>${says.debrief.noSkills}</p>`
    : table({
        caption: { text: says.debrief.skills, size: 'm' },
        firstCellIsHeader: true,
        responsive: true,
        head: [
          { text: says.debrief.skill },
          { text: says.debrief.shown, format: 'numeric' },
          { text: says.debrief.opportunities, format: 'numeric' },
        ],
        rows: skills.map(({ title, about, shown, opportunities }) => [
          { html: html`<strong>${title}</strong><br><span class="sayso-about">${about}</span>` },
          { text: String(shown) },
          { text: String(opportunities) },
        ]),
      })

const cues = (says: Says<'cue' | 'debrief'>, { turns }: LookBack, met: boolean): Html => {
  const seen = turns.flatMap(({ turn, title, chosen, cues }) =>
    cues
      .filter((one) => one.met === met)
      .map(
        ({ cue }) =>
          html`<li>${says.cue[cue.kind]} (<a href="#turn-${turn}">${title}</a>): ${cue.text}<br>${says.debrief.youChose}: “${chosen}”</li>`,
      ),
  )
  return html`<h2 class="nhsuk-heading-m">${met ? says.debrief.met : says.debrief.missed} (${seen.length})</h2>
${seen.length === 0 ? html`<p>${says.debrief.none}</p>` : html`<ul class="nhsuk-list nhsuk-list--bullet">${seen}</ul>`}`
}
