import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, sourceFiles } from '#test/kit/source-files.ts'

/** Made-up people speak as they like. */
const inTheirOwnMouth = /^views\/demo\/(rose|walter|marion)\.en\.ts$/

const onlyHeard = ['flows/name-words.en.ts', 'flows/crisis/before-999.en.ts']
/** What people read: strings in the files of words and rules, save names of keys and what is only listened for. */
const read = ['flows', 'views']
  .flatMap((folder) => sourceFiles(folder))
  .filter(({ path }) => /\.en\.ts$|\/rules\.ts$/.test(path) && !inTheirOwnMouth.test(path))
  .filter(({ path }) => !path.startsWith('flows/danger/') && !onlyHeard.includes(path))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/(['`])((?:\\.|(?!\1)[^\\\n])*)\1(?!\s*:)/g)].map(([, , words = '']) => ({
      path,
      words,
    })),
  )

const found = (pattern: RegExp): readonly string[] =>
  read.filter(({ words }) => pattern.test(words)).map(({ path, words }) => `${path}: ${words}`)

/** What stands beside the product is read too: all but what is quoted, and what others are called. */
const beside = ['README.md', 'docs/safety/hazards.md', 'docs/postgresql.md', 'docs/proxy/down.html'].map(
  (path) => ({ path, words: readFileSync(join(root, path), 'utf8').replace(/["“`][^"”`\n]*["”`]/g, '') }),
)

test.each([
  ['email', /e-mail/i],
  ['mental health', /mental-health (?!unit$)/i],
])('what stands beside the product says “%s”, spelt one way', (_, otherwise) => {
  expect(beside.filter(({ words }) => otherwise.test(words)).map(({ path }) => path)).toEqual([])
})

test('there are words to look at', () => {
  expect(read.length).toBeGreaterThan(500)
})

test.each([
  ['email', /e-mail/i],
  ['mental health', /mental-health (?!unit$)/i],
  [
    'call',
    /\b(ring|rings|ringing|rung|telephone[sd]?|phon(ed|ing)|phone (them|him|her|me|us|someone|999|111))\b/i,
  ],
])('people read “%s”, spelt one way', (_, otherwise) => {
  expect(found(otherwise)).toEqual([])
})
