/** Twenty cards on four pages; what lies in the first pile, and cards of one's own, can be put in order. */
export const cards = {
  people: ['near', 'listened', 'no-burden', 'peace', 'pets'],
  body: ['no-pain', 'clear-head', 'sleep', 'washed', 'eating'],
  say: ['told-truth', 'last-word', 'trusted', 'more-time', 'known-place'],
  days: ['own-home', 'outdoors', 'useful', 'pleasures', 'faith'],
} as const
export const pilesOfCards = ['very', 'somewhat', 'not'] as const

/** Only what lies in the first pile can come first. */
export const firstPile = {
  near: { 'matters.cardsPeople': { has: 'near' } },
  listened: { 'matters.cardsPeople': { has: 'listened' } },
  'no-burden': { 'matters.cardsPeople': { has: 'no-burden' } },
  peace: { 'matters.cardsPeople': { has: 'peace' } },
  pets: { 'matters.cardsPeople': { has: 'pets' } },
  'no-pain': { 'matters.cardsBody': { has: 'no-pain' } },
  'clear-head': { 'matters.cardsBody': { has: 'clear-head' } },
  sleep: { 'matters.cardsBody': { has: 'sleep' } },
  washed: { 'matters.cardsBody': { has: 'washed' } },
  eating: { 'matters.cardsBody': { has: 'eating' } },
  'told-truth': { 'matters.cardsSay': { has: 'told-truth' } },
  'last-word': { 'matters.cardsSay': { has: 'last-word' } },
  trusted: { 'matters.cardsSay': { has: 'trusted' } },
  'more-time': { 'matters.cardsSay': { has: 'more-time' } },
  'known-place': { 'matters.cardsSay': { has: 'known-place' } },
  'own-home': { 'matters.cardsDays': { has: 'own-home' } },
  outdoors: { 'matters.cardsDays': { has: 'outdoors' } },
  useful: { 'matters.cardsDays': { has: 'useful' } },
  pleasures: { 'matters.cardsDays': { has: 'pleasures' } },
  faith: { 'matters.cardsDays': { has: 'faith' } },
} as const
