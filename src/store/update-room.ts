import { existsSync, realpathSync, statSync } from 'node:fs'
import type { Database as Client } from 'better-sqlite3'
import { diskOf } from './disk-room.ts'
import { isBehind } from './rows-of-nobody.ts'

/** An update was not begun: what it takes, and what there is. */
export class NoRoomToUpdate extends Error {
  override readonly name = 'NoRoomToUpdate'
  readonly neededBytes: number
  readonly freeBytes: number

  constructor({ neededBytes, freeBytes }: Pick<NoRoomToUpdate, 'neededBytes' | 'freeBytes'>) {
    super('no room to update')
    this.neededBytes = neededBytes
    this.freeBytes = freeBytes
  }
}

/**
 * Before the tables of a file are changed: while they are, all lies there twice, in the log once more, and what is packed
 * at the end once more; below its reserve nothing is written. One that has begun is ended whatever room there is, since it goes on from where it was stopped.
 */
export const refuseWithoutRoom = (client: Client, migrationsFolder: string): void => {
  if (client.memory || !isBehind(client, migrationsFolder)) return
  const file = realpathSync(client.name)
  const { freeBytes, reserveBytes } = diskOf(file)
  const times = isSealed(client) ? timesElse : timesToSeal
  const neededBytes = Math.ceil(bytesOf(file) * times) + reserveBytes
  if (freeBytes < neededBytes) throw new NoRoomToUpdate({ neededBytes, freeBytes })
}
/** What was measured of a file of before 26 November 2026. */
const timesToSeal = 3.2
const timesElse = 2

const bytesOf = (file: string): number =>
  [file, `${file}-wal`].reduce((sum, one) => sum + (existsSync(one) ? statSync(one).size : 0), 0)

const isSealed = (client: Client): boolean =>
  client.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'keys'").get() !== undefined
