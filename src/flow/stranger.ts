import { holds, type Known } from './condition.ts'
import type { Filter } from './layout.ts'
import type { When } from './section.ts'

/**
 * What somebody who has never met the person must find on the page of the night, as plain checks that a person reads
 * before handing over. Nothing is judged: what stands there is shown, or said to be missing.
 */
export type StrangersCheck<Field extends string = string> = {
  readonly id: string
  /** What it is about; of the checks about one thing the first counts whose condition holds, and the last has none. */
  readonly about: string
  readonly when?: When
  /** Fields on that page; one that says something is enough. */
  readonly finds: readonly Find<Field>[]
  /** A question of the person's, outside lists, that leads to where it is written. */
  readonly asks: Field
}

export type Find<Field extends string = string> = {
  readonly field: Field
  /** Only these of its choices say it. */
  readonly has?: readonly string[]
  /** Every item of its list has to say it, so that one that does not is named. */
  readonly each?: true
  /** An item that says one of these elsewhere says nothing here. */
  readonly unless?: Filter<Field>
  /** What else of its item is read with it. */
  readonly beside?: Field
}

/** The check as a question, and what is said where nothing would be found. */
export type StrangersWords = Readonly<Record<string, { readonly question: string; readonly nothing: string }>>

/** Checks bound to their words. */
export type Stranger = { readonly checks: readonly StrangersCheck[]; readonly words: StrangersWords }

/** One check about each thing, in the order in which they stand. */
export const checksFor = (checks: readonly StrangersCheck[], known: Known): readonly StrangersCheck[] =>
  [...Map.groupBy(checks, ({ about }) => about).values()].flatMap(
    (group) => group.find(({ when }) => when === undefined || holds(when, known)) ?? [],
  )
