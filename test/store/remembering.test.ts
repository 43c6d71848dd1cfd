import { expect, it } from 'vitest'
import { keepLatest } from '#src/store/remembering.ts'

it('the value that was left alone longest goes first', () => {
  const kept = keepLatest<string, number>(2)
  kept.keep('a', 1)
  kept.keep('b', 2)
  expect(kept.find('a')).toBe(1)
  kept.keep('c', 3)
  expect(['a', 'b', 'c'].map(kept.find)).toEqual([1, undefined, 3])
})

it('a value kept again replaces the old one and takes no second place', () => {
  const kept = keepLatest<string, number>(2)
  kept.keep('a', 1)
  kept.keep('b', 2)
  kept.keep('a', 9)
  expect(['a', 'b'].map(kept.find)).toEqual([9, 2])
})
