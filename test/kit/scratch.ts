import { accessSync, constants, mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder for what a test writes: in memory where there is plenty of it, for a commit there waits for no disk. A process that is killed sees no difference. */
export const aFolder = (name: string): string => mkdtempSync(join(where, `${name}-`))

const memory = '/dev/shm'
const plenty = 2 * 1024 ** 3

const isPlentyInMemory = (): boolean => {
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize >= plenty
  } catch {
    return false
  }
}
const where = isPlentyInMemory() ? memory : tmpdir()
