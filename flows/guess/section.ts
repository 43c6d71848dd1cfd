import { piles } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { cards, pilesOfCards } from '../matters/cards.ts'

/** Asked of whoever helps, as a form around a plan is asked of whoever fills it in: it is no answer of anybody. */
const guessed = { by: ['P'], class: 'F', need: 'OOOOOO' } as const

/** What a helper thinks that the person would say, with the same cards. */
export const guess = section({
  id: 'guess',
  version: 1,
  fields: {
    'guess.people': piles(guessed, cards.people, pilesOfCards),
    'guess.body': piles(guessed, cards.body, pilesOfCards),
    'guess.say': piles(guessed, cards.say, pilesOfCards),
    'guess.days': piles(guessed, cards.days, pilesOfCards),
  },
  start: 'people',
  steps: {
    people: { ask: ['guess.people'], next: 'body' },
    body: { ask: ['guess.body'], next: 'say' },
    say: { ask: ['guess.say'], next: 'days' },
    days: { ask: ['guess.days'], next: 'done' },
  },
})

/** Which answer of the person each guess is about. */
export const guessOf = {
  'guess.people': 'matters.cardsPeople',
  'guess.body': 'matters.cardsBody',
  'guess.say': 'matters.cardsSay',
  'guess.days': 'matters.cardsDays',
} as const satisfies Readonly<Record<keyof typeof guess.fields, `matters.${string}`>>
