import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { everyForm } from '#flows/index.ts'
import { filesLooking } from '#src/own-code.ts'
import { everyField } from './flows/every-field.ts'
import { importTable } from './kit/import-table.ts'
import { type Import, importsIn } from './kit/imports.ts'
import { at, root, type SourceFile, sourceFiles, sourceOf } from './kit/source-files.ts'
import { type Node, nameOf, nodesIn, part, parts, quasisOf, textOf } from './kit/syntax.ts'

const product = sourceFiles('src', 'flows', 'training', 'views')
const tests = sourceFiles('test')
const all = [...product, ...tests]
const under = (...folders: readonly string[]): readonly SourceFile[] =>
  product.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)))
const pure = under('src/flow', 'src/plan', 'src/training', 'src/fhir', 'flows', 'training', 'views')

test('a folder imports only what the table lets it import', () => {
  expect(all.flatMap(importsIn).filter(isForbidden).map(said)).toEqual([])
})

test('inside src/web arrows run from the app to its rooms and from a room to the frame; what crosses is named', () => {
  const crossing = sourceFiles('src/web')
    .flatMap(importsIn)
    .map((one) => ({ ...one, arrow: [one.from, one.target].map(roomOf) }))
    .filter(({ target, arrow: [from, to] }) => target.startsWith('src/web/') && from !== to)
  const arrows = crossing.filter(({ arrow: [from, to] }) => from !== 'app' && to !== 'frame')
  expect(crossing.filter(({ arrow: [from] }) => from === 'frame').map(said)).toEqual([])
  expect(crossing.filter(({ arrow: [, to] }) => to === 'app').map(said)).toEqual([])
  expect([...new Set(arrows.map(({ arrow }) => arrow.join(' → ')))].toSorted()).toEqual(crossings)
  expect(arrows.filter(({ target }) => !thresholds.has(target)).map(said)).toEqual([])
})
/** A fresh proof for who signs off, and a session for somebody made up. */
const crossings = ['demo → sign-in', 'review → sign-in']
/** What rooms hand to each other. */
const thresholds = new Set(['src/web/sign-in/open-session.ts', 'src/web/sign-in/sign-in.ts'])
/** `src/web/app.ts` is the app; everything else of the web stands in a room. */
const roomOf = (path: string): string => path.split('/')[2]?.replace(/\.ts$/, '') ?? ''

test('every answer leaves by the one way out, so that none lacks a header and no cookie is lost', () => {
  const others = under('src/web').filter(({ path }) => !waysOut.has(path))
  const own = /\bc\.(html|body|text|json|redirect|header)\(|\b(set|delete)Cookie\b|\bnew Response\b/
  expect(others.filter(({ text }) => own.test(text)).map(({ path }) => path)).toEqual([])
})
/** Assets are about nobody and are kept by browsers. */
const waysOut = new Set(['src/web/frame/respond.ts', 'src/web/frame/assets.ts'])

test('every entry of the import table is about something that is there', () => {
  const paths = all.map(({ path }) => path)
  const unused = Object.keys(importTable).filter((entry) => !paths.some((path) => isWithin(path, entry)))
  expect(unused).toEqual([])
})

test('a name with # is the folder of that name, as a start takes it without asking', () => {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(Object.entries(imports).filter(([name, path]) => path !== name.replace('#', './'))).toEqual([])
  expect(Object.keys(imports)).toHaveLength(5)
})

test('whatever is imported from this project is a file of this project', () => {
  const lost = all
    .flatMap(importsIn)
    .filter(({ isOurs, target }) => isOurs && !existsSync(join(root, target)))
  expect(lost.map(said)).toEqual([])
})

test('every file of the product is reached from what starts it, and nothing lies about that nobody runs', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const started = JSON.stringify(scripts).matchAll(/src\/[\w./-]+\.ts/g)
  const reached = reachedFrom([...started].flat(), (file) => [
    ...oursIn(file).map(({ target }) => target),
    ...[...file.text.matchAll(startsBeside)].map(([, beside = '']) => join(dirname(file.path), beside)),
  ])
  expect(reached.size).toBeGreaterThan(product.length / 2)
  expect(product.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual(forTests)
})

test('all that is imported by what looks at a plan is in the digest that its mark is bound to, and no page is', () => {
  const looking = filesLooking()
  const reached = reachedFrom(['src/verify-half.ts'], (file) =>
    oursIn(file).flatMap(({ target, typesOnly }) => (typesOnly ? [] : [target])),
  )
  expect(reached.size).toBeGreaterThan(300)
  expect([...reached].filter((path) => !looking.includes(path))).toEqual([])
  expect(looking).not.toContain('src/web/app.ts')
})

const oursIn = (file: SourceFile) => importsIn(file).filter(({ isOurs }) => isOurs)

const reachedFrom = (started: readonly string[], ledTo: (file: SourceFile) => readonly string[]) => {
  const files = new Map(product.map((file) => [file.path, file]))
  const reached = new Set<string>()
  const follow = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    const file = files.get(path)
    for (const target of file ? ledTo(file) : []) follow(target)
  }
  for (const path of started) follow(path)
  return reached
}

/** A process or a thread of its own, from the file beside. */
const startsBeside = /(?:new URL\('\.|import\.meta\.dirname\})\/([\w-]+\.ts)/g
/** What the tests compare with the lists of quality. */
const forTests = ['flows/quality-elsewhere.ts']

test('pure folders name no clock, no chance, no process and no network', () => {
  expect(found(pure, isEffect)).toEqual([])
})

test('every value in an attribute stands between quotation marks', () => {
  expect(found(under('views'), (node) => templateHas(node, /[\s<][\w:.-]+=$/))).toEqual([])
})

test('no page holds a style, a handler or a script in line, but for the style that a policy admits by its hash', () => {
  const admitted = /^views\/urgent\/urgent\.ts:\d+ .<style>\$\{urgentStyle\}<\/style>.$/
  expect(found(under('views'), isInline).filter((one) => !admitted.test(one))).toEqual([])
})

test('src holds no sentence that people read: their words stand with the forms and the views', () => {
  const read = under('src').filter(({ path }) => !operators.has(path))
  expect(read.flatMap((file) => sentencesIn(file))).toEqual([])
})

test('src and views name no field of any form: they ask for the mark that a field bears, or are handed what stands in flows', () => {
  const ids = everyForm.flatMap(everyField).map(({ name }) => name)
  const prefixes = new Set(ids.filter((id) => id.includes('.')).map((id) => `${id.split('.')[0]}.`))
  const isFieldsName = (text: string): boolean =>
    ids.includes(text) || [...prefixes].some((prefix) => text.startsWith(prefix))
  expect(['sign.nextReview', 'person.', 'contact', 'plan'].map(isFieldsName)).toEqual([
    true,
    true,
    true,
    false,
  ])
  const read = under('src', 'views').filter(({ path }) => !path.startsWith('views/demo/'))
  expect(found(read, (node) => isFieldsName(textOf(node) ?? ''))).toEqual([])
})

test('words are an argument: files of words are bound in their registries, and nowhere else', () => {
  const registries = new Set(['flows/index.ts', 'flows/urgent.ts', 'views/words.ts'])
  const ownDefaults = /^views\/parts\/[\w-]+\.ts imports views\/parts\/words\.en\.ts$/
  const bound = under('src', 'views', 'flows')
    .filter(({ path }) => !registries.has(path))
    .flatMap(importsIn)
    .filter(({ target }) => /(^|[./])words\.[a-z]+\.ts$|help-lines\.[a-z]+\.ts$/.test(target))
    .map(({ where, target }) => `${where.replace(/:.*$/, '')} imports ${target}`)
  expect(bound.filter((one) => !ownDefaults.test(one))).toEqual([])
})

test('nothing is typed any', () => {
  expect(found(all, ({ type }) => type === 'TSAnyKeyword')).toEqual([])
})

test('types are asserted where the databases, the markup and the ids are named, and nowhere else', () => {
  const trusted = new Set(['src/store/columns.ts', 'views/html.ts', 'src/plan/ids.ts'])
  expect(
    found(
      all.filter(({ path }) => !trusted.has(path)),
      isAssertion,
    ),
  ).toEqual([])
})

test('nothing is said to be there without being looked at', () => {
  expect(found(all, ({ type }) => type === 'TSNonNullExpression')).toEqual([])
})

test('nothing is left for later in the text', () => {
  const later = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].map((word) => `\\b${word}\\b`).join('|'))
  const left = all.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (later.test(line) ? [`${path}:${index + 1} ${line}`] : [])),
  )
  expect(left).toEqual([])
})

test('no test stands in for our own code, and none is left out', () => {
  const tricks = /^(vi\.(mock|doMock|spyOn|fn|stubGlobal)|(test|it|describe)\.(only|skip|todo))$/
  expect(found(tests, (node) => node.type === 'MemberExpression' && tricks.test(nameOf(node)))).toEqual([])
})

const said = ({ where, target }: Import): string => `${where} imports ${target}`

const isForbidden = ({ from, target, typesOnly }: Import): boolean => {
  const entry = Object.keys(importTable)
    .filter((one) => isWithin(from, one))
    .sort((one, other) => other.length - one.length)[0]
  if (entry === undefined) return true
  const allowed = importTable[entry] ?? []
  if (allowed.includes('*') || isWithin(target, entry)) return false
  return !allowed.some((one) => {
    const types = one.startsWith(typesOf)
    return isWithin(target, types ? one.slice(typesOf.length) : one) && (typesOnly || !types)
  })
}
const typesOf = 'types of '

const isWithin = (path: string, entry: string): boolean => path === entry || path.startsWith(`${entry}/`)

const found = (files: readonly SourceFile[], isWrong: (node: Node) => boolean): readonly string[] =>
  files.flatMap((file) =>
    file.nodes.filter(isWrong).map((node) => `${at(file, node)} ${sourceOf(file, node).slice(0, 120)}`),
  )

const isEffect = (node: Node): boolean => {
  if (node.type === 'NewExpression')
    return nameOf(part(node, 'callee')) === 'Date' && parts(node, 'arguments').length === 0
  return node.type === 'MemberExpression'
    ? ['Date.now', 'Math.random', 'performance.now'].includes(nameOf(node))
    : node.type === 'Identifier' && ['crypto', 'process', 'fetch'].includes(nameOf(node))
}

/** Whether one of the pieces that something is put in after ends so. */
const templateHas = (node: Node, end: RegExp): boolean =>
  node.type === 'TemplateLiteral' &&
  quasisOf(node)
    .slice(0, -1)
    .some((piece) => end.test(piece))

const isInline = (node: Node): boolean =>
  inline.test(textOf(node) ?? '') ||
  (node.type === 'Property' && inlineName.test(textOf(part(node, 'key')) ?? nameOf(part(node, 'key'))))
const inline = /\sstyle\s*=|\son[a-z]+\s*=|<style|<script(?![^>]*\ssrc=)|javascript:/i
const inlineName =
  /^(style|on(click|submit|input|change|load|error|focus|blur|toggle|paste|scroll|(key|mouse|pointer|touch)[a-z]+))$/

/** What the people who run the program read: on their screen or in their log. */
const operators = new Set([
  'src/config.ts',
  'src/main.ts',
  'src/verify.ts',
  'src/migrate.ts',
  'src/flow-report.ts',
  'src/phrase-rates.ts',
  'src/first-administrator.ts',
  'src/end-demonstration.ts',
  'src/erase-plan.ts',
  'src/not-opened.ts',
  'src/check-codes.ts',
  'src/codes/list-index.ts',
  'src/codes/manifest.ts',
  'src/codes/said-of.ts',
])

const sentencesIn = (file: SourceFile): readonly string[] =>
  nodesIn(file.program, (node) => !isNotShown(node))
    .filter((node) => isSentence(textOf(node) ?? ''))
    .map((node) => `${at(file, node)} ${sourceOf(file, node).slice(0, 120)}`)

/** A broken assumption, SQL, and a line of the log reach no page. */
const isNotShown = (node: Node): boolean =>
  node.type === 'ThrowStatement' ||
  (node.type === 'TaggedTemplateExpression' && nameOf(part(node, 'tag')) === 'sql') ||
  /^\s*(SELECT|INSERT INTO|BEGIN;|SET LOCAL|GRANT) /.test(textOf(node) ?? '') ||
  (node.type === 'Property' && nameOf(part(node, 'key')) === 'event')

const isSentence = (text: string): boolean => {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  return words.length > 5 || (words.length >= 4 && /^\p{Lu}.*[.?!]$/su.test(text.trim()))
}

const isAssertion = (node: Node): boolean =>
  node.type === 'TSTypeAssertion' ||
  (node.type === 'TSAsExpression' && nameOf(part(part(node, 'typeAnnotation'), 'typeName')) !== 'const')
