import * as z from 'zod'

/** Most characters of a learner's own explanation. */
export const explanationLength = 4000

const name = z.string().min(1).max(80)

/** What is stored of a run, past tense, in order; `v` is the fact's own version, read by every later release. */
export const runFact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('Began'), v: z.literal(1), scenario: name, version: z.int().min(1) }),
  z.object({ kind: z.literal('Moved'), v: z.literal(1), turn: name, move: name, atMs: z.int().min(0) }),
  z.object({ kind: z.literal('Forked'), v: z.literal(1), turn: name }),
  z.object({ kind: z.literal('Explained'), v: z.literal(1), text: z.string().max(explanationLength) }),
])
export type RunFact = z.infer<typeof runFact>

/** One move, in milliseconds since the run began. */
export type Moved = { readonly turn: string; readonly move: string; readonly atMs: number }
