import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vitest/node'
import { isNode, type Node, nodesIn } from './syntax.ts'

/** A file of the project as it lies on the disk, and what a parser sees in it. */
export type SourceFile = {
  readonly path: string
  readonly text: string
  readonly program: Node
  /** Every piece of the program, outermost first. */
  readonly nodes: readonly Node[]
}

/** Every TypeScript file under these folders, by path from the root of the project. */
export const sourceFiles = (...folders: readonly string[]): readonly SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFile(`${folder}/${name.replaceAll('\\', '/')}`)),
  )

export const root = join(import.meta.dirname, '../..')

const readFile = (path: string): SourceFile => {
  const known = files.get(path)
  if (known) return known
  const text = readFileSync(join(root, path), 'utf8')
  const program: unknown = parseAst(text, { lang: 'ts' }, path)
  if (!isNode(program)) throw new Error(`${path} was not parsed`)
  const file = { path, text, program, nodes: nodesIn(program) }
  files.set(path, file)
  return file
}
const files = new Map<string, SourceFile>()

/** Where in a file something stands, so that an editor jumps there. */
export const at = ({ path, text }: SourceFile, { start }: Pick<Node, 'start'>): string =>
  `${path}:${text.slice(0, start).split('\n').length}`

export const sourceOf = ({ text }: SourceFile, { start, end }: Node): string => text.slice(start, end)
