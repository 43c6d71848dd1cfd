import type { FieldRules } from '../field-rules.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { phones } from './lines.ts'
import { isNone, orNone, readOrNone, typedForNone } from './none.ts'
import { answeredOrNot } from './own-words.ts'
import {
  composedIn,
  composedSchema,
  type Parts,
  saidParts,
  samplesOfParts,
  shownParts,
  typedForParts,
} from './parts.ts'
import { text } from './text.ts'

/**
 * A few parts that belong together on one page, such as a name, a role and a phone number. That there is nobody, or
 * nothing, to tell of is an answer where the form offers it. `inLine` where the parts speak for themselves.
 */
export const record = <const P extends Parts>(
  rules: FieldRules,
  partsBy: (rules: FieldRules) => P,
  musts: readonly (keyof P & string)[] = [],
  { none, inLine }: { readonly none?: true; readonly inLine?: true } = {},
) => {
  const parts = partsBy(rules)
  return {
    ...rules,
    control: 'record' as const,
    max: Object.keys(parts).length,
    parts,
    musts,
    ...(none ? { none } : {}),
    ...(inLine ? { inLine } : {}),
    schema: orNone(composedSchema({ parts, musts }), none ? { none } : {}),
    choices: [],
  }
}

export const recordControl: Control<FieldOf<'record'>> = {
  fhir: { type: 'group' },
  read: (field, post) => {
    const { value, problems, isBlank } = composedIn(field, post)
    return readOrNone(field, post, isBlank, () => {
      if (isBlank) return { problem: 'empty' }
      return Object.keys(problems).length > 0 ? { problems } : { value }
    })
  },
  typedFor: (field, name, value) => ({
    ...typedForParts(field, name, saidParts(value)),
    ...typedForNone(field, name, value),
  }),
  shown: (field, value, reads) => {
    if (isNone(field, value)) return [reads.words?.none ?? 'none']
    const shown = shownParts(field, saidParts(value), reads)
    return field.inLine
      ? [shown.map(({ text }) => text).join(', ')]
      : shown.map(({ label, text }) => `${label}: ${text}`)
  },
  cases: answeredOrNot,
  sample: samplesOfParts,
  samples: [
    {
      field: record(sampled, (rules) => ({ name: text(rules), phone: phones(rules) }), ['name']),
      valid: [{ name: 'Ann' }, { name: 'Ann', phone: ['0141 496 0123', '0141 496 0124 (night)'] }],
      invalid: [
        {},
        { phone: ['0141 496 0123'] },
        { name: 'Ann', phone: ['12'] },
        { name: 'Ann', fax: '1' },
        'Ann',
      ],
    },
    {
      field: record(sampled, (rules) => ({ name: text(rules) }), ['name'], { none: true }),
      valid: [{ name: 'Ann' }, { none: true }],
      invalid: [{}, { none: false }, { none: true, name: 'Ann' }],
    },
  ],
}
