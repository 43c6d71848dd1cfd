import { describe, expect, test } from 'vitest'
import { nameOf, readIn, type Variant, type Wording, wordingNamed, wordsIn } from '#src/flow/words-in.ts'
import { morningForm, mornings, variants } from '#test/kit/a-language.ts'

const words = (wording: Partial<Wording>) => wordsIn(morningForm, wording)
const bed = (wording: Partial<Wording>) => words(wording).fields['morning.start']?.choices?.bed

describe('the words of a form', () => {
  test('are English, spoken with the person, where nothing else is asked for', () => {
    expect(words({})).toEqual(morningForm.words)
    expect(bed({})).toBe('I stay in bed')
  })

  test('tell others of the person in the third person', () => {
    expect(bed({ voice: 'them' })).toBe('Stays in bed')
    expect(words({ voice: 'them' }).fields['morning.start']?.choices?.early).toBe('Up early')
  })

  test('are of another language where it has them, in both voices, and English where it has not', () => {
    expect(words({ language: 'cy' })).toMatchObject({
      title: 'Boreau',
      about: 'How a day begins.',
      steps: { start: { title: 'Sut ydych chi’n dechrau’r dydd?' }, tea: { title: 'Do you take tea?' } },
      fields: {
        'morning.start': {
          label: 'The start of the day',
          choices: { early: 'Up early', bed: 'Rwy’n aros yn y gwely' },
        },
        'morning.tea': { choices: { yes: 'Ie', no: 'No' } },
        visitor: { item: { title: 'Ymwelydd', add: 'Add a visitor' } },
      },
    })
    expect(bed({ language: 'cy', voice: 'them' })).toBe('Yn aros yn y gwely')
  })

  test('fall back from the language to plainer English before ordinary English', () => {
    const both = words({ language: 'cy', reading: 'easy' })
    expect([both.title, both.steps.tea?.title]).toEqual(['Boreau', 'Tea?'])
  })

  test('of a nation win over those of a language, because they say another thing', () => {
    expect(words({ nation: 'wales' }).seenBy).toBe('Your team in Wales.')
    expect(words({ nation: 'wales', language: 'cy' }).seenBy).toBe('Eich tîm yng Nghymru.')
    expect(words({ nation: 'scotland', language: 'cy' }).seenBy).toBe('Your team.')
  })

  test('are worked out once for each wording, and so is the form that is read in them', () => {
    expect(words({ language: 'cy' })).toBe(words({ language: 'cy', nation: 'england' }))
    expect(readIn(morningForm, { voice: 'them' })).toBe(readIn(morningForm, { voice: 'them' }))
    expect(readIn(morningForm, { voice: 'them' }).section).toBe(mornings)
  })

  test('are those of this form, though another of the same words was read before', () => {
    const newer = { ...morningForm, section: { ...mornings, version: 3 }, variants: [] }
    expect(readIn(newer, { language: 'cy' }).section.version).toBe(3)
    expect(readIn(newer, { language: 'cy' }).words.title).toBe('Mornings')
  })

  test('of whoever is under 18 lie over English, and under those of a voice, a language or a nation', () => {
    const words = { title: 'Young mornings', seenBy: 'Your school.' }
    const young: Variant = { of: { age: 'child' }, version: 2, words }
    const of = { ...morningForm, variants: [...morningForm.variants, young] }
    expect(wordsIn(of, { age: 'child' }).title).toBe('Young mornings')
    expect(wordsIn(of, { age: 'adult' }).title).toBe('Mornings')
    expect(wordsIn(of, { age: 'child', nation: 'wales' }).seenBy).toBe('Your team in Wales.')
    expect(wordsIn(of, { age: 'child', language: 'cy' }).title).toBe('Boreau')
  })

  test('are found from a form that is read in others already', () => {
    const theirs = readIn(morningForm, { voice: 'them', language: 'cy' })
    expect(wordsIn(theirs, {}).title).toBe('Mornings')
  })
})

describe('the name of a wording on a page', () => {
  const wording: Wording = {
    ...{ language: 'cy', reading: 'standard', voice: 'them' },
    ...{ nation: 'wales', age: 'adult' },
  }

  test('brings back the wording that was shown', () => {
    expect(wordingNamed(nameOf(wording, 2), 2, variants)).toEqual({
      language: 'cy',
      reading: 'standard',
      voice: 'them',
    })
  })

  test.each([
    ['nothing', undefined],
    ['a language that nobody wrote', 'pl.standard.me.2'],
    ['another version', 'cy.standard.me.1'],
    ['more than a name', 'cy.standard.me.2.x'],
    ['a sentence', 'Do you agree to everything?'],
    ['a name from the inside of objects', '__proto__.standard.me.2'],
  ])('is not believed when it says %s', (_, name) => {
    expect(wordingNamed(name, 2, variants)).toBeUndefined()
  })
})
