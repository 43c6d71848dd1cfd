import { posix } from 'node:path'
import { at, type SourceFile } from './source-files.ts'
import { type Node, part, parts, textOf } from './syntax.ts'

/** One import or re-export: from which file, what it names, and whether only types come through. */
export type Import = {
  readonly from: string
  readonly where: string
  /** A path from the root of the project, or a package's name with what follows it. */
  readonly target: string
  readonly isOurs: boolean
  readonly typesOnly: boolean
}

export const importsIn = (file: SourceFile): readonly Import[] =>
  file.nodes.flatMap((node) => {
    const named = textOf(part(node, 'source'))
    if (named === undefined || !kinds.has(node.type)) return []
    return [
      {
        from: file.path,
        where: at(file, node),
        target: targetOf(file.path, named),
        isOurs: isOurs(named),
        typesOnly: isTypesOnly(node),
      },
    ]
  })

const kinds = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

const isOurs = (named: string): boolean => named.startsWith('.') || named.startsWith('#')

const targetOf = (from: string, named: string): string => {
  if (named.startsWith('#')) return named.slice(1)
  return named.startsWith('.') ? posix.join(posix.dirname(from), named) : named
}

const isTypesOnly = (node: Node): boolean => {
  if (node.type === 'TSImportType') return true
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const named = parts(node, 'specifiers')
  return named.length > 0 && named.every((one) => one.importKind === 'type' || one.exportKind === 'type')
}
