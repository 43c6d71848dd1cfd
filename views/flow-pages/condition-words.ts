import type { Lead, PlainPart, PlainStep, PlainTest } from '#src/flow/plain-words.ts'
import type { Says } from '../words.ts'

type Asks = PlainStep['asks']

/** Where a page leads, and when. */
export const leadWords = (
  { flowPages }: Says<'flowPages'>,
  { when, to }: Lead,
  asks: Asks,
  isRest: boolean,
): string => {
  const target = to === undefined ? flowPages.end : flowPages.question(to)
  const tests = partsWords(when, asks)
  if (tests !== '') return flowPages.ifSo(target, tests)
  return isRest ? flowPages.otherwise(target) : target
}

/** A condition, as somebody who reads no code would say it. */
export const partsWords = (parts: readonly PlainPart[], asks: Asks): string =>
  parts.map((part) => partWords(part, asks)).join(' and ')

const partWords = (part: PlainPart, asks: Asks): string => {
  if ('any' in part) return `(${part.any.map((one) => partsWords(one, asks)).join(' or ')})`
  if ('not' in part) return `not (${partsWords(part.not, asks)})`
  return `${subjectWords(part.about, asks)} ${testWords(part.test)}`
}

/** The only answer of the same question needs no name: in a conversation its name is all that was said. */
const subjectWords = (about: string, asks: Asks): string =>
  asks.length === 1 && asks[0]?.label === about ? 'the answer' : `"${about}"`

const testWords = (test: PlainTest): string => {
  switch (test.kind) {
    case 'is':
      return `is "${test.choices.join()}"`
    case 'has':
      return `has "${test.choices.join()}"`
    case 'oneOf':
      return `is one of "${test.choices.join('", "')}"`
    case 'answered':
      return test.yes ? 'is answered' : 'is not answered'
    case 'atLeast':
      return `is at least ${test.number}`
    case 'below':
      return `is below ${test.number}`
    case 'before':
    case 'after':
      return `is ${test.kind} ${test.date}`
  }
}
