import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Noted } from './jobs/daily-root.ts'
import type { Root } from './plan/access-log.ts'

/** A line a root, in a file that should lie elsewhere; without a file the log is where they go. */
export const notedIn = (file: string | undefined, log: (root: Root) => void): Noted => {
  let lastLogged = 0
  return {
    last: () => (file === undefined ? lastLogged : (notedRoots(file).at(-1)?.version ?? 0)),
    add: (roots) => {
      for (const root of roots) log(root)
      lastLogged = roots.at(-1)?.version ?? lastLogged
      if (file !== undefined) appendFileSync(file, roots.map(lineOf).join(''), { mode: 0o600, flush: true })
    },
  }
}

/** The roots as they were noted, in order; none when there is no such file yet. */
export const notedRoots = (file: string): readonly Root[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(rootIn) : []

const lineOf = ({ version, day, hash }: Root): string => `${version} ${day} ${hash}\n`

const rootIn = (line: string): readonly Root[] => {
  const [, version, day, hash] = /^(\d+) (\S+) ([\da-f]{64})$/.exec(line) ?? []
  return version && day && hash ? [{ version: Number(version), day, hash }] : []
}
