import { expect, test } from 'vitest'
import { slowPatterns } from './kit/slow-patterns.ts'
import { at, type SourceFile, sourceFiles } from './kit/source-files.ts'
import { type Node, nameOf, part, parts } from './kit/syntax.ts'

/** Forms, scenarios and words are as long as what they say; everything else is held to these figures. */
const isData = ({ path }: SourceFile): boolean => /^(flows|training)\/|\.en\.ts$/.test(path)
const measured = sourceFiles('src', 'views', 'test').filter((file) => !isData(file))

test('no file is longer than 300 lines', () => {
  expect(longerThan(300, measured.map(fileSize))).toEqual([])
})

test('no file holds the marks of a merge that nobody settled: in a template they are text, and compile', () => {
  const files = sourceFiles('src', 'views', 'flows', 'training', 'test')
  expect(files.filter(({ text }) => /^(<{7}|>{7}) /m.test(text)).map(({ path }) => path)).toEqual([])
})

test('no pattern takes longer and longer for what is long: it goes over it once', () => {
  expect(slowPatterns(sourceFiles('src', 'views', 'flows', 'training'))).toEqual([])
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
