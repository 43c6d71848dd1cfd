import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { isList, type Json, part, textsIn } from '../json.ts'
import { type Codes, choiceWords, offering } from './choices.ts'
import { type Control, type FieldOf, type Reads, sampled } from './control.ts'
import { lengths, ownWords, textIn } from './own-words.ts'

/**
 * What matters most, in its order; at most so many. `of` names the fields whose answers are put in order: lines among
 * them are cards of one's own, which stand here letter for letter, and whoever hides one of them hides this too.
 */
export const rank = <const C extends Codes, const Of extends readonly string[] = readonly []>(
  rules: FieldRules,
  choices: C,
  most: number,
  { of }: { readonly of?: Of } = {},
) => ({
  ...offering(rules, choices),
  control: 'rank' as const,
  max: most,
  of: of ?? [],
  schema: z
    .array(
      z.union([z.enum(choices, 'not-offered'), z.object({ own: ownWords(lengths.line) })], 'not-offered'),
    )
    .min(1, 'empty')
    .max(most, 'too-many')
    .refine((ranked) => new Set(ranked.map(typedOf)).size === ranked.length, 'ranked-twice'),
})

/** The places of a rank, first to last, as a form names them. */
export const placesOf = ({ max }: FieldOf<'rank'>): readonly string[] =>
  Array.from({ length: max }, (_, index) => String(index + 1))

/** How an input says that it holds a card of one's own: no code has a colon. */
export const ownCard = (text: string): string => `${own}${text}`
const own = 'own:'

export const rankControl: Control<FieldOf<'rank'>> = {
  fhir: { type: 'choice', repeats: true },
  /** A place that was left out is closed up: what was ranked keeps its order. */
  read: (field, post) => ({
    value: placesOf(field)
      .map((place) => textIn(post, place))
      .filter((choice) => choice !== '')
      .map((choice) => (choice.startsWith(own) ? { own: choice.slice(own.length) } : choice)),
  }),
  typedFor: (field, name, value) =>
    Object.fromEntries(
      placesOf(field).map((place, index) => [`${name}.${place}`, rankedIn(value).slice(index, index + 1)]),
    ),
  shown: (_, value, reads) =>
    rankedIn(value)
      .map(cardWords(reads))
      .map((text, index) => `${index + 1}. ${text}`),
  moved: (_, before, now, reads) => {
    const [was, is] = [rankedIn(before), rankedIn(now)]
    return [...is, ...was.filter((card) => !is.includes(card))].flatMap((card) => {
      const [from, to] = [was.indexOf(card), is.indexOf(card)]
      return from === to
        ? []
        : [
            {
              what: cardWords(reads)(card),
              ...(from === -1 ? {} : { from: String(from + 1) }),
              ...(to === -1 ? {} : { to: String(to + 1) }),
            },
          ]
    })
  },
  cases: ({ choices }) => ({ single: [undefined, ...choices.map((choice) => [choice])], choices }),
  sample: ({ max }, { choices, text }) => [...choices, { own: text }].slice(0, max),
  samples: [
    {
      field: rank(sampled, ['home', 'family', 'music'], 2),
      valid: [['music'], ['music', 'home'], ['home', { own: 'home' }], [{ own: 'my allotment' }]],
      invalid: [
        [],
        ['home', 'home'],
        ['home', 'family', 'music'],
        ['sea'],
        [{ own: ' ' }],
        [{ own: 'tea' }, { own: 'tea' }],
      ],
    },
  ],
}

/** The cards of one's own in an order. */
export const ownIn = (value: Json): readonly string[] =>
  isList(value) ? value.flatMap((card) => textsIn(part(card, 'own'))) : []

/** What was ranked, as inputs name it. */
const rankedIn = (value: Json): readonly string[] => (isList(value) ? value.map(typedOf) : [])

const typedOf = (card: Json): string =>
  typeof card === 'string' ? card : ownCard(textsIn(part(card, 'own'))[0] ?? '')

const cardWords =
  (reads: Reads) =>
  (card: string): string =>
    card.startsWith(own) ? card.slice(own.length) : choiceWords(reads)(card)
