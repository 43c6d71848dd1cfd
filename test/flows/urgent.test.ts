import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { placesIn } from '#src/flow/layout.ts'
import { dataset } from './dataset.ts'

const { layout, words } = flows.urgentPage
const blocks = layout.parts.flatMap(({ holds }) => [...holds])

test('what is called not held is named by the dataset’s own fields, so that the sentence ends with the first of them', () => {
  const until = blocks.flatMap((block) =>
    block.draw === 'not-held' ? block.lines.flatMap((line) => [...line.until]) : [],
  )
  expect(until.length).toBeGreaterThan(8)
  expect(until.filter((field) => !dataset.has(field))).toEqual([])
})

test('every sentence and heading of the page is said somewhere', () => {
  const text = JSON.stringify(layout)
  const names = [...Object.keys(words.sentences), ...Object.keys(words.parts)]
  expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([])
})

test('whoever is left out of those to ring has a warning, and above everybody who is to be rung', () => {
  const left = blocks.flatMap((block) => (block.draw === 'people' ? [block.barred] : []))
  const warned = blocks.flatMap((block) =>
    block.draw === 'holders' && block.as === 'warning' ? [block.who] : [],
  )
  expect(left.length).toBeGreaterThan(0)
  expect(warned).toEqual(left)
  const draws = blocks.map(({ draw }) => draw)
  expect(draws.indexOf('holders')).toBeLessThan(draws.indexOf('people'))
})

test('CPR stands above all that a person wishes', () => {
  const ids = layout.parts.map(({ id }) => id)
  expect(ids.indexOf('cpr')).toBeLessThan(ids.indexOf('wishes'))
  expect(placesIn(layout).length).toBeGreaterThan(30)
})
