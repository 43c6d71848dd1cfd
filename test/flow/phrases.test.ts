import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrasesIn } from '#src/flow/phrases.ts'

const lists = { who: ['he', 'she', '(my|our) ann'], did: ['hit', 'hits', '{who} hit*'] }
const pattern = fc.constantFrom(
  ...['{who} {did}', '{did} me', 'he (hit|hits me)', '(he)? hit me', 'he .. me', '{who} ... ann', 'hit* .'],
  ...['# hits?', 'my ann', 'ann (hit)? (me|she)', '. he', '(he|she) (.|me)', '.. me .', '#'],
  ...['he !(hit|.) .. me', '{who} !{did} ..  hit*', 'me !(she)'],
)
const words = ['he', 'she', 'hit', 'hits', 'hitting', 'me', 'my', 'our', 'ann', '30', '3', '.', '~']
const heard = fc
  .array(fc.constantFrom(...words), { maxLength: 14 })
  .map((text) => ` ${text.map((word) => `${word} `).join('')}. `)
const some = fc.array(pattern, { minLength: 1, maxLength: 5 })

test('the first listed phrase that stands in a text is found, exactly as one expression for each would find it', () => {
  fc.assert(
    fc.property(some, heard, (patterns, text) => {
      const first = patterns.findIndex((one) => new RegExp(`(?<= )(?:${plainly(one)})`).test(text))
      expect(phrasesIn(patterns, lists).firstIn(text)).toBe(first === -1 ? undefined : first)
    }),
    { numRuns: 3000, seed: 2026 },
  )
})

test('phrases are replaced exactly as one expression for all of them would replace them', () => {
  fc.assert(
    fc.property(some, heard, (patterns, text) => {
      const all = new RegExp(`(?<= )(?:${patterns.map(plainly).join('|')})`, 'g')
      expect(phrasesIn(patterns, lists).replacedIn(text, (found) => `<${found}>`)).toBe(
        text.replace(all, (found) => `<${found}>`),
      )
    }),
    { numRuns: 3000, seed: 2026 },
  )
})

test('phrases that are looked up beside others find what they find alone, also where others came after a text was heard', () => {
  fc.assert(
    fc.property(some, some, heard, (own, others, text) => {
      const together = {}
      const alone = [own, others].map((patterns) => phrasesIn(patterns, lists).allIn(text))
      const first = phrasesIn(own, lists, together)
      expect(first.allIn(text)).toEqual(alone[0])
      const second = phrasesIn(others, lists, together)
      expect([first.allIn(text), second.allIn(text)]).toEqual(alone)
      if (!second.mayStandIn(text)) expect(alone[1]).toEqual([])
    }),
    { numRuns: 1000, seed: 2026 },
  )
})

/** What a pattern means, spelt out without looking at what it cannot do without. */
const plainly = (pattern: string): string =>
  [...laidIn(pattern).matchAll(/!\(|\(|\)\??|\||\.\.\.|\.\.|\.|#|[a-z0-9]+[*?]?/g)]
    .map(([one]) => signs[one] ?? (one.endsWith('*') ? `${one.slice(0, -1)}[a-z0-9]* ` : `(?:${one} )`))
    .join('')

const laidIn = (pattern: string): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: keyof typeof lists) => `(${lists[name].map(laidIn).join('|')})`)

const signs: Readonly<Record<string, string>> = {
  ...{ '!(': '(?!', '(': '(?:', ')': ')', ')?': ')?', '|': '|', '.': '\\. ', '#': '[1-9][0-9]+ ' },
  ...{ '..': '(?:[a-z0-9]+ ){0,3}?', '...': '(?:[a-z0-9]+ ){0,7}?' },
}
