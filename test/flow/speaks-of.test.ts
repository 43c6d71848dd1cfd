import { expect, test } from 'vitest'
import { symptomWords } from '#flows/symptom-words.en.ts'
import { speaksOf } from '#src/flow/speaks-of.ts'

test.each([
  ['breath', 'I cannot get my breath'],
  ['SOB', 'I am breathless at rest'],
  ['Dyspnoea', 'Short of breath, and wheezing'],
  ['seizure', 'She fits, and her eyes go left'],
  ['fitting', 'A long seizure'],
  ['chest pain', 'My heart hurts'],
  ['tachycardia', 'Tachycardia of 140'],
  ['shortness of breath', 'I am breathless'],
  ['she has a fit', 'A long seizure'],
  ['headaches', 'A headache behind one eye'],
])('whoever looks for %s finds “%s”', (typed, text) => {
  expect(speaksOf(symptomWords, typed)(text)).toBe(true)
})

test.each([
  ['fit', 'The mask is fitted by Elaine'],
  ['breath', 'I have fallen and cannot get up'],
  ['', 'Anything'],
  ['hypothermia', 'My diabetes'],
  ['he is at it', 'He sits at home'],
  ['  <b> 12', 'Anything'],
])('whoever looks for “%s” does not find “%s”', (typed, text) => {
  expect(speaksOf(symptomWords, typed)(text)).toBe(false)
})
