import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A digest of all by which facts are read and looked at: our code and words, which packages, and what runs them. */
export const codeDigest = (root = ours): string => {
  const files = ['src', 'flows'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map(({ parentPath, name }) => join(parentPath, name)),
  )
  const digests = [...files.toSorted(), join(root, 'package.json')].map(
    (file) => `${file.slice(root.length)} ${hash('sha256', readFileSync(file))}`,
  )
  return hash('sha256', [...digests, JSON.stringify(process.versions)].join('\n'))
}
const ours = join(import.meta.dirname, '..')
