import { holds } from './condition.ts'
import type { Given, Section } from './section.ts'

/** Of many choices the few that fit this plan, which its page shows first; the rest is one step away, and as good an answer. */
export const foremostOf = (
  { foremost = {} }: Section,
  field: string,
  given: Given,
): readonly string[] | undefined =>
  foremost[field]?.find(({ when }) => when === undefined || holds(when, { given, live: {}, measures: {} }))
    ?.choices
