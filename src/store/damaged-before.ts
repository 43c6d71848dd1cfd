import { NotWritable } from '../plan/not-writable.ts'

/** Something that a release of before wrote cannot be taken over as it is: nothing of it is taken away, and it is named. */
export class DamagedBefore extends Error {
  override readonly name = 'DamagedBefore'
  /** Where it lies, with no word of it. */
  readonly at: string

  constructor(at: string, cause?: unknown) {
    super(`damaged before the update: ${at}`, { cause })
    this.at = at
  }
}

/** Cells of a row as they are; bytes where text is expected would be sealed as something else. */
export const withoutBytes = <Row extends Readonly<Record<string, unknown>>>(row: Row): Row => {
  const odd = Object.entries(row).find(([, cell]) => cell instanceof Uint8Array)
  if (odd) throw new DamagedBefore(`bytes in ${odd[0]}`)
  return row
}

/** Whatever cannot be taken over there is named by its place; a disk that takes nothing is no damage. */
export const takenOver = async <T>(at: string, take: () => Promise<T>): Promise<T> => {
  try {
    return await take()
  } catch (error) {
    if (error instanceof NotWritable) throw error
    throw new DamagedBefore(error instanceof DamagedBefore ? `${at}, ${error.at}` : at, error)
  }
}
