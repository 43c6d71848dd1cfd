import { expect, test } from 'vitest'
import { contradictions } from '#flows/contradictions.en.ts'

/** Which places a text refuses, by what they are about. */
const refusedIn = (text: string): readonly string[] =>
  contradictions
    .filter(
      ({ words, isRefused }) => /home|hospital|hospice|unit/.test(words) && isRefused('matters.fear', text),
    )
    .map(({ words }) => words)

test.each([
  'Nobody at the hospital knew me',
  'No one in any hospital listens to me',
  'Nobody in hospital could tell me why',
  'Nobody can be with me in hospital',
  'No hospital knows about my tube',
  'They did not let my wife stay with me in hospital',
  'They did not take me to hospital',
  'I do not want to be in hospital for long',
  'Nobody at home knows what to do',
  'Nobody in the care home knew me',
  'Nobody in the hospice knew me',
  'Nobody in a mental health unit listened',
])('“%s” is about those who were there, and refuses no place', (text) => {
  expect(refusedIn(text)).toEqual([])
})

test.each([
  'No hospital for me',
  'Not in hospital',
  'Nobody is to send me to hospital',
  'Nobody should put me in a hospital',
  'Nobody at the hospital is to treat me',
  'Nobody at the hospital knew me. Never take me to hospital',
  'No hospital has ever helped, and I will not go to hospital',
  'I did not want to go to hospital',
])('“%s” is heard as words against a hospital', (text) => {
  expect(refusedIn(text)).toEqual(['Going to hospital, or calling an ambulance'])
})
