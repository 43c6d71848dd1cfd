import type { FieldOf } from './controls/control.ts'
import { pileOf } from './controls/piles.ts'
import type { Form } from './form.ts'
import type { Json } from './json.ts'

/** The form of a guess, which answer of the person each of its fields is about, and what to begin with about each card. */
export type GuessForm = {
  readonly form: Form
  readonly of: Readonly<Record<string, string>>
  readonly opens: Readonly<Record<string, string>>
}

/** One card as the two of them laid it, by their piles; `apart`: how many piles lie between. */
export type Compared = {
  readonly card: string
  readonly own: string
  readonly guess: string
  readonly apart: number
}

/** The cards that both laid down, in their order. */
export const comparedCards = (field: FieldOf<'piles'>, own: Json, guess: Json): readonly Compared[] =>
  field.choices.flatMap((card) => {
    const [laid, guessed] = [own, guess].map((value) => pileOf(field, value, card))
    if (laid === undefined || guessed === undefined) return []
    return [{ card, own: laid, guess: guessed, apart: apartIn(field, laid, guessed) }]
  })

const apartIn = ({ piles }: FieldOf<'piles'>, one: string, other: string): number =>
  Math.abs(piles.indexOf(one) - piles.indexOf(other))

/** The few that lie furthest apart; none where all lie alike. */
export const widestGaps = <C extends Pick<Compared, 'apart'>>(cards: readonly C[]): readonly C[] =>
  cards
    .filter(({ apart }) => apart > 0)
    .toSorted((one, other) => other.apart - one.apart)
    .slice(0, talkCardsMost)
const talkCardsMost = 3
