import type { Combination } from './a-contract.ts'
import { type Chance, chanceFrom } from './chance.ts'

const factors = {
  author: ['P', 'H', 'K', 'PK', 'PHK', 'K1', 'A'],
  need: ['M', 'R', 'O', '-'],
  front: [true, false],
  behind: ['nothing', 'person', 'clinician', 'earlier'],
  depth: [0, 1, 2],
  kind: [
    'text',
    'paragraph',
    'lines',
    'number',
    'date',
    'partial-date',
    'one',
    'many',
    'one-with-note',
    'many-with-note',
    'rank',
    'piles',
    'stages',
    'references',
    'record',
    'rows',
  ],
  sees: ['open', 'clinical'],
} as const satisfies { readonly [F in keyof Combination]: readonly Combination[F][] }

/** Nobody but clinicians walks past a clinician's answer. */
const isPossible = ({ author, behind }: Combination): boolean =>
  behind !== 'clinician' || author === 'K' || author === 'K1'

const anyOne = ({ pick }: Chance): Combination => ({
  author: pick(factors.author),
  need: pick(factors.need),
  front: pick(factors.front),
  behind: pick(factors.behind),
  depth: pick(factors.depth),
  kind: pick(factors.kind),
  sees: pick(factors.sees),
})

/** Every two values of two factors that can stand together. */
const pairsIn = (one: Combination): readonly string[] => {
  const values = Object.entries(one).map(([factor, value]) => `${factor}=${value}`)
  return values.flatMap((value, index) => values.slice(index + 1).map((other) => `${value} ${other}`))
}

/** So many that every pair of values stands together in one of them; the same ones in every run. */
const chosen = (): readonly Combination[] => {
  const chance = chanceFrom(5)
  const covered = new Set<string>()
  const all: Combination[] = []
  const drawn = Array.from({ length: 4000 }, () => anyOne(chance)).filter(isPossible)
  for (;;) {
    const best = drawn
      .map((one) => ({ one, gain: pairsIn(one).filter((pair) => !covered.has(pair)).length }))
      .reduce((one, other) => (other.gain > one.gain ? other : one))
    if (best.gain === 0) return all
    all.push(best.one)
    for (const pair of pairsIn(best.one)) covered.add(pair)
  }
}
export const combinations: readonly Combination[] = chosen()

/** What somebody could write and the checks have to refuse. */
export const refusedCombinations: readonly Combination[] = (['P', 'H', 'A'] as const).map((author) => ({
  author,
  need: 'M',
  front: false,
  behind: 'clinician',
  depth: 0,
  kind: 'text',
  sees: 'open',
}))
