import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { table } from '../parts/table.ts'
import type { Says } from '../words.ts'

/** Whether there is a guess, and who of the two agrees that both see both. */
export type Stands = { readonly hasGuessed: boolean; readonly person: boolean; readonly carer: boolean }
export type Guessed = readonly { readonly card: string; readonly guess: string }[]
export type Card = Guessed[number] & { readonly own: string; readonly opens: string }
/** The cards that both laid down, and the few to talk about. */
export type Beside = { readonly cards: readonly Card[]; readonly talk: readonly Card[] }
export type CardPages = readonly { readonly label: string; readonly href: string }[]

export type Guessing = {
  readonly plan: string
  readonly about: string
  readonly stands: Stands
  readonly begin: string
  readonly talk: string
  readonly guessed: Guessed
  readonly beside: Beside | undefined
}
type Speaks = Says<'guessing' | 'part' | 'question'>

/** The helper's own page: their guess, whether they agree, and then both sides. */
export const guessing =
  (page: Guessing): View<'guessing' | 'part' | 'question'> =>
  (says) => {
    const { guessing: words } = says
    const { plan, about, stands, beside: both } = page
    return {
      title: words.title,
      back: { href: `/plans/${plan}`, text: says.question.back },
      main: html`<h1 class="nhsuk-heading-l">${words.title}</h1>
${both === undefined && html`${words.lead(about).map((text) => html`<p>${text}</p>`)}${begin(says, page)}`}
${both !== undefined && html`<h2 class="nhsuk-heading-m">${words.both}</h2>${beside(says, both, { own: words.says(about), guess: words.youGuessed, left: words.noCards(about), who: about, talk: page.talk })}`}
${
  stands.hasGuessed &&
  html`<h2 class="nhsuk-heading-m">${words.offer}</h2>
${words.offerText(about).map((text) => html`<p>${text}</p>`)}
${waiting(says, about, { own: stands.carer, other: stands.person })}
${agreeing(says, { action: `/plans/${plan}/guess`, agrees: stands.carer, who: about })}`
}
<p><a href="/plans/${plan}/own-needs">${words.ownNeeds}</a></p>`,
    }
  }

/** What was seen together is no guess any more: while both are open, it is left as it is. */
const begin = ({ guessing: words }: Speaks, { stands, begin, guessed }: Guessing): Html =>
  html`${button({ text: stands.hasGuessed ? words.change : words.begin, href: begin, ...(stands.hasGuessed ? { classes: 'nhsuk-button--secondary' } : {}) })}
${guessed.length > 0 && html`<h2 class="nhsuk-heading-m">${words.yours}</h2><ul class="nhsuk-list nhsuk-list--bullet">${guessed.map(({ card, guess }) => html`<li>${card}: ${guess}</li>`)}</ul>`}`

export type BesideEachOther = {
  readonly plan: string
  readonly cardPages: CardPages
  readonly helpers: readonly Helper[]
}
type Helper = {
  readonly id: string
  readonly name: string
  readonly stands: Stands
  readonly beside: Beside | undefined
}

/** The person's page: who helps, whether she agrees with each, and then both sides. */
export const besideEachOther =
  (page: BesideEachOther): View<'guessing' | 'part' | 'question'> =>
  (says) => {
    const { guessing: words } = says
    return {
      title: words.personTitle,
      back: { href: `/plans/${page.plan}`, text: says.question.back },
      main: html`<h1 class="nhsuk-heading-l">${words.personTitle}</h1>
${words.personLead.map((text) => html`<p>${text}</p>`)}
${page.helpers.length === 0 && html`<p>${words.nobody}</p>`}
${page.helpers.map((one) => withHelper(says, page.plan, one))}
<h2 class="nhsuk-heading-m">${words.yourCards}</h2>
${
  page.cardPages.length === 0
    ? html`<p>${words.noCardPages}</p>`
    : html`<p>${words.yourCardsText}</p><ul class="nhsuk-list">${page.cardPages.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`
}`,
    }
  }

const withHelper = (says: Speaks, plan: string, { id, name, stands, beside: both }: Helper): Html => {
  const { guessing: words } = says
  const talk = `/plans/${plan}/talk-cards/${id}`
  return html`<h2 class="nhsuk-heading-m"><bdi>${name}</bdi></h2>
${both === undefined && html`<p>${stands.hasGuessed ? words.hasGuessed(name) : words.mayGuess(name)}</p>`}
${both !== undefined && beside(says, both, { own: words.youSaid, guess: words.guesses(name), left: words.noCardsOwn, who: name, talk })}
<h3 class="nhsuk-heading-s">${words.offer}</h3>
${waiting(says, name, { own: stands.person, other: stands.carer && stands.hasGuessed })}
${agreeing(says, { action: `/plans/${plan}/guesses/${id}`, agrees: stands.person, who: name })}`
}

type Yes = { readonly own: boolean; readonly other: boolean }

/** A yes is said; whatever else there was between them is "not yet". */
const waiting = ({ guessing: words, part }: Speaks, who: string, { own, other }: Yes): Html | false =>
  own !== other &&
  insetText({ visuallyHiddenText: part.information, text: own ? words.notYet(who) : words.offers(who) })

type Agreeing = { readonly action: string; readonly agrees: boolean; readonly who: string }

const agreeing = ({ guessing: words }: Speaks, { action, agrees, who }: Agreeing): Html => {
  const text = agrees ? words.noMore(who) : words.agree(who)
  return html`<form method="post" action="${action}" aria-label="${text}">${button({ text, name: 'do', value: agrees ? 'take-back' : 'agree', variant: 'secondary' })}</form>`
}

type Called = {
  readonly own: string
  readonly guess: string
  readonly left: string
  readonly who: string
  readonly talk: string
}

/** An invitation to talk, and nothing that says who is right. */
const beside = ({ guessing: words }: Speaks, { cards, talk }: Beside, called: Called): Html => {
  if (cards.length === 0) return html`<p>${called.left}</p>`
  return html`<h3 class="nhsuk-heading-s">${words.talk}</h3>
${talk.length === 0 ? html`<p>${words.alike}</p>` : html`<p>${words.talkText}</p>${talk.map((one) => html`<div class="sayso-item"><p><strong>${one.card}</strong></p><p>${called.own}: ${one.own}. ${called.guess}: ${one.guess}.</p><p>${words.ask} ${one.opens}</p></div>`)}`}
<p><a href="${called.talk}">${words.print(called.who)}</a></p>
${table({
  caption: { text: words.allCards(called.who), size: 's' },
  head: [words.card, called.own, called.guess].map((text) => ({ text })),
  firstCellIsHeader: true,
  rows: cards.map((one) => [one.card, one.own, one.guess].map((text) => ({ text }))),
})}`
}
