import type { Publication } from '../plan/reads/publication.ts'
import { digest } from './chain.ts'
import type { Sealing } from './keys.ts'
import { type Key, openedValue, sealedValue } from './sealing.ts'
import type { Tables } from './tables.ts'

export type PublicationRow = Tables['publications']['$inferSelect']
/** Its names are written beside it. */
export type NewRow = Omit<PublicationRow, 'namesRule' | 'wordsRule'>
/** Whose it is, what they asked to be changed, where helpers wrote since, whose words and which decisions count no more, and what was said after use. */
type Words = Pick<Publication, 'family' | 'given' | 'born' | 'changeAsked'> &
  Pick<Publication, 'helpersWrote' | 'saidAfterUse' | 'disowned' | 'reversed'> &
  Partial<Pick<Publication, 'nhsNumber'>> &
  Pick<Publication['content'], 'postcode' | 'familyBefore'>
export type OpenedPublication = Omit<PublicationRow, 'sealed'> & Words

/** What urgent care reads, as a row. */
export const publicationRowIn =
  (sealing: Sealing) =>
  (key: Key, publication: Publication): NewRow => {
    const { family, given, born, nhsNumber, changeAsked, content } = publication
    const { helpersWrote, saidAfterUse, disowned, reversed } = publication
    const words: Words = {
      ...{ family, given, born, nhsNumber, changeAsked },
      ...(helpersWrote === undefined ? {} : { helpersWrote }),
      ...(saidAfterUse === undefined ? {} : { saidAfterUse }),
      ...(disowned === undefined ? {} : { disowned }),
      ...(reversed === undefined ? {} : { reversed }),
      ...(content.postcode === undefined ? {} : { postcode: content.postcode }),
      ...(content.familyBefore === undefined ? {} : { familyBefore: content.familyBefore }),
    }
    const sealed = sealedValue(key, placeOfPublication(publication), words)
    const row = { ...publicationCells(sealing, publication), sealed }
    return { ...row, seal: sealOf(row) }
  }

/** What of the row lies there as it is. */
export const publicationCells = (
  sealing: Sealing,
  { plan, version, hash, approvedAt, away, nhsNumber }: Publication,
): Omit<NewRow, 'sealed' | 'seal'> => ({
  ...{ plan, version, hash, approvedAt },
  awaySince: away?.at ?? null,
  awayAs: away === undefined || away.as === 'withdrawn' ? null : away.as,
  numberKey: numberHash(sealing, nhsNumber) ?? null,
})

/** The same as it reads; throws DamagedRecord where it does not. */
export const openedPublication = (
  key: Key | undefined,
  { sealed, ...row }: PublicationRow,
): OpenedPublication => ({ ...row, ...openedValue<Words>(key, placeOfPublication(row), sealed) })

export const placeOfPublication = ({ version }: Pick<Publication, 'version'>): string =>
  `publication ${version}`

/** A hash of everything in the row, its content's hash included. */
export const sealOf = (row: Omit<NewRow, 'seal'>): string =>
  digest(
    JSON.stringify([
      row.plan,
      row.version,
      row.hash,
      row.sealed.toString('base64'),
      row.numberKey,
      row.approvedAt,
      row.awaySince,
      row.awayAs,
    ]),
  )

/** Under what a number is found, however it is typed; undefined for what has no figure in it. */
export const numberHash = ({ hashOf }: Sealing, nhsNumber: string | undefined): string | undefined => {
  const figures = nhsNumber?.replace(/\D/g, '') ?? ''
  return figures === '' ? undefined : hashOf(`number ${figures}`)
}
