import { describe, expect, test } from 'vitest'
import { wordsIn } from '#src/flow/words-in.ts'
import { morningForm, mornings, welshViews } from '#test/kit/a-language.ts'
import { aFullPublication } from '#test/kit/publications.ts'
import { sheet } from '#test/kit/urgent-page.ts'
import { question } from '#views/drafting/question.ts'
import { layout } from '#views/frame/layout.ts'
import { urgentView } from '#views/urgent/urgent.ts'
import { english, leftToEnglish, overEnglish } from '#views/words.ts'

const welsh = overEnglish(welshViews)

describe('a question page', () => {
  const view = question({
    plan: 'plan-of-rose',
    key: 'mornings/start',
    section: mornings,
    words: wordsIn(morningForm, { language: 'cy' }),
    step: 'start',
    asked: ['morning.start'],
    progress: undefined,
    replies: [],
    recalled: [],
    seeded: undefined,
    typed: {},
    problems: { 'morning.start': 'empty' },
    choosable: [],
    read: 1,
    wording: 'cy.standard.me.2',
    from: undefined,
    back: '/plans/plan-of-rose',
    isRestored: false,
    kept: { since: '', aside: [] },
    help: undefined,
    others: [{ who: 'Daniel', lines: ['Yn aros yn y gwely'] }],
    suggests: [],
    suggestions: [],
    isTaken: false,
    typedBefore: {},
    hiding: undefined,
    ownQuestion: { text: '', isKept: false },
  })
  const page = (says: typeof welsh) =>
    String(
      layout(says, view(says), { demo: false, addressOf: (asset) => `/assets/${asset}`, isRefused: false }),
    )

  test('is in the language that was picked, its form and everything around it, and says so to readers aloud', () => {
    const shown = page(welsh)
    expect(shown).toContain('<html lang="cy"')
    expect(shown).toContain('Sut ydych chi’n dechrau’r dydd?')
    for (const word of [
      'Parhau',
      'Yn ôl',
      'Mae Daniel yn dweud:',
      'Ddim yn siŵr eto',
      'ysgrifennwch ateb',
      'Gwall',
    ])
      expect(shown).toContain(word)
    expect(shown).not.toContain('>Error: <')
    expect(shown).toContain('name="wording" value="cy.standard.me.2"')
  })

  test('is English where the language says nothing, and English alone where none was picked', () => {
    expect(page(welsh)).toContain(english.question.stopHint)
    expect(page(english)).toContain('<html lang="en-GB"')
    expect(page(english)).not.toContain('Parhau')
  })
})

test('the night page is in the language that was picked, and keeps every own word', () => {
  const reading = {
    publication: aFullPublication(),
    now: '2026-11-22T02:14:00.000Z',
    reader: 'urgent-reader',
    demo: false,
    sheet,
  } as const
  const night = String(urgentView(welsh, reading))
  expect(night).toContain('<html lang="cy"')
  expect(night).toContain('<h2>Gweddill y cynllun</h2>')
  expect(night).toContain(english.urgent.lines.approver)
  const own = (page: string) => [...page.matchAll(/<p dir="auto">([^<]*)/g)].map(([, text]) => text)
  expect(own(night)).toEqual(own(String(urgentView(english, reading))))
})

test('what a language leaves to English is listed by its path', () => {
  const left = leftToEnglish(welshViews)
  expect(left).toContain('question stop')
  expect(left).toContain('wayOut declined')
  expect(left).not.toContain('question continue')
  expect(leftToEnglish({})).toHaveLength(left.length + 13)
  expect(leftToEnglish(english)).toEqual([])
})

test('what a language leaves to English stands in memory once, however many lie over it', () => {
  expect(Object.keys(welshViews)).not.toContain('ladder')
  expect(welsh.ladder).toBe(english.ladder)
})

test('a word of another kind than the English one is not taken', () => {
  const odd: unknown = { question: { says: 'dweud', continue: 'Parhau' } }
  const isPart = (value: unknown): value is typeof welshViews => value === odd
  const { question: words } = isPart(odd) ? overEnglish(odd) : welsh
  expect(words.says('Rose', undefined)).toBe('Rose says:')
  expect(words.continue).toBe('Parhau')
})
