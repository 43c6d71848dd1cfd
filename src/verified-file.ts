import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Marks } from './store/found-whole.ts'

/** The marks of plans that were found whole, a line each; none where there is no such file, or none that can be read. */
export const marksIn = (file: string): Marks => {
  const [first, ...lines] = textIn(file)?.split('\n') ?? []
  return new Map(first === header ? lines.flatMap(markIn) : [])
}

/** Keeps them in place of those of before, and says why not where that cannot be. */
export const keepMarks = (file: string, marks: Marks): string | undefined => {
  const mine = `${file}.${process.pid}`
  try {
    // Whoever names another file here keeps it as it is.
    if (existsSync(file) && !readFileSync(file, 'utf8').startsWith(`${header}\n`)) return 'it is another file'
    const lines = [...marks].map(([name, mark]) => `${name} ${mark}\n`)
    writeFileSync(mine, [`${header}\n`, ...lines].join(''), { mode: 0o600, flag: 'wx' })
    renameSync(mine, file)
    return undefined
  } catch (error) {
    rmSync(mine, { force: true })
    return error instanceof Error ? error.message : String(error)
  }
}

const header = 'whole, by npm run verify'

const textIn = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const markIn = (line: string): readonly (readonly [string, string])[] => {
  const [, name, mark] = /^(\S+) (\S+)$/.exec(line) ?? []
  return name && mark ? [[name, mark]] : []
}
