import { expect, test } from 'vitest'
import { asksToHide } from '#flows/hiding-words.en.ts'

test.each([
  'A women’s refuge in Leeds',
  '14 Hill Road. My husband must not find me here.',
  '99 New Street. I am in hiding.',
  'Flat 2, Mill House. Noone is to know.',
  'No one may know that I am here',
  '3 Elm Close. This is confidential.',
  '3 Elm Close. Please keep this secret.',
  '3 Elm Close. My son is looking for me.',
  'Nobody may know where this is',
  'He cannot find me here',
])('“%s” asks that somebody is not found', (text) => {
  expect(asksToHide(text)).toBe(true)
})

test.each([
  '14 Quarry Lane. Nobody can find it: turn left after the chapel.',
  'The end house. Drivers can never find the gate.',
  'Second door. People cannot find it in the dark.',
  '7 Refuge Lane, Ashby',
  '2 Safe House Road',
  'Knock twice, I do not hear well',
  'Above the bakery. The bell is hard to see.',
])('“%s” tells the way, and hides nobody', (text) => {
  expect(asksToHide(text)).toBe(false)
})
