import { expect, test } from 'vitest'
import { at, type SourceFile, sourceFiles } from './kit/source-files.ts'
import { type Node, nameOf, part, parts } from './kit/syntax.ts'

/** Forms, scenarios and words are as long as what they say; everything else is held to these figures. */
const isData = ({ path }: SourceFile): boolean => /^(flows|training)\/|\.en\.ts$/.test(path)
const product = sourceFiles('src', 'views').filter((file) => !isData(file))
const measured = [...product, ...sourceFiles('test')]

test('no file is longer than 300 lines', () => {
  expect(longerThan(300, measured.map(fileSize))).toEqual([])
})

test('no function is longer than 60 lines', () => {
  expect(longerThan(60, measured.flatMap(functionSizes))).toEqual([])
})

test('no function takes more than four parameters', () => {
  const wide = measured.flatMap((file) =>
    functionsIn(file)
      .filter((one) => parts(one, 'params').length > 4)
      .map((one) => `${at(file, one)} takes ${parts(one, 'params').length}`),
  )
  expect(wide).toEqual([])
})

test('half of the files have at most 70 lines, and 95 of 100 at most 200', () => {
  const sizes = product.map(fileSize)
  expect(share(sizes, 0.5), figures(sizes)).toBeLessThanOrEqual(70)
  expect(share(sizes, 0.95), figures(sizes)).toBeLessThanOrEqual(200)
})

test('half of the functions have at most 8 lines, and 95 of 100 at most 30', () => {
  const sizes = product.flatMap(functionSizes)
  expect(share(sizes, 0.5), figures(sizes)).toBeLessThanOrEqual(8)
  expect(share(sizes, 0.95), figures(sizes)).toBeLessThanOrEqual(30)
})

type Size = { readonly where: string; readonly lines: number }

const longerThan = (most: number, sizes: readonly Size[]): readonly string[] =>
  sizes.filter(({ lines }) => lines > most).map(({ where, lines }) => `${where} has ${lines} lines`)

const fileSize = ({ path, text }: SourceFile): Size => ({
  where: path,
  lines: text.trimEnd().split('\n').length,
})

const functionSizes = (file: SourceFile): readonly Size[] =>
  functionsIn(file).map((node) => ({
    where: at(file, node),
    lines: file.text.slice(node.start, node.end).split('\n').length,
  }))

/** Functions with a name, and handlers; the callback of a `describe` is a heading over tests, not a function. */
const functionsIn = ({ nodes }: SourceFile): readonly Node[] => {
  const headings = nodes.filter((node) => node.type === 'CallExpression' && isDescribe(node))
  const grouped = new Set(headings.flatMap((node) => parts(node, 'arguments')))
  return nodes.filter((node) => isFunction(node) && !grouped.has(node))
}

/** `describe(…)`, `describe.each(…)(…)` and `describe.for(…)(…)`. */
const isDescribe = (node: Node | undefined): boolean =>
  node?.type === 'CallExpression' ? isDescribe(part(node, 'callee')) : /^describe\b/.test(nameOf(node))

const isFunction = ({ type }: Node): boolean =>
  type === 'ArrowFunctionExpression' || type === 'FunctionDeclaration' || type === 'FunctionExpression'

/** The size that this share of all sizes does not exceed. */
const share = (sizes: readonly Size[], part: number): number =>
  sizes.map(({ lines }) => lines).sort((one, other) => one - other)[Math.ceil(sizes.length * part) - 1] ?? 0

const figures = (sizes: readonly Size[]): string =>
  `of ${sizes.length}: median ${share(sizes, 0.5)}, 95th of 100 ${share(sizes, 0.95)}, longest ${share(sizes, 1)}`
