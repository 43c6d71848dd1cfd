import type { Testplan } from '#src/training/scenario.ts'

/** A play written down with the end that its author meant. */
export const play = (moves: string, ending: string, measures: Testplan['measures']): Testplan => ({
  moves: moves.split(' '),
  ending,
  measures,
})
