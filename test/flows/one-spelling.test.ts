import { expect, test } from 'vitest'
import { sourceFiles } from '#test/kit/source-files.ts'

/** Made-up people speak as they like. */
const inTheirOwnMouth = /^views\/demo\/(rose|walter|marion)\.en\.ts$/

/** What people read: strings in the files of words and rules, save names of keys and what is only listened for. */
const read = ['flows', 'views']
  .flatMap((folder) => sourceFiles(folder))
  .filter(({ path }) => /\.en\.ts$|\/rules\.ts$/.test(path) && !inTheirOwnMouth.test(path))
  .filter(({ path }) => !path.startsWith('flows/danger/') && path !== 'flows/name-words.en.ts')
  .flatMap(({ path, text }) =>
    [...text.matchAll(/(['`])((?:\\.|(?!\1)[^\\\n])*)\1(?!\s*:)/g)].map(([, , words = '']) => ({
      path,
      words,
    })),
  )

const found = (pattern: RegExp): readonly string[] =>
  read.filter(({ words }) => pattern.test(words)).map(({ path, words }) => `${path}: ${words}`)

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
