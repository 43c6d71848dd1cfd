import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { isUnseen } from '../heard-text.ts'
import { textsIn } from '../json.ts'
import { dialledLine } from '../telephone-numbers.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { isNone, type OffersNone, orNone, readOrNone, typedForNone } from './none.ts'
import { answeredOrNot, lengths, ownWords, textIn } from './own-words.ts'
import type { NamesNobody } from './text.ts'

/** Several short texts, one on each line. */
export const lines = (rules: FieldRules, max = lengths.lines) => ofLines(rules, max, ownWords(lengths.line))

/** Who they were, one on each line; `isNobody`: words that stand in the place of a name, and name nobody. */
export const namesOn = (rules: FieldRules, isNobody: NamesNobody, max = lengths.lines) =>
  ofLines(
    rules,
    max,
    ownWords(lengths.line).refine((line) => !isNobody(line), 'no-name'),
  )

/**
 * At least ten digits, so that a stranger can dial it; what else stands on the line is kept, and so is a line without a
 * digit beside a number, such as "no mobile". Not everybody has a phone.
 */
export const phones = (rules: FieldRules, offers: OffersNone = {}) => {
  const linesTyped = z.array(ownWords(lengths.line).overwrite(dialledLine)).min(1, 'empty').max(5, 'too-many')
  const problem = offers.none ? 'not-a-phone-or-none' : 'not-a-phone'
  return of(rules, 5, orNone(linesTyped.refine(areNumbers, problem), offers), offers)
}

const areNumbers = (typed: readonly string[]): boolean => {
  const digits = typed.map((line) => line.replace(/\D/g, '').length)
  return digits.some((count) => count >= 10) && digits.every((count) => count >= 10 || count === 0)
}

const ofLines = (rules: FieldRules, max: number, line: z.ZodType<string>) =>
  of(rules, max, z.array(line).min(1, 'empty').max(max, 'too-many'), {})

const of = (
  rules: FieldRules,
  max: number,
  schema: z.ZodType<string[] | { none: true }>,
  offers: OffersNone,
) => ({ ...rules, ...offers, control: 'lines' as const, max, schema, choices: [] })

export const linesControl: Control<FieldOf<'lines'>> = {
  fhir: { type: 'string', repeats: true },
  read: (field, post) => {
    const value = textIn(post)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => !isUnseen(line))
    return readOrNone(field, post, value.length === 0, () => ({ value }))
  },
  typedFor: (field, name, value) => ({
    [name]: isNone(field, value) ? [] : [textsIn(value).join('\n')],
    ...typedForNone(field, name, value),
  }),
  shown: (field, value, { words }) => (isNone(field, value) ? [words?.none ?? 'none'] : textsIn(value)),
  cases: answeredOrNot,
  sample: ({ schema }, { text }) => {
    const two = [text, `${text} again`]
    return schema.safeParse(two).success ? two : [`${text} 020 7946 0000`, '07700 900123 (mobile)']
  },
  samples: [
    {
      field: lines(sampled, 2),
      valid: [['tea'], ['tea', 'soup']],
      invalid: [[], ['tea', ' '], ['a', 'b', 'c']],
    },
    {
      field: namesOn(sampled, (line) => line === 'x', 2),
      valid: [['Ann Lee, sister'], ['Ann', 'Bo']],
      invalid: [['Ann', 'x'], []],
    },
    {
      field: phones(sampled),
      valid: [['Ann: 0141 496 0123']],
      invalid: [['014149601'], '0141 496 0123', { none: true }],
    },
    {
      field: phones(sampled, { none: true }),
      valid: [['Ann: 0141 496 0123'], ['I have no mobile', '0141 496 0123'], { none: true }],
      invalid: [['014149601'], ['0141 496 0123', '1234'], ['no mobile'], [], { none: false }],
    },
  ],
}
