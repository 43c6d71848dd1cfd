import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { type LeftOff, leftOffLine } from './left-off.ts'
import { type PaperTop, paper } from './paper.ts'

export type TalkGuide = PaperTop & {
  readonly isYoung: boolean
  /** Own words, each with what is said before it. */
  readonly quotes: readonly {
    readonly before: string
    readonly lines: readonly string[]
    readonly leftOff?: LeftOff
  }[]
}

/** One page to begin with, by whoever begins: the person, or who helps her. */
export const talkGuideView =
  (guide: TalkGuide): View<'prints' | 'question' | 'talkGuide'> =>
  (says) => ({
    title: says.talkGuide.title,
    back: { href: `/plans/${guide.plan}`, text: says.question.back },
    main: html`<h1 class="nhsuk-heading-l sayso-unprinted">${says.talkGuide.title}</h1>
<p class="sayso-unprinted">${says.talkGuide.lead}</p>
${guide.by === undefined && html`<p class="sayso-unprinted"><a href="/plans/${guide.plan}/rehearsal">${says.talkGuide.practise}</a></p>`}
${paper(says, says.talkGuide, guide, body(says, guide))}`,
  })

const body = (says: Says<'prints' | 'talkGuide'>, { by, about, quotes, isYoung }: TalkGuide): Html => {
  const { own: grown, young, helper } = says.talkGuide
  const own = isYoung ? { ...grown, ...young } : grown
  const words = by === undefined ? own : helper
  const begins = by === undefined ? own.beginSay : helper.beginSay.map((say) => say(about))
  return html`<h2 class="nhsuk-heading-s">${words.begin}</h2>${begins.map(line)}
<h2 class="nhsuk-heading-s">${words.words}</h2>${by !== undefined && quotes.length > 0 && line(helper.wordsText(about))}
${quotes.length === 0 ? line(words.noWords) : quotes.map(({ before, lines, leftOff }) => html`<p class="nhsuk-u-margin-bottom-0">${before}</p>${leftOff ? leftOffLine(says, leftOff) : ownWords(lines)}`)}
<h2 class="nhsuk-heading-s">${words.ask}</h2><ul class="nhsuk-list nhsuk-list--bullet">${words.asks.map((one) => html`<li>${one}</li>`)}</ul>
<h2 class="nhsuk-heading-s">${words.hard}</h2>${words.hardSay.map(line)}`
}

const line = (text: string): Html => html`<p><bdi>${text}</bdi></p>`
