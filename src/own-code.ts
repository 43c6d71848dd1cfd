import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A digest of all by which facts are read and looked at: that part of our code, the words, which packages, and what runs them. */
export const codeDigest = (root = ours): string => {
  const digests = filesLooking(root).map(
    (file) => `${file} ${hash('sha256', readFileSync(join(root, file)))}`,
  )
  return hash('sha256', [...digests, JSON.stringify(process.versions)].join('\n'))
}
const ours = join(import.meta.dirname, '..')

/** By their paths: pages, mail and paper have no part in it, so that another page is no other verdict. */
export const filesLooking = (root = ours): readonly string[] => [
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
      .toSorted(),
  ),
  ...alone,
]
const folders = ['flows', 'src/flow', 'src/plan', 'src/store']
const alone = ['src/stream.ts', 'src/verify-half.ts', 'package.json']
