import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { waysOut } from '#src/flow/answer.ts'
import type { Json } from '#src/flow/json.ts'

import { soundsUnsafe } from '#src/flow/unsafe.ts'
import { said } from '#test/kit/a-section.ts'

const sounds = (value: Json): boolean => soundsUnsafe({ field: said(value) }, ['end my life', "can't go on"])

test.each<[string, Json]>([
  ['as it stands', 'I want to end my life'],
  ['in capitals', 'END MY LIFE'],
  ['over a line break and spaces', 'to end\n  my  life'],
  ['with the apostrophe of a telephone', 'I can’t go on'],
  ['in one of several lines', ['My garden', 'to end my life']],
  ['in a note beside a choice', { choice: 'own-home', note: 'I cannot; I can’t go on' }],
  ['in a stage', { red: 'I say that I will end my life' }],
])('a phrase is heard %s', (_, value) => {
  expect(sounds(value)).toBe(true)
})

test.each<[string, Json]>([
  ['another text', 'The end of my garden; life is good'],
  ['a number', 4],
  ['nothing', null],
  ['an empty list', []],
])('%s is not', (_, value) => {
  expect(sounds(value)).toBe(false)
})

test('a way out has no words, and without phrases nothing is heard', () => {
  for (const kind of waysOut) expect(soundsUnsafe({ field: { kind } }, ['talk', 'not'])).toBe(false)
  expect(soundsUnsafe({ field: said('end my life') }, [])).toBe(false)
})

test('every phrase that is listed is heard as it is listed', () => {
  expect(flows.unsafePhrases.length).toBeGreaterThan(0)
  for (const phrase of flows.unsafePhrases)
    expect(soundsUnsafe({ field: said(`Well, ${phrase}.`) }, flows.unsafePhrases), phrase).toBe(true)
})
