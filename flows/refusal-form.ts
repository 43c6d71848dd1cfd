import type { RefusalForm } from '#src/flow/refusal-form.ts'
import type { papers } from './papers/section.ts'

const field = (name: keyof typeof papers.fields) => name

/** The form to sign is made of what the person refuses, where the law of England and Wales holds (RULE-ADRT-1, 3). */
export const refusalForm = {
  refusals: field('legal.adrt.refusals'),
  parts: { treatment: 'treatment', when: 'when', lifeSustaining: 'lifeSustaining', evenIf: 'evenIf' },
  couldDecide: { field: field('legal.adrt.couldDecide'), not: ['under-age', 'could-not'] },
  takenBack: field('legal.adrt.withdrawn'),
  nations: ['england', 'wales'],
  listedFor: ['eol', 'frailty', 'ltc'],
} as const satisfies RefusalForm
