import type { HeadOfPaper, Tonight } from '#src/flow/order.ts'

const aboutCare = [
  { section: 'about', step: 'most-important' },
  { section: 'about', step: 'please-do' },
  { section: 'about', step: 'please-do-not' },
]

/**
 * What stands at the head of each of these papers once it was said: whoever is shown one in a hurry has nothing else. Without an
 * illness or an allergy the screen leads there, and the paper says nothing of it. A language that everybody here reads is none to prepare for.
 */
export const headOfPaper: HeadOfPaper = [
  { section: 'health', step: 'main', asks: true },
  { section: 'health', step: 'allergies', asks: true },
  { section: 'communication', step: 'language', unless: ['en'] },
  { section: 'communication', step: 'interpreter-kind' },
]

/**
 * What is enough for tonight, by what somebody came for: three pages each. What could happen suddenly has its own three pages in
 * the crisis that it names (`brief` in flows/crisis). Of pages that stand in each other’s place, those that this person is asked are shown.
 */
export const tonight: Tonight = [
  { when: { 'plan.worryAbout': { is: 'sudden' } }, pages: [] },
  { when: { 'plan.worryAbout': { is: 'care' } }, pages: aboutCare },
  {
    when: { 'plan.worryAbout': { is: 'place' } },
    pages: [
      { section: 'matters', step: 'value' },
      { section: 'places', step: 'care-first' },
      { section: 'places', step: 'avoid' },
    ],
  },
  {
    when: { 'plan.worryAbout': { is: 'people' } },
    pages: [
      { section: 'about', step: 'people' },
      { section: 'contacts', step: 'key-worker' },
      { section: 'communication', step: 'how' },
      { section: 'communication', step: 'how-first' },
    ],
  },
  {
    when: { 'plan.worryAbout': { is: 'helper' } },
    pages: [
      { section: 'contacts', step: 'carer' },
      { section: 'contacts', step: 'contingency' },
      { section: 'about', step: 'support' },
    ],
  },
  {
    when: { 'plan.worryAbout': { is: 'other' } },
    pages: [
      { section: 'matters', step: 'value' },
      { section: 'about', step: 'most-important' },
      { section: 'communication', step: 'how' },
      { section: 'communication', step: 'how-first' },
    ],
  },
  // Who helps and has not said what it is about: what whoever steps in for them has to know.
  {
    when: { 'given.role': { oneOf: ['carer', 'authority'] } },
    pages: [
      { section: 'about', step: 'support' },
      { section: 'about', step: 'please-do' },
      { section: 'about', step: 'please-do-not' },
    ],
  },
]
