import { expect, test } from 'vitest'
import { notNames } from '#flows/name-words.en.ts'
import { namesWrittenIn } from '#src/flow/names-written.ts'

test.each<readonly [string, readonly string[]]>([
  ['My ex-husband Gary Holt. Do not let him in.', ['Gary Holt']],
  ['Gary hit me', ['Gary']],
  ["Never tell Siân’s brother Rhys or O'Shea", ['Siân', 'Rhys', 'Shea']],
  ['Mark and Grace', ['Mark', 'Grace']],
  ['The man next door in Leeds. He shouts. Police make him angry', ['Police']],
  ['my uncle gary', []],
  ['KEEP GARY AWAY', []],
  ['Please keep my Uncle Gary away on Sundays or Sunday', ['Gary', 'Sundays']],
  ['Al', []],
])('names that a text writes: "%s"', (text, names) => {
  expect(namesWrittenIn(text, notNames)).toEqual(names)
})

test('what is known as the name of somebody else is no name here', () => {
  expect(namesWrittenIn('Daniel must not see Gary Patel', notNames, new Set(['daniel', 'patel']))).toEqual([
    'Gary',
  ])
})
