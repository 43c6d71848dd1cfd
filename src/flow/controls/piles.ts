import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { isList, type Json, part, textsIn } from '../json.ts'
import { type Codes, choiceWords, offering, setsOf } from './choices.ts'
import { type Control, type FieldOf, type Reads, sampled } from './control.ts'
import { textIn } from './own-words.ts'

/**
 * Cards sorted into piles, as many of them as somebody wants; conditions read which cards lie in the first pile. They
 * stand there as they were read, and every other pile beside them.
 */
export const piles = <const C extends Codes, const P extends Codes>(
  rules: FieldRules,
  cards: C,
  piles: P,
) => ({
  ...offering(rules, cards),
  piles,
  control: 'piles' as const,
  schema: z
    .object({
      choices: z.array(z.enum(cards, 'not-offered')),
      others: z
        .record(z.string(), z.array(z.enum(cards, 'not-offered')))
        .refine(
          (others) => Object.keys(others).every((pile) => piles.slice(1).includes(pile)),
          'not-offered',
        ),
    })
    .refine((value) => sortedIn(value).length > 0, 'empty')
    .refine((value) => new Set(sortedIn(value)).size === sortedIn(value).length, 'one-only'),
})

export const pilesControl: Control<FieldOf<'piles'>> = {
  fhir: { type: 'group' },
  read: ({ choices, piles }, post) => {
    const lies = choices.map((card) => [card, textIn(post, card)] as const)
    const [first = '', ...rest] = piles
    if (lies.some(([, pile]) => pile !== '' && !piles.includes(pile))) return { problem: 'not-offered' }
    const on = (one: string) => lies.flatMap(([card, pile]) => (pile === one ? [card] : []))
    return {
      value: {
        choices: on(first),
        others: Object.fromEntries(
          rest.map((pile) => [pile, on(pile)] as const).filter(([, cards]) => cards.length > 0),
        ),
      },
    }
  },
  typedFor: (field, name, value) =>
    Object.fromEntries(
      field.piles.flatMap((pile) => cardsOn(field, value, pile).map((card) => [`${name}.${card}`, [pile]])),
    ),
  shown: (field, value, reads) =>
    field.piles.flatMap((pile) => {
      const cards = cardsOn(field, value, pile).map(choiceWords(reads))
      return cards.length === 0 ? [] : [`${pileWords(reads)(pile)}: ${cards.join(' \u00b7 ')}`]
    }),
  moved: (field, before, now, reads) =>
    field.choices.flatMap((card) => {
      const [from, to] = [before, now].map((value) => pileOf(field, value, card))
      return from === to
        ? []
        : [
            {
              what: choiceWords(reads)(card),
              ...(from === undefined ? {} : { from: pileWords(reads)(from) }),
              ...(to === undefined ? {} : { to: pileWords(reads)(to) }),
            },
          ]
    }),
  cases: (field) => setsOf(field, []),
  sample: ({ piles: [, other] }, { choices: [first = '', ...rest] }) => ({
    choices: [first],
    others: other === undefined || rest.length === 0 ? {} : { [other]: rest },
  }),
  samples: [
    {
      field: piles(sampled, ['home', 'family', 'music'], ['very', 'somewhat', 'not']),
      valid: [
        { choices: ['home'], others: {} },
        { choices: [], others: { not: ['music'] } },
        { choices: ['family'], others: { somewhat: ['home'], not: ['music'] } },
      ],
      invalid: [
        { choices: [], others: {} },
        { choices: ['sea'], others: {} },
        { choices: ['home'], others: { not: ['home'] } },
        { choices: ['home'], others: { very: ['music'] } },
        ['home'],
      ],
    },
  ],
}

const sortedIn = (value: Json): readonly string[] => {
  const others = part(value, 'others')
  const isRecord = typeof others === 'object' && others !== null && !isList(others)
  return [
    ...textsIn(part(value, 'choices')),
    ...(isRecord ? Object.values(others).flatMap((cards) => textsIn(cards)) : []),
  ]
}

const cardsOn = ({ piles: [first] }: FieldOf<'piles'>, value: Json, pile: string): readonly string[] =>
  textsIn(pile === first ? part(value, 'choices') : part(part(value, 'others') ?? null, pile))

export const pileOf = (field: FieldOf<'piles'>, value: Json, card: string): string | undefined =>
  field.piles.find((pile) => cardsOn(field, value, pile).includes(card))

/** A pile in its form's words. */
const pileWords =
  ({ words }: Reads) =>
  (pile: string): string =>
    words?.piles?.[pile] ?? pile
