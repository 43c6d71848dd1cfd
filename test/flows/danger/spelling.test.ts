import { expect, test } from 'vitest'
import { anyDay } from '#flows/danger/any-day.en.ts'
import { byOthers } from '#flows/danger/by-others.en.ts'
import { harmless } from '#flows/danger/harmless.en.ts'
import { carerLists, lists } from '#flows/danger/lists.en.ts'
import { others } from '#flows/danger/others.en.ts'
import { self } from '#flows/danger/self.en.ts'
import { signs } from '#flows/danger/signs.en.ts'
import { spelling } from '#flows/danger/spelling.en.ts'
import { taken } from '#flows/danger/taken.en.ts'
import { heardText, isNear } from '#src/flow/heard-text.ts'

/** Taken for a form of themselves, or for what says the same of danger. */
const meansTheSame = ['abuses', 'bruise', 'decides', 'goodbyes', 'pinched', 'pinches', 'smothers', 'weekends']

const written = [
  [anyDay, byOthers, others, self, taken],
  [carerLists, harmless, lists, signs].map((named) => Object.values(named)),
]
  .flat(3)
  .join(' ')
const words = new Set(written.match(/\b[a-z]{6,}\b(?!\*)/g))

/** “Soaking” was heard as “shaking”, so that no pattern with it could ever be found. */
test('no word that a pattern is written with is taken for a misspelt other one', () => {
  expect(words.size).toBeGreaterThan(1000)
  const taken = [...words].filter((word) => {
    const heard = heardText(word, spelling).trim().split(' ')[0] ?? ''
    return heard !== word && spelling.near.includes(heard) && isNear(word, heard)
  })
  expect(taken.filter((word) => !Object.hasOwn(spelling.as, word)).toSorted()).toEqual(meansTheSame)
})

test.each(['shared', 'infected', 'writing', 'shopping', 'moaning', 'scarred', 'wasting', 'patrol'])(
  '“%s” is a word of its own',
  (word) => {
    expect(heardText(word, spelling).trim()).toBe(`${word} .`)
  },
)

test.each([
  ['sucide', 'suicide'],
  ['tabelts', 'tablets'],
  ['frigthened', 'frightened'],
  ['sacred', 'scared'],
])('“%s” is still understood as “%s”', (typed, meant) => {
  expect(heardText(typed, spelling).trim()).toBe(`${meant} .`)
})
