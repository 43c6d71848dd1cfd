import * as z from 'zod'
import { emailAddressIn } from '../email-address.ts'
import type { FieldRules } from '../field-rules.ts'
import { figuresOf, isUnseen } from '../heard-text.ts'
import { textsIn } from '../json.ts'
import { hasLetters, hasUnseenSigns, isMailed, isName, isServiceNumber } from '../name.ts'
import { dialledLine } from '../telephone-numbers.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { isNone, type OffersNone, orNone, readOrNone, typedForNone } from './none.ts'
import { answeredOrNot, lengths, ownWords, readText, textIn } from './own-words.ts'

/** Own words on one line. */
export const text = (rules: FieldRules, max = lengths.text) => ofText(rules, max, seen(max))

/** The same of what is read beside a name in mail and on pages of others: it leads nowhere. */
export const mailedText = (rules: FieldRules, max = lengths.text) =>
  ofText(rules, max, seen(max).refine(isMailed, 'signs'))

/** One line that may become a title: nothing in it is unseen, or turns what stands around it. */
export const seen = (max: number) => ownWords(max).refine((line) => !hasUnseenSigns(line), 'unseen-signs')

export const email = (rules: FieldRules, offers: OffersNone = {}) => ({
  ...ofText(
    rules,
    254,
    orNone(z.email(offers.none ? 'not-an-email-or-none' : 'not-an-email').max(254, 'too-long'), offers),
  ),
  ...offers,
  holds: 'email' as const,
})

/** The one address that we write to ourselves, in lower case; stricter than one that is only kept (H11). */
export const mailTo = (rules: FieldRules) => ({
  ...ofText(
    rules,
    254,
    ownWords(254).transform((typed, context) => {
      const address = emailAddressIn(typed)
      if (address === undefined) context.addIssue('not-an-email')
      return address ?? z.NEVER
    }),
  ),
  holds: 'email' as const,
})

/** What may stand in a list of names; `isNobody`: words that stand in the place of a name, and name nobody. */
export const nameOf = (rules: FieldRules, max = lengths.text, isNobody: NamesNobody = () => false) =>
  ofText(rules, max, named(max, isNobody))

/** The same where a service may be meant that everybody knows by its number, as 111 is. */
export const nameOrNumberOf = (rules: FieldRules, max = lengths.text, isNobody: NamesNobody = () => false) =>
  ofText(rules, max, named(max, isNobody, isServiceNumber))

const named = (max: number, isNobody: NamesNobody, isNumber: typeof isServiceNumber = () => false) =>
  oneLine(max)
    .refine((line) => !hasLetters(line) || isName(line), 'signs')
    .refine((line) => isNumber(line) || !isNobody(line), 'no-name')
    .refine((line) => hasLetters(line) || isNumber(line) || isNobody(line), 'no-letters')

/** Who it was, in any words that say so. */
export const whoOf = (rules: FieldRules, isNobody: NamesNobody, max = lengths.text) =>
  ofText(
    rules,
    max,
    seen(max).refine((line) => !isNobody(line), 'no-name'),
  )

/** Whether a line, such as "." or "unknown", tells nobody who is meant. */
export type NamesNobody = (line: string) => boolean

/** A body and its number: GMC 1234567. */
export const registration = (rules: FieldRules) =>
  ofText(rules, 100, shaped(100, /^[A-Za-z]{2,10} [A-Za-z0-9]{4,12}$/, 'not-a-registration'))

/** Of an organisation in the NHS: A81001. */
export const odsCode = (rules: FieldRules) =>
  ofText(
    rules,
    100,
    ownWords(100)
      .transform((typed) => typed.toUpperCase())
      .refine((code) => /^[A-Z0-9]{3,8}$/.test(code), 'not-an-ods-code'),
  )

/** A line that is told to be wrong by its form: `isRight` stands with the words of that form. */
export const checkedText = (
  rules: FieldRules,
  isRight: (line: string) => boolean,
  problem: string,
  max = lengths.text,
) => ofText(rules, max, seen(max).refine(isRight, problem))

/** At least ten digits, so that a stranger can dial it; an extension may stand beside them. */
export const phone = (rules: FieldRules) =>
  ofText(
    rules,
    60,
    ownWords(60)
      .overwrite(dialledLine)
      .refine((line) => line.replace(/\D/g, '').length >= 10, 'not-a-phone'),
  )

const shaped = (max: number, shape: RegExp, problem: string) =>
  oneLine(max).refine((line) => shape.test(line), problem)

const oneLine = (max: number) => ownWords(max).transform((typed) => typed.replace(/\s+/g, ' '))

/** Ten digits with the modulus 11 check digit, however they are set apart. */
export const nhsNumber = (rules: FieldRules) =>
  ofText(rules, 14, z.string().transform(nhsNumberTyped).refine(isNhsNumber, 'not-an-nhs-number'))

/**
 * Without what sets the figures apart, spaces, hyphens, dots and brackets, and without the name of the number before it. A letter that
 * looks like a figure is one: whether the figures fit together is told by the last.
 */
export const nhsNumberTyped = (typed: string): string =>
  figuresOf(typed)
    .replace(/[\s\p{P}]/gu, '')
    .replace(/^(nhs)?(number|num|no|nr)?/i, '')
    .replace(/o/gi, '0')
    .replace(/[il]/gi, '1')

export const isNhsNumber = (digits: string): boolean => {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}

/** A weight as it is read at night: one unit, a point between figures, and no zero at its end. */
export const kilograms = (rules: FieldRules) =>
  ofText(
    rules,
    12,
    ownWords(12)
      .overwrite(kilogramsTyped)
      .refine((weight) => /^\d+(\.\d+)? kg$/.test(weight), 'not-a-weight')
      .refine(
        (weight) => Number.parseFloat(weight) >= 0.2 && Number.parseFloat(weight) <= 250,
        'not-a-weight',
      ),
  )

/** "18,50kg" is 18.5 kg. What is no number stays as it was typed. */
const kilogramsTyped = (typed: string): string => {
  const figures = figuresOf(typed)
    .replace(/(kg|kgs|kilos?|kilograms?)\.?$/i, '')
    .replace(',', '.')
    .trim()
  return /^\d{1,3}(\.\d{1,3})?$/.test(figures) ? `${Number(figures)} kg` : typed
}

const ofText = (rules: FieldRules, max: number, schema: z.ZodType<string | { none: true }>) => ({
  ...rules,
  control: 'text' as const,
  max,
  schema,
  choices: [],
})

export const textControl: Control<FieldOf<'text'>> = {
  fhir: { type: 'string' },
  read: (field, post) => readOrNone(field, post, isUnseen(textIn(post)), () => readText(field, post)),
  typedFor: (field, name, value) => ({
    [name]: isNone(field, value) ? [] : textsIn(value),
    ...typedForNone(field, name, value),
  }),
  shown: (field, value, { words }) => (isNone(field, value) ? [words?.none ?? 'none'] : textsIn(value)),
  cases: answeredOrNot,
  sample: ({ schema, max }, own) =>
    [own.text.slice(0, max), `${own.text}@example.org`, ...shapes].find(
      (value) => schema.safeParse(value).success,
    ) ?? own.text,
  samples: [
    {
      field: text(sampled),
      valid: ['tea', 'two words'],
      invalid: ['   ', 'a'.repeat(201), 5, 'tea\u202e', 'te\u200ba', 'te\u0007a'],
    },
    {
      field: mailedText(sampled, 40),
      valid: ['friend', 'my son & carer', 'Dr. Khan’s friend'],
      invalid: ['friend http://evil.example/login', 'see evil.example', '<b>', 'son\u202e'],
    },
    {
      field: email(sampled),
      valid: ['ann@example.org'],
      invalid: ['ann@', ['ann@example.org'], { none: true }],
    },
    {
      field: email(sampled, { none: true }),
      valid: ['ann@example.org', { none: true }],
      invalid: ['none', { none: false }],
    },
    { field: nhsNumber(sampled), valid: ['9990000018'], invalid: ['999 000 0019', ''] },
    {
      field: mailTo(sampled),
      valid: ['ann@example.org'],
      invalid: ['ann@', 'a@example.org,b@example.org', 'Ann <ann@example.org>', ''],
    },
    {
      field: nameOf(sampled, 20),
      valid: ['Ann Lee'],
      invalid: ['<b>', 'see evil.example', 'a'.repeat(21), ' ', '.', '- 1'],
    },
    {
      field: nameOf(sampled, 20, (line) => line === 'x'),
      valid: ['Ann Lee'],
      invalid: ['x', 'a'.repeat(21)],
    },
    { field: whoOf(sampled, (line) => line === 'x'), valid: ['Ann and Bo (late)'], invalid: ['x', ' '] },
    { field: registration(sampled), valid: ['GMC 1234567'], invalid: ['1234567', 'GMC'] },
    { field: phone(sampled), valid: ['020 7946 0000, then 2'], invalid: ['7946 0000', ''] },
    {
      field: kilograms(sampled),
      valid: ['18.5 kg', '3 kg'],
      invalid: ['40 lb', '0 kg', 'light', '900 kg', '1.2.3'],
    },
    { field: odsCode(sampled), valid: ['A81001'], invalid: ['!!', 'A8'] },
  ],
}

/** One of each shape that made-up words do not have. */
const shapes = ['asha@example.org', '9990000018', 'A81001', 'GMC 1234567', '020 7946 0000', '18.5 kg']
