import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import { radios } from '../parts/radios.ts'
import type { Says } from '../words.ts'

/** Own words as they were written, and what is said before them. */
type Sentence = { readonly before: string; readonly lines: readonly string[] }

export type BeforeRehearsal = {
  readonly plan: string
  readonly sentences: readonly Sentence[]
  readonly isStopped: boolean
  readonly talks: readonly { readonly name: string; readonly title: string; readonly about: string }[]
}

/** Her own sentences, and with whom she would like to try them out. */
export const beforeRehearsal =
  (page: BeforeRehearsal): View<'part' | 'question' | 'rehearsal'> =>
  (says) => {
    const { rehearsal } = says
    return {
      title: rehearsal.title,
      back: { href: `/plans/${page.plan}`, text: says.question.back },
      main: html`${page.isStopped && insetText({ visuallyHiddenText: says.part.information, text: rehearsal.stopped })}
<div data-listen="${rehearsal.listen}">
<h1 class="nhsuk-heading-l">${rehearsal.title}</h1>
<p>${rehearsal.lead}</p><p>${rehearsal.kept}</p>
<h2 class="nhsuk-heading-m">${rehearsal.sentences}</h2>
${sentences(says, page.sentences)}
<h2 class="nhsuk-heading-m">${rehearsal.with}</h2>
${page.talks.map(({ about }) => html`<p>${about}</p>`)}
</div>
${page.talks.map(({ name, title }) => button({ text: rehearsal.begin(title), href: `/plans/${page.plan}/rehearsal/${name}`, classes: 'nhsuk-button--secondary' }))}
<h2 class="nhsuk-heading-m">${rehearsal.hard}</h2>
<p>${rehearsal.hardText}</p>
<ul class="nhsuk-list"><li><a href="/plans/${page.plan}/talk-guide">${rehearsal.guide}</a></li>
<li><a href="/plans/${page.plan}/private-word">${rehearsal.private}</a></li></ul>`,
    }
  }

const sentences = ({ rehearsal }: Says<'rehearsal'>, all: readonly Sentence[]): Html =>
  all.length === 0
    ? html`<p>${rehearsal.none}</p>`
    : html`<p>${rehearsal.sentencesText}${all.length < 3 && html` ${rehearsal.fewer}`}</p><ol class="nhsuk-list nhsuk-list--number">${all.map((one) => html`<li>${quoted(one)}</li>`)}</ol>`

const quoted = ({ before, lines }: Sentence): Html =>
  html`<p class="nhsuk-u-margin-bottom-0">${before}</p>${ownWords(lines)}`

/** One exchange that is over. */
type Said = {
  readonly says: string
  readonly chosen: string
  readonly quote: Sentence | undefined
}

type Talking = {
  readonly plan: string
  readonly name: string
  readonly title: string
  readonly said: readonly Said[]
  /** What was chosen, in order: it goes on in the address. */
  readonly moves: readonly string[]
}

export type RehearsalTurn = Talking & {
  readonly isMissing: boolean
  readonly turn: {
    readonly id: string
    readonly title: string
    readonly lead: string | undefined
    readonly says: string
    readonly moves: readonly {
      readonly id: string
      readonly text: string
      readonly quote: Sentence | undefined
    }[]
  }
}

/** One turn: what the other says, what she may say, her own words among it, and the way out. */
export const rehearsalTurn =
  (page: RehearsalTurn): View<'field' | 'page' | 'part' | 'rehearsal'> =>
  (says) => {
    const { rehearsal } = says
    const { turn, plan, name, isMissing } = page
    return {
      title: isMissing ? `${says.page.errorTitle}${turn.title}` : turn.title,
      back: { href: `/plans/${plan}/rehearsal`, text: rehearsal.other },
      main: html`<div class="sayso-training">${mark(says, whoIn(turn.says))}
${isMissing && errorSummary({ heading: says.field.summary, errorList: [{ text: rehearsal.chooseOne, href: '#said' }] })}
<div data-listen="${rehearsal.listen}">
<p class="nhsuk-caption-l">${rehearsal.turn(page.moves.length + 1, turns)}</p>
<h1 class="nhsuk-heading-l">${turn.title}</h1>
${turn.lead !== undefined && html`<p class="sayso-aside">${turn.lead}</p>`}
${spoken(says, turn.says)}
</div>
${choices(says, page)}
${page.said.length > 0 && details({ summary: rehearsal.soFar, html: transcript(says, page.said) })}
<p>${rehearsal.stopHint}</p>
${button({ text: rehearsal.stop, href: `/plans/${plan}/rehearsal?stopped=${name}`, classes: 'nhsuk-button--secondary' })}</div>`,
    }
  }
const turns = 5

const choices = (
  says: Says<'part' | 'rehearsal'>,
  { plan, name, moves, turn, isMissing }: RehearsalTurn,
): Html =>
  html`<form method="get" action="/plans/${plan}/rehearsal/${name}" novalidate aria-label="${says.rehearsal.choose}">
${moves.map((move) => html`<input type="hidden" name="said" value="${move}">`)}
<input type="hidden" name="turn" value="${turn.id}">
${radios({
  name: 'said',
  fieldset: { legend: { text: says.rehearsal.choose, size: 'm' } },
  hint: { text: says.rehearsal.chooseHint },
  items: turn.moves.map(({ id, text, quote }) => ({
    value: id,
    text,
    ...(quote === undefined ? {} : { hint: { html: quoted(quote) } }),
  })),
  ...(isMissing
    ? { errorMessage: { text: says.rehearsal.chooseOne, visuallyHiddenText: says.part.error } }
    : {}),
})}
${button({ text: says.rehearsal.continue })}
</form>`

export type RehearsalOver = Talking & { readonly ending: { readonly title: string; readonly text: string } }

/** The end of it: what was said, and no word on how it was. */
export const rehearsalOver =
  (page: RehearsalOver): View<'rehearsal'> =>
  (says) => {
    const { rehearsal } = says
    const [first] = page.said
    const at = `/plans/${page.plan}/rehearsal`
    return {
      title: page.ending.title,
      back: { href: at, text: rehearsal.other },
      main: html`<div class="sayso-training">${mark(says, whoIn(first?.says ?? ''))}
<div data-listen="${rehearsal.listen}">
<h1 class="nhsuk-heading-l">${page.ending.title}</h1>
<p>${page.ending.text}</p>
${transcript(says, page.said)}
</div>
${button({ text: rehearsal.again, href: `${at}/${page.name}`, classes: 'nhsuk-button--secondary' })}
<ul class="nhsuk-list"><li><a href="${at}">${rehearsal.other}</a></li>
<li><a href="/plans/${page.plan}/talk-guide">${rehearsal.guide}</a></li>
<li><a href="/plans/${page.plan}/private-word">${rehearsal.private}</a></li></ul></div>`,
    }
  }

const transcript = (says: Says<'rehearsal'>, said: readonly Said[]): Html =>
  html`<ol class="nhsuk-list sayso-transcript">${said.map(
    ({ says: theirs, chosen, quote }) =>
      html`<li>${spoken(says, theirs)}<p><strong>${says.rehearsal.you}:</strong> ${quote === undefined && chosen}</p>${quote !== undefined && quoted(quote)}</li>`,
  )}</ol>`

/** Who speaks stands before the words, with a colon. */
const whoIn = (line: string): string => line.split(': ')[0] ?? ''

const spoken = ({ rehearsal }: Says<'rehearsal'>, line: string): Html => {
  const who = whoIn(line)
  return html`<p class="sayso-speaker">${rehearsal.says(who)}</p><blockquote class="sayso-speech"><p>${line.slice(who.length + 2)}</p></blockquote>`
}

const mark = ({ rehearsal }: Says<'rehearsal'>, who: string): Html =>
  html`<p class="sayso-training-mark"><strong>${rehearsal.mark}</strong> ${rehearsal.markText(who)}</p>`
