import type { ReadingOrder } from '#src/flow/order.ts'

const firstOf = {
  mhc: ['start', 'crisis', 'contacts'],
  ltc: ['start', 'crisis', 'health', 'contacts'],
  frailty: ['start', 'about', 'contacts', 'communication'],
}

/** Which chapters come first, by what somebody came for; the others follow as they stand in `index.ts`. */
export const order: ReadingOrder = [
  // Whatever the worry: how these pages, and people, should speak with somebody comes before all else.
  {
    when: { 'plan.worryAbout': { is: 'sudden' }, 'given.pathway': { has: 'ld' } },
    first: ['start', 'communication', 'crisis', 'contacts', 'health'],
  },
  {
    when: { 'plan.worryAbout': { is: 'people' }, 'given.pathway': { has: 'ld' } },
    first: ['start', 'communication', 'contacts'],
  },
  {
    when: { 'given.pathway': { has: 'ld' } },
    first: ['start', 'communication', 'about', 'crisis', 'contacts', 'health'],
  },
  {
    when: { 'plan.worryAbout': { is: 'sudden' }, 'given.pathway': { has: 'ltc' } },
    first: ['start', 'crisis', 'contacts', 'health'],
  },
  { when: { 'plan.worryAbout': { is: 'sudden' } }, first: ['start', 'crisis', 'contacts'] },
  { when: { 'plan.worryAbout': { is: 'place' } }, first: ['start', 'places'] },
  { when: { 'plan.worryAbout': { is: 'people' } }, first: ['start', 'contacts'] },
  { when: { 'plan.worryAbout': { is: 'care' } }, first: ['start', 'about', 'matters'] },
  { when: { 'plan.worryAbout': { is: 'helper' } }, first: ['start', 'contacts', 'home'] },
  // Of several reasons the one that it is mostly about, where somebody said so.
  { when: { 'plan.mostly': { is: 'mhc' } }, first: firstOf.mhc },
  { when: { 'plan.mostly': { oneOf: ['eol', 'cyp'] } }, first: [] },
  { when: { 'plan.mostly': { is: 'ltc' } }, first: firstOf.ltc },
  { when: { 'plan.mostly': { is: 'frailty' } }, first: firstOf.frailty },
  { when: { 'given.pathway': { has: 'mhc' } }, first: firstOf.mhc },
  { when: { 'given.pathway': { has: 'ltc' } }, first: firstOf.ltc },
  { when: { 'given.pathway': { has: 'frailty' } }, first: firstOf.frailty },
]
