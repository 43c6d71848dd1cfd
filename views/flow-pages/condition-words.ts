import type { Lead, PlainPart, PlainStep, PlainTest } from '#src/flow/plain-words.ts'
import { dayInWords } from '../frame/when.ts'
import type { Says } from '../words.ts'

type Saying = Says<'flowPages'>
type Asks = PlainStep['asks']

/** Where a page leads, and when. */
export const leadWords = (says: Saying, { when, to }: Lead, asks: Asks, isRest: boolean): string => {
  const { flowPages } = says
  const target = to === undefined ? flowPages.end : flowPages.question(to)
  const tests = partsWords(says, when, asks)
  if (tests !== '') return flowPages.ifSo(target, tests)
  return isRest ? flowPages.otherwise(target) : target
}

/** A condition, as somebody who reads no code would say it. */
export const partsWords = (says: Saying, parts: readonly PlainPart[], asks: Asks): string =>
  parts.map((part) => partWords(says, part, asks)).join(says.flowPages.condition.and)

const partWords = (says: Saying, part: PlainPart, asks: Asks): string => {
  const { condition } = says.flowPages
  if ('any' in part) return condition.either(part.any.map((one) => partsWords(says, one, asks)))
  if ('not' in part) return condition.not(partsWords(says, part.not, asks), part.not.length === 1)
  return `${subjectWords(says, part.about, asks)} ${testWords(says, part.test)}`
}

/** The only answer of the same question needs no name: in a conversation its name is all that was said. */
const subjectWords = ({ flowPages }: Saying, about: string, asks: Asks): string =>
  asks.length === 1 && asks[0]?.label === about ? flowPages.condition.answer : `“${about}”`

const testWords = ({ flowPages: { condition } }: Saying, test: PlainTest): string => {
  switch (test.kind) {
    case 'is':
    case 'has':
    case 'oneOf':
      return `${condition[test.choices.length > 1 ? 'oneOf' : test.kind === 'oneOf' ? 'has' : test.kind]} “${test.choices.join('”, “')}”`
    case 'answered':
      return test.yes ? condition.answered : condition.unanswered
    case 'atLeast':
    case 'below':
      return condition[test.kind](test.number)
    case 'names':
      return condition.names(test.words)
    case 'before':
    case 'after':
      return `${condition[test.kind]} ${/^\d/.test(test.date) ? dayInWords(test.date) : `“${test.date}”`}`
  }
}
