import { describe, expect, test } from 'vitest'
import { limiter } from '#src/web/frame/limiter.ts'

const at = (second: number): string => new Date(Date.UTC(2026, 2, 1, 9, 0, second)).toISOString()

describe('a limiter', () => {
  test('lets so many tries through and says how long to wait after', () => {
    const { tooMany } = limiter(2, 60)
    expect([0, 10, 20].map((second) => tooMany('one', at(second)))).toEqual([undefined, undefined, 40])
  })

  test('begins anew when the time is over', () => {
    const { tooMany } = limiter(1, 60)
    expect([0, 59, 60, 61].map((second) => tooMany('one', at(second)))).toEqual([undefined, 1, undefined, 59])
  })

  test('counts each key by itself', () => {
    const { tooMany } = limiter(1, 60)
    expect(['one', 'other', 'one'].map((key) => tooMany(key, at(0)))).toEqual([undefined, undefined, 60])
  })

  test('forgets the key that tried longest ago when there are too many', () => {
    const { tooMany } = limiter(1, 60, 2)
    for (const key of ['one', 'two', 'three']) tooMany(key, at(0))
    expect([tooMany('three', at(1)), tooMany('two', at(1))]).toEqual([59, 59])
    expect(tooMany('one', at(1))).toBeUndefined()
  })
})
