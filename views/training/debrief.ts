import type { Ending, Meta } from '#src/training/scenario.ts'
import type { Page } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { table } from '../parts/table.ts'
import { beginForm } from './begin.ts'
import { marked } from './mark.ts'
import { type Measure, measuresOver } from './measures.ts'
import { cueWords, trainingWords, debriefWords as words } from './training.words.en.ts'
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
  readonly explained: string
  readonly skills: readonly {
    readonly title: string
    readonly about: string
    readonly shown: number
    readonly opportunities: number
  }[]
  readonly turns: readonly DebriefTurn[]
  readonly measures: readonly Measure[]
  /** One at the start, then one after each turn. */
  readonly values: readonly Readonly<Record<string, number>>[]
  readonly modelAnswer: readonly string[]
  readonly meta: Meta
}

/** One try beside its key: skill by skill, what went by, what can do harm, and a way back into any turn. */
export const trainingDebrief = (page: LookBack): Page => ({
  title: `${words.title}: ${page.title}`,
  back: { href: '/training', text: words.back },
  main: marked(html`<p class="nhsuk-caption-l">${page.title}</p>
<h1 class="nhsuk-heading-l">${words.title}</h1>
${page.tries.length > 1 && tries(page)}
<h2 class="nhsuk-heading-m">${words.howItEnded}: ${page.ending.title}</h2>
<p>${page.ending.text}</p>
<h2 class="nhsuk-heading-m">${words.yourWords}</h2>
${page.explained === '' ? html`<p>${words.nothingWritten}</p>` : insetText({ html: html`<p class="sayso-words">${page.explained}</p>` })}
${harms(page)}
${skills(page)}
${cues(page, true)}
${cues(page, false)}
${turnByTurn(page)}
${measuresOver(page)}
<h2 class="nhsuk-heading-m">${words.modelAnswer}</h2>
${page.modelAnswer.map((text) => html`<p>${text}</p>`)}
${details({ summary: words.about, html: sources(page.meta) })}
${beginForm({ scenario: page.scenario, newForm: page.newForm, text: trainingWords.beginAgain, classes: 'nhsuk-button--secondary' })}`),
})

const tries = ({ run, tries, number }: LookBack): Html => html`<nav aria-labelledby="tries">
<h2 class="nhsuk-heading-s" id="tries">${words.tries}</h2>
<ol class="nhsuk-list">${tries.map((ending, index) => {
  const name = words.tryNumber(index + 1)
  if (ending === undefined)
    return html`<li>${name}, ${words.underWay}: <a href="/training/runs/${run}">${words.goOn}</a></li>`
  if (index + 1 === number)
    return html`<li><strong aria-current="page">${name}</strong> (${words.shownHere}): ${ending}</li>`
  return html`<li><a href="/training/runs/${run}/debrief?try=${index + 1}">${name}</a>: ${ending}</li>`
})}</ol></nav>`

const harms = ({ turns }: LookBack): Html => {
  const found = turns.flatMap(({ turn, title, chosen, notes }) =>
    notes
      .filter(({ polarity }) => polarity === 'harm')
      .map(
        ({ why }) =>
          html`<li><a href="#turn-${turn}">${title}</a>: “${chosen}”<br><strong>${why}</strong></li>`,
      ),
  )
  return html`<h2 class="nhsuk-heading-m">${words.harms}</h2>
${found.length === 0 ? html`<p>${words.noHarms}</p>` : html`<p>${words.harmsLead}</p><ul class="nhsuk-list nhsuk-list--bullet">${found}</ul>`}`
}

const skills = ({ skills }: LookBack): Html =>
  skills.length === 0
    ? html`<h2 class="nhsuk-heading-m">${words.skills}</h2><p>${words.noSkills}</p>`
    : table({
        caption: { text: words.skills, size: 'm' },
        firstCellIsHeader: true,
        responsive: true,
        head: [
          { text: words.skill },
          { text: words.shown, format: 'numeric' },
          { text: words.opportunities, format: 'numeric' },
        ],
        rows: skills.map(({ title, about, shown, opportunities }) => [
          { html: html`<strong>${title}</strong><br><span class="sayso-about">${about}</span>` },
          { text: String(shown) },
          { text: String(opportunities) },
        ]),
      })

const cues = ({ turns }: LookBack, met: boolean): Html => {
  const seen = turns.flatMap(({ turn, title, cues }) =>
    cues
      .filter((one) => one.met === met)
      .map(
        ({ cue }) => html`<li>${cueWords[cue.kind]} (<a href="#turn-${turn}">${title}</a>): ${cue.text}</li>`,
      ),
  )
  return html`<h2 class="nhsuk-heading-m">${met ? words.met : words.missed} (${seen.length})</h2>
${seen.length === 0 ? html`<p>${words.none}</p>` : html`<ul class="nhsuk-list nhsuk-list--bullet">${seen}</ul>`}`
}

const sources = ({ framework, sources, reviewNote }: Meta): Html => html`<p>${framework}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${sources.map(({ title, fact }) => html`<li>${title}. ${fact}</li>`)}</ul>
<p>${reviewNote}</p>`
