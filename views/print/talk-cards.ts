import type { Card } from '../drafting/guessing.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'
import { type PaperTop, paper } from './paper.ts'

export type TalkCards = PaperTop & {
  readonly by: string
  readonly back: string
  readonly cards: readonly Card[]
}

/** One page for two people: what each of them laid where, and one question to begin with. It weighs nobody. */
export const talkCardsView =
  (page: TalkCards): View<'guessing' | 'prints' | 'talkCards'> =>
  (says) => ({
    title: says.talkCards.title,
    back: { href: page.back, text: says.guessing.backHere },
    main: html`<h1 class="nhsuk-heading-l sayso-unprinted">${says.talkCards.title}</h1>
<p class="sayso-unprinted">${says.talkCards.lead}</p>
${paper(says, says.talkCards, page, body(says, page))}`,
  })

const body = ({ talkCards: words }: Says<'talkCards'>, { by, about, cards }: TalkCards): Html =>
  html`<p>${cards.length === 0 ? words.none : words.first}</p>
${cards.map(
  (one) => html`<h2 class="nhsuk-heading-s">${one.card}</h2>
<p><bdi>${words.says(about, one.own)}</bdi><br><bdi>${words.guessed(by, one.guess)}</bdi></p>
<p>${words.begin} <strong>${one.opens}</strong></p>`,
)}
<p>${words.stop}</p>`
