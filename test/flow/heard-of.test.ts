import { expect, test } from 'vitest'
import { heardOf } from '#src/flow/heard-of.ts'

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

test('words that count as asking are listed, though they do not name the thing', () => {
  const readers = { named: (text: string) => /cpr/i.test(text), wanted: (text: string) => /all/.test(text) }
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

const readers = {
  cpr: (text: string) => /cpr/i.test(text),
  wants: () => false,
  no: (text: string) => /\b(not|no|never)\b/i.test(text),
}
const tea = 'I like my tea with two sugars and a slice of bread in the morning. '
const quotedOf = (text: string, turns?: string) => {
  const block = { draw: 'heard', hears: 'cpr', asks: 'wants', ...(turns ? { turns } : {}) } as const
  const [one] = heardOf({ ...words, ...block }, { layout: {}, hears: readers }, [{ shown: [text] }]).all
  return one?.own.texts[0]
}

test('a line of a list is quoted with the head that says no to it, however far above it that stands', () => {
  const list = `${tea}What I do not want:\nA ventilator\nDialysis\nA drip\nCPR\nA tube\n${tea.repeat(3)}`
  expect(quotedOf(list, 'no')).toBe('[…] What I do not want:\n[…] A drip\nCPR\nA tube\n[…]')
  expect(quotedOf(list), 'without the head it would read like a wish').not.toContain('not want')
})

test('nothing stands before a sentence that says no by itself', () => {
  const text = `${tea}Never mind the noise. ${tea.repeat(2)}We talked. No CPR. ${tea.repeat(2)}`
  expect(quotedOf(text, 'no')).toMatch(/^\[…\] No CPR\./)
})
