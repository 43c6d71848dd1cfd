import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** How much a disk has left, and what is done before it has nothing. */
export type Room = {
  /** Answers are refused now, so that what has to go on can. */
  readonly isShort: () => boolean
  /** Makes room of the ballast for what has to go on; false when it was given up before. */
  readonly giveUp: () => boolean
}

/** Told when room gets short, and when there is enough again. */
export type RoomChanged = (room: { readonly isShort: boolean; readonly freeBytes: number }) => void

/**
 * The disk on which the file lies. While there is enough it is asked once a second at most, and each time while it is
 * short. The ballast is real bytes that nobody else can take: it lies there while there is room, and is laid again.
 */
export const roomBeside = (file: string, changed: RoomChanged): Room => {
  const ballast = `${file}.ballast`
  let isShort = false
  let askedMs = Number.NEGATIVE_INFINITY
  const look = (): boolean => {
    const nowMs = performance.now()
    if (!isShort && nowMs - askedMs < restMs) return false
    askedMs = nowMs
    const disk = diskOf(file)
    const wasShort = isShort
    isShort = disk.freeBytes < disk.reserveBytes * (isShort ? 2 : 1)
    if (isShort !== wasShort) changed({ isShort, freeBytes: disk.freeBytes })
    if (!isShort && disk.freeBytes > disk.reserveBytes * 4) layBallast(ballast, (disk.reserveBytes * 3) / 4)
    return isShort
  }
  look()
  return {
    isShort: look,
    giveUp: () => {
      if (!existsSync(ballast)) return false
      rmSync(ballast)
      return true
    },
  }
}
const restMs = 1000

/** How much is free, and of that what has to stay so: an eighth of a small disk, and what a day of reading needs of a large one. */
export const diskOf = (file: string) => {
  const { bavail, blocks, bsize } = statfsSync(dirname(file))
  return { freeBytes: bavail * bsize, reserveBytes: Math.min(reserveMostBytes, (blocks * bsize) / 8) }
}
const reserveMostBytes = 64 * 1024 * 1024

/** Bytes by chance: a disk that presses what is written would make nothing of zeros. */
const layBallast = (path: string, bytes: number): void => {
  if (existsSync(path) && statSync(path).size >= bytes) return
  const held = openSync(path, 'w', 0o600)
  const piece = randomBytes(64 * 1024)
  for (let written = 0; written < bytes; written += piece.length) writeSync(held, piece)
  fsyncSync(held)
  closeSync(held)
}
