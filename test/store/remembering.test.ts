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

it('what is heavy makes room for by as many as it outweighs, and stays itself', () => {
  const kept = keepLatest<string, number>(10, (weight) => weight)
  for (const [key, weight] of Object.entries({ a: 4, b: 4, c: 2 })) kept.keep(key, weight)
  expect(['a', 'b', 'c'].map(kept.find)).toEqual([4, 4, 2])
  kept.keep('a', 5)
  expect(['a', 'b', 'c'].map(kept.find)).toEqual([5, undefined, 2])
  kept.drop('c')
  kept.keep('d', 5)
  expect(['a', 'd'].map(kept.find)).toEqual([5, 5])
  kept.keep('e', 99)
  expect(['a', 'd', 'e'].map(kept.find)).toEqual([undefined, undefined, 99])
})
