import { expect, test } from 'vitest'
import { ruleIds } from './kit/rule-ids.ts'
import { sourceFiles } from './kit/source-files.ts'
import { type Node, nameOf, part, parts, textOf } from './kit/syntax.ts'

test('every rule of the dataset is named in the title of a test', () => {
  expect(ruleIds.filter((id) => !named.has(id))).toEqual([])
})

test('no test names a rule that the dataset does not have', () => {
  expect([...named].filter((id) => !ruleIds.includes(id))).toEqual([])
})

test('no comment of the program names a rule that the dataset does not have', () => {
  const files = sourceFiles('src', 'flows', 'training', 'views')
  const strangers = files.flatMap(({ path, text }) =>
    idsIn(text)
      .filter((id) => !ruleIds.includes(id))
      .map((id) => `${path} names ${id}`),
  )
  expect(strangers).toEqual([])
})

/** `test('…')`, `it('…')`, `test.each(…)('…')` and `test.for(…)('…')`. */
const isTest = (node: Node | undefined): boolean =>
  node?.type === 'CallExpression' ? isTest(part(node, 'callee')) : /^(test|it)(\.|$)/.test(nameOf(node))

const idsIn = (text: string): readonly string[] => text.match(/RULE-(\d+|[A-Z]+(-\d+)?)/g) ?? []

const named = new Set(
  sourceFiles('test')
    .flatMap(({ nodes }) => nodes.filter((node) => node.type === 'CallExpression' && isTest(node)))
    .flatMap((call) => idsIn(textOf(parts(call, 'arguments')[0]) ?? '')),
)
