import { expect, test } from 'vitest'
import { fallingBack } from '#src/flow/check/variants.ts'
import { check } from '#src/flow/check.ts'
import type { Variant } from '#src/flow/words-in.ts'
import { morningForm } from '#test/kit/a-language.ts'

const found = (words: Variant['words']) =>
  check([{ ...morningForm, variants: [{ of: { language: 'cy' }, version: 2, words }] }])

test('a variant that leaves things out has nothing wrong with it', () => {
  expect(check([morningForm])).toEqual([])
})

test('what a variant leaves to English is listed, with the version that it was written for', () => {
  const [welsh, easy] = fallingBack(morningForm, 2)
  expect(welsh).toMatchObject({ variant: 'cy', writtenFor: 1 })
  expect(welsh?.texts).toContain('steps tea title')
  expect(welsh?.texts).toContain('fields visitor item add')
  expect(welsh?.texts).not.toContain('fields morning.start choices bed')
  expect(welsh?.texts).toHaveLength((welsh?.of ?? 0) - 5)
  expect(easy?.writtenFor).toBeUndefined()
})

test('words for what English does not have are a fault', () => {
  expect(found({ steps: { lunch: { title: 'Cinio?' } } })).toMatchObject([
    { kind: 'unknown-words', form: 'mornings', detail: 'cy: steps lunch title' },
  ])
})

test('a hint may stand in one language alone, at a field that there is', () => {
  expect(found({ fields: { 'morning.start': { hint: 'Un.' } } })).toEqual([])
  expect(found({ fields: { 'morning.end': { hint: 'Un.' } } })).toMatchObject([{ kind: 'unknown-words' }])
})

test('an empty text is missing, in either voice', () => {
  const empty = found({ title: ' ', fields: { 'morning.start': { choices: { bed: { them: '' } } } } })
  expect(empty.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual([
    'missing-words cy: title',
    'missing-words cy: fields morning.start choices bed',
  ])
})
