import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
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

/** At least ten digits, so that a stranger can dial it; what else stands on the line is kept. */
export const phones = (rules: FieldRules, max = 5) =>
  ofLines(
    rules,
    max,
    ownWords(lengths.line).refine((line) => line.replace(/\D/g, '').length >= 10, 'not-a-phone'),
  )

const ofLines = (rules: FieldRules, max: number, line: z.ZodType<string>) => ({
  ...rules,
  control: 'lines' as const,
  max,
  schema: z.array(line).min(1, 'empty').max(max, 'too-many'),
  choices: [],
})

export const linesControl: Control<FieldOf<'lines'>> = {
  fhir: { type: 'string', repeats: true },
  read: (_, post) => ({
    value: textIn(post)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }),
  typedFor: (_, name, value) => ({ [name]: [textsIn(value).join('\n')] }),
  shown: (_, value) => textsIn(value),
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
    { field: phones(sampled), valid: [['Ann: 0141 496 0123']], invalid: [['014149601'], '0141 496 0123'] },
  ],
}
