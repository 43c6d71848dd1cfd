import { expect, test } from 'vitest'
import { heardOf } from '#src/flow/heard-of.ts'

test('words that count as asking are listed, though they do not name the thing', () => {
  const readers = { named: (text: string) => /cpr/i.test(text), wanted: (text: string) => /all/.test(text) }
  const words = {
    says: 'x',
    none: 'n',
    looked: 'l',
    instead: { until: [], alone: 'a', beside: 'b', since: 's', newer: 'n', newerAsks: 'w' },
    readToo: [],
    disagree: 'y',
    hearsay: 'z',
    refused: 'r',
    asked: 'a',
  } as const
  const heard = { draw: 'heard', hears: 'named', asks: 'wanted', ...words } as const
  const refused = { shown: ['No CPR'], refusal: {} }
  const asked = { shown: ['Do all you can'] }
  const { all, isAtOdds } = heardOf(heard, { layout: {}, hears: readers }, [
    refused,
    asked,
    { shown: ['Tea'] },
  ])
  expect(isAtOdds).toBe(true)
  expect(all.map(({ said }) => said)).toEqual([refused, asked])
})
