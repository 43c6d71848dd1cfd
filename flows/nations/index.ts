import { lawReaderFor, type Nations, nationReaderFor } from '#src/flow/nation.ts'
import { nations as every } from '#src/flow/section.ts'
import type { Partially, Variant } from '#src/flow/words-in.ts'
import { england } from './england.ts'
import { northernIreland, wordsInNorthernIreland } from './northern-ireland.en.ts'
import { scotland, wordsInScotland } from './scotland.en.ts'
import { wales } from './wales.ts'
import type { NationWords } from './words.ts'

/** One file a nation: what its law says and since when, and what forms say otherwise there. */
export const nations: Nations = { england, wales, scotland, 'northern-ireland': northernIreland }

const words: Readonly<Record<keyof Nations, NationWords>> = {
  england: {},
  wales: {},
  scotland: wordsInScotland,
  'northern-ireland': wordsInNorthernIreland,
}

export const nationIn = nationReaderFor(nations)

export const lawIn = lawReaderFor(nations)

/** What nations say otherwise in one form. */
export const inNations = <W>(of: (words: NationWords) => Partially<W> | undefined): readonly Variant<W>[] =>
  every.flatMap((nation) => {
    const said = of(words[nation])
    return said === undefined ? [] : [{ of: { nation }, version: 1, words: said }]
  })
