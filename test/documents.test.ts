import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './kit/source-files.ts'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'src/README.md',
  'flows/README.md',
  'training/README.md',
  'docs/safety/hazards.md',
  'docs/postgresql.md',
  'docs/code-lists.md',
  'test/cluster/README.md',
]
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

test.each(documents)('%s leads to files that are there', (document) => {
  const links = [...textOf(document).matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, path = '']) => path)
  expect(links.filter((path) => !existsSync(join(root, dirname(document), path)))).toEqual([])
})

test.each(documents)('%s names no file that is not there', (document) => {
  const named = [...textOf(document).matchAll(/`((?:src|flows|views|training|test|docs)\/[\w./-]*[\w/])`/g)]
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('the README tells every setting and every command', () => {
  const readme = textOf('README.md')
  const settings = [...textOf('src/config.ts').matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name = '']) => name)
  const commands = [...textOf('package.json').matchAll(/^ {4}"(\w+)": "(?:node|npm|biome|drizzle)/gm)]
  const named = commands.map(([, name = '']) =>
    /^(start|test)$/.test(name) ? `npm ${name}` : `npm run ${name}`,
  )
  expect(new Set(settings).size).toBeGreaterThan(6)
  expect(named).toHaveLength(14)
  expect([...settings, ...named].filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

test('no document names a machine, a person’s folder or a place where packages come from', () => {
  const told = documents.filter((path) =>
    /(^|[\s`("])\/(home|root|work|tmp|Users)\/|registry\.\w+\.|localhost:4873/m.test(textOf(path)),
  )
  expect(told).toEqual([])
})
