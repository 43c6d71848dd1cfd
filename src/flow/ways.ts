import type { Step, When } from './section.ts'

export type Way = { readonly when?: When; readonly go: string }

/** The ways out of a step, in the order in which they are tried. */
export const waysOf = ({ next }: Step): readonly Way[] =>
  typeof next === 'string' ? [{ go: next }] : next.map((way) => (typeof way === 'string' ? { go: way } : way))
