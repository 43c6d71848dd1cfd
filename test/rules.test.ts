import { expect, test } from 'vitest'
import { ruleIds } from './kit/rule-ids.ts'
import { at, type SourceFile, sourceFiles } from './kit/source-files.ts'
import { type Node, nameOf, nodesIn, part, parts, textOf } from './kit/syntax.ts'

test('every rule of the dataset is shown by a test that expects something, and no title names one in vain', () => {
  expect(ruleIds.filter((id) => !named.has(id))).toEqual([])
  const vain = proofs.filter(({ expects, ids }) => ids.length > 0 && expects === 0)
  expect(vain.map(({ where }) => where)).toEqual([])
})

test('what is guarded only by not being asked yet is this list: whoever builds one of them shows it by what happens', () => {
  const built = new Set(proofs.filter(({ path }) => path !== toCome).flatMap(({ ids }) => ids))
  expect(ruleIds.filter((id) => !built.has(id)).join(' ')).toBe(notBuilt)
  expect(proofs.filter(({ path, ids }) => path === toCome && ids.some((id) => built.has(id)))).toEqual([])
})
const toCome = 'test/plan/rules-to-come.test.ts'
const notBuilt = 'RULE-STALE'

test('no test names a rule that the dataset does not have', () => {
  expect([...named].filter((id) => !ruleIds.includes(id))).toEqual([])
})

/** What is asked of a hand-over, and said at signing, has no ids in the dataset, and has some here. */
const ours: Readonly<Record<string, RegExp>> = {
  'flows/submission/rules.ts': /^RULE-SUBMIT-\d$/,
  'flows/communication/rules.ts': /^RULE-(DOOR|FORMAT)-\d$/,
  'flows/health/rules.ts': /^RULE-MED-\d$/,
  'flows/person/rules.ts': /^RULE-BORN-\d$/,
  'flows/approval/rules.ts': /^RULE-(BORN|SIGN)-\d+$/,
  'flows/young/rules.ts': /^RULE-YOUNG-\d+$/,
  'flows/home/rules.ts': /^RULE-HOME-\d$/,
  'flows/contacts/rules.ts': /^RULE-CALL-\d$/,
  // Checks of plan quality refer to what is said at signing.
  'flows/quality.en.ts': /^RULE-(SIGN|REC)-\d+$/,
  'flows/recommendations/rules.ts': /^RULE-REC-\d+$/,
  'flows/places/rules.ts': /^RULE-PLACE-\d$/,
  // Whoever signs these demonstration plans has read their doses.
  'views/demo/kwame.en.ts': /^RULE-SIGN-19$/,
  'views/demo/ruth.en.ts': /^RULE-SIGN-19$/,
  'views/demo/walter.en.ts': /^RULE-SIGN-19$/,
  'flows/conditional-needs.ts': /^RULE-NEED-\d$/,
}

test('no comment of the program names a rule that the dataset does not have', () => {
  const files = sourceFiles('src', 'flows', 'training', 'views')
  const strangers = files.flatMap(({ path, text }) =>
    idsIn(text)
      .filter((id) => !ruleIds.includes(id) && ours[path]?.test(id) !== true)
      .map((id) => `${path} names ${id}`),
  )
  expect(strangers).toEqual([])
})

/** `test('…')`, `it('…')`, `test.each(…)('…')` and `test.for(…)('…')`. */
const isTest = (node: Node | undefined): boolean =>
  node?.type === 'CallExpression' ? isTest(part(node, 'callee')) : /^(test|it)(\.|$)/.test(nameOf(node))

const isExpect = (node: Node): boolean => nameOf(part(node, 'callee')) === 'expect'

/** A test's own title, after those of the groups that it stands in. */
const titlesOf = ({ nodes }: SourceFile, call: Node): string =>
  nodes
    .filter((node) => node.type === 'CallExpression' && nameOf(part(node, 'callee')) === 'describe')
    .filter(({ start, end }) => start <= call.start && call.end <= end)
    .concat(call)
    .map((node) => textOf(parts(node, 'arguments')[0]) ?? '')
    .join(' ')

const idsIn = (text: string): readonly string[] => text.match(/RULE-(\d+|[A-Z]+(-\d+)?)/g) ?? []

/** Each test as its title names rules, with how often it expects something. */
const proofs = sourceFiles('test').flatMap((file) =>
  file.nodes
    .filter((node) => node.type === 'CallExpression' && isTest(node))
    .map((call) => ({
      path: file.path,
      where: at(file, call),
      ids: idsIn(titlesOf(file, call)),
      expects: nodesIn(call).filter((node) => node.type === 'CallExpression' && isExpect(node)).length,
    })),
)
const named = new Set(proofs.flatMap(({ ids }) => ids))
