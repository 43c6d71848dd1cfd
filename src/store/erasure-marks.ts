import type { Erasure } from '../plan/ports.ts'
import { chainedFacts, type Link } from './chain.ts'
import type { Sealing } from './keys.ts'
import { openedValue, type StoredFact, sealedValue, type UnlinkedFact } from './sealing.ts'

/**
 * The last fact of a stream whose key was destroyed: when, and by whom, under a key that follows from the master key.
 * A key that is gone without it was not erased but taken.
 */
export const erasureMark = (
  { ofMarks }: Pick<Sealing, 'ofMarks'>,
  { stream, last }: Ended,
  { at, by }: Erasure,
): readonly StoredFact[] => {
  const place = { stream, version: last.version + 1, at }
  const fact = { ...place, kind: markKind, shape: 1, sealed: sealedValue(ofMarks, placeOf(place), by) }
  return chainedFacts(last, [fact])
}
type Ended = { readonly stream: string; readonly last: Link }
export const markKind = 'Erased'

/** Throws DamagedRecord where it is not what was sealed for the end of this stream. */
export const erasureOf = ({ ofMarks }: Pick<Sealing, 'ofMarks'>, mark: StoredFact): Erasure => ({
  at: mark.at,
  by: openedValue<string>(ofMarks, placeOf(mark), mark.sealed),
})

export const isErased = (rows: readonly Pick<StoredFact, 'kind'>[]): boolean => rows.at(-1)?.kind === markKind

const placeOf = ({ stream, version, at }: Pick<UnlinkedFact, 'stream' | 'version' | 'at'>): string =>
  `erased ${stream} ${version} ${at}`
