import { expect, test } from 'vitest'
import { calledToHelp } from '#flows/name-words.en.ts'
import { withoutCalledFor } from '#src/flow/called-for.ts'

test.each([
  ['my son Gerald… if he comes to the door ring Ines straight away', 'Ines', false],
  ['Gerald. Call my daughter Ines Petrova on 01632 960 111', 'Ines', false],
  ['Gerald. Call my daughter Ines Petrova on 01632 960 111', '960', false],
  ['If Gerald comes, please phone ines', 'ines', false],
  ['Gerald must go and ring Ines if he does not', 'Gerald', true],
  ['Never ring Ines', 'Ines', true],
  ['Do not let anybody call Ines', 'Ines', true],
  ["Don't contact Ines, not even in an emergency", 'Ines', true],
  ['The man they call Ines', 'Ines', true],
  ['Ines rings me at night', 'Ines', true],
  ['Ring the police if Ines comes', 'Ines', true],
  ['Tell Ines to go away', 'Ines', true],
])('“%s”: whether %s is still there is %s', (text, name, isThere) => {
  expect(withoutCalledFor(text, calledToHelp).includes(name)).toBe(isThere)
})

test('without words for it nobody is called for', () => {
  expect(withoutCalledFor('ring  Ines', undefined)).toBe('ring  Ines')
})
