import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'

/** Whether there is a guess, and who of the two agrees that both see both. */
export type Stands = { readonly hasGuessed: boolean; readonly person: boolean; readonly carer: boolean }
export type Guessed = readonly { readonly card: string; readonly guess: string }[]
type Card = Guessed[number] & { readonly own: string }
/** The cards that both laid down, and the few to talk about. */
export type Beside = { readonly cards: readonly Card[]; readonly talk: readonly Card[] }

export type Guessing = {
  readonly plan: string
  readonly about: string
  readonly stands: Stands
  readonly begin: string
  readonly guessed: Guessed
  readonly beside: Beside | undefined
}
type Speaks = Says<'guessing' | 'part' | 'question'>

/** The helper's own page: their guess, whether they agree, and then both sides. */
export const guessing =
  (page: Guessing): View<'guessing' | 'part' | 'question'> =>
  (says) => {
    const { guessing: words } = says
    const { plan, about, stands } = page
    return {
      title: words.title,
      back: { href: `/plans/${plan}`, text: says.question.back },
      main: html`<h1 class="nhsuk-heading-l">${words.title}</h1>
${words.lead(about).map((text) => html`<p>${text}</p>`)}
${button({ text: stands.hasGuessed ? words.change : words.begin, href: page.begin, ...(stands.hasGuessed ? { classes: 'nhsuk-button--secondary' } : {}) })}
${page.guessed.length > 0 && html`<h2 class="nhsuk-heading-m">${words.yours}</h2><ul class="nhsuk-list nhsuk-list--bullet">${page.guessed.map(({ card, guess }) => html`<li>${card}: ${guess}</li>`)}</ul>`}
${
  stands.hasGuessed &&
  html`<h2 class="nhsuk-heading-m">${words.both}</h2>
${words.bothText(about).map((text) => html`<p>${text}</p>`)}
${stands.carer && page.beside === undefined && insetText({ visuallyHiddenText: says.part.information, text: words.waiting(about) })}
${agreeing(says, { action: `/plans/${plan}/guess`, agrees: stands.carer, who: about })}`
}
${page.beside !== undefined && beside(says, page.beside, { own: words.says(about), guess: words.youGuessed, left: words.noCards(about) })}
<p><a href="/plans/${plan}/own-needs">${words.ownNeeds}</a></p>`,
    }
  }

export type BesideEachOther = {
  readonly plan: string
  readonly helpers: readonly {
    readonly id: string
    readonly name: string
    readonly stands: Stands
    readonly beside: Beside | undefined
  }[]
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
${page.helpers.map(
  ({ id, name, stands, beside: both }) => html`<h2 class="nhsuk-heading-m"><bdi>${name}</bdi></h2>
${both === undefined && html`<p>${stands.carer && stands.hasGuessed ? words.theyAgree(name) : words.theyMay(name)}</p>`}
${stands.person && both === undefined && html`<p>${words.youAgree(name)}</p>`}
${both !== undefined && beside(says, both, { own: words.youSaid, guess: words.guesses(name), left: words.noCardsOwn })}
${agreeing(says, { action: `/plans/${page.plan}/guesses/${id}`, agrees: stands.person, who: name })}`,
)}`,
    }
  }

type Agreeing = { readonly action: string; readonly agrees: boolean; readonly who: string }

const agreeing = ({ guessing: words }: Speaks, { action, agrees, who }: Agreeing): Html => {
  const text = agrees ? words.noMore(who) : words.agree(who)
  return html`<form method="post" action="${action}" aria-label="${text}">${button({ text, name: 'do', value: agrees ? 'take-back' : 'agree', variant: 'secondary' })}</form>`
}

type Called = { readonly own: string; readonly guess: string; readonly left: string }

/** An invitation to talk, and nothing that says who is right. */
const beside = ({ guessing: words }: Speaks, { cards, talk }: Beside, called: Called): Html => {
  if (cards.length === 0) return html`<p>${called.left}</p>`
  return html`<h3 class="nhsuk-heading-s">${words.talk}</h3>
${talk.length === 0 ? html`<p>${words.alike}</p>` : html`<p>${words.talkText}</p>${talk.map((one) => html`<div class="sayso-item"><p><strong>${one.card}</strong></p><p>${called.own}: ${one.own}. ${called.guess}: ${one.guess}.</p><p>${words.ask}</p></div>`)}`}
<h3 class="nhsuk-heading-s">${words.allCards}</h3>
<ul class="nhsuk-list nhsuk-list--bullet">${cards.map((one) => html`<li>${one.card}. ${called.own}: ${one.own}. ${called.guess}: ${one.guess}.</li>`)}</ul>`
}
