import { holds } from './condition.ts'
import type { Given, Section } from './section.ts'

/** Of many choices the few that fit this plan, which its page shows first; the rest is one step away, and as good an answer. */
export const foremostOf = (
  { foremost = {} }: Section,
  field: string,
  given: Given,
  textsOf: (field: string) => readonly string[] = () => [],
): readonly string[] | undefined => {
  const first = foremost[field]?.find(
    ({ when }) => when === undefined || holds(when, { given, live: {}, measures: {} }),
  )
  if (!first?.calledBy) return first?.choices
  const said = inPlain(first.calledBy.of.flatMap(textsOf).join(' . '))
  const called = Object.entries(first.calledBy.words).flatMap(([choice, words = []]) =>
    words.some((word) => said.includes(inPlain(word))) ? [choice] : [],
  )
  return called.length === 0 ? undefined : [...called, ...first.choices]
}

const inPlain = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '\n'
  } `
