import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The triggers that refuse to change what is only added to, by name, as the migrations wrote them. */
export const guardsIn = (migrationsFolder: string): ReadonlyMap<string, string> => {
  const guards = new Map<string, string>()
  const files = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'))
  for (const file of files.toSorted())
    for (const statement of readFileSync(join(migrationsFolder, file), 'utf8').split(breakpoint)) {
      const made = /CREATE TRIGGER "?(\w+)"?[\s\S]*\S/.exec(statement)
      if (made?.[1] !== undefined) guards.set(made[1], made[0].replace(/;$/, ''))
      const dropped = /DROP TRIGGER (?:IF EXISTS )?"?(\w+)"?/.exec(statement)
      if (dropped?.[1] !== undefined) guards.delete(dropped[1])
    }
  return guards
}
const breakpoint = '--> statement-breakpoint'
