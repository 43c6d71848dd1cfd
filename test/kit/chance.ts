/** Numbers that look random and are the same for the same seed. */
export type Chance = {
  /** A whole number from 0 up to, and without, the limit. */
  readonly below: (limit: number) => number
  readonly pick: <T>(all: readonly T[]) => T
  /** True so many times in a hundred. */
  readonly often: (percent: number) => boolean
}

export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  const pick = <T>(all: readonly T[]): T => {
    const picked = all[below(all.length)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }
  return { below, pick, often: (percent) => below(100) < percent }
}
