import { timingSafeEqual } from 'node:crypto'
import type { Publication } from '../../plan/reads/publication.ts'
import type { Service } from '../frame/service.ts'

/** A version as it lies somewhere else: on paper, or on a device. */
export type Copy = Pick<Publication, 'plan' | 'version'>

/** Whether it is what is to be followed now. */
export const isNewest = (copy: Copy, newest: Publication | undefined): newest is Publication =>
  newest !== undefined && newest.away === undefined && newest.version === copy.version

/** What names a copy to us alone: its parts, which hold no dot, and a hash of them under the master key. */
export const copyMark = (
  { keyedHash }: Pick<Service, 'keyedHash'>,
  kind: string,
  parts: readonly (string | number)[],
): string => [...parts, keyedHash([kind, ...parts].join(' ')).slice(0, hashLength)].join('.')
/** 96 bits, so that a drawing of it stays coarse enough for any phone. */
const hashLength = 16

/** The parts, where nobody else made the mark. */
export const partsMarked = (
  service: Pick<Service, 'keyedHash'>,
  kind: string,
  mark: string,
): readonly string[] | undefined => {
  const parts = mark.split('.').slice(0, -1)
  const [sent, made] = [Buffer.from(mark), Buffer.from(copyMark(service, kind, parts))]
  return sent.length === made.length && timingSafeEqual(sent, made) ? parts : undefined
}
