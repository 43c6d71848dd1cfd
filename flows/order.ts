import type { ReadingOrder } from '#src/flow/order.ts'

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
  { when: { 'given.pathway': { has: 'mhc' } }, first: ['start', 'crisis', 'contacts'] },
  { when: { 'given.pathway': { has: 'ltc' } }, first: ['start', 'crisis', 'health', 'contacts'] },
  { when: { 'given.pathway': { has: 'frailty' } }, first: ['start', 'about', 'contacts', 'communication'] },
]
