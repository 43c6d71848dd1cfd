import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Said, waysOut } from '#src/flow/answer.ts'
import { one, paragraph, text } from '#src/flow/fields.ts'
import { pathOf } from '#src/flow/path.ts'
import { type Section, section } from '#src/flow/section.ts'
import { newsFor } from '#src/plan/reads/news.ts'
import { saidTo } from '#src/plan/reads/reading.ts'
import { answers, people, says } from '#test/kit/a-plan.ts'
import { answersOf, aPatient, pets, said } from '#test/kit/a-section.ts'
import { flowsNow, newerFlows } from '#test/kit/newer-flows.ts'
import { begun, happened, refolded, walkedBy } from '#test/kit/walked.ts'

const path = (values: Readonly<Record<string, Said>>, items: Parameters<typeof answersOf>[1] = {}) =>
  pathOf(pets, answersOf(values, items), aPatient)

const dogs = { 'pet.any': said('yes'), 'pet.kinds': said(['dog']), 'pet.walks': said('Twice a day') }

describe('1. answers are kept by the id of their field, and of their item, never by position', () => {
  test('putting the steps in another order, and fields before others, moves no answer', () => {
    const { fields, steps } = pets
    const turned: Section = {
      ...pets,
      fields: Object.fromEntries(Object.entries(fields).toReversed()),
      steps: {
        ...steps,
        walks: { ask: ['pet.walks'], next: 'friends' },
        any: { ask: ['pet.more'], next: 'kinds' },
      },
    }
    expect(pathOf(turned, answersOf(dogs), aPatient).live).toMatchObject({
      'pet.kinds': said(['dog']),
      'pet.walks': said('Twice a day'),
    })
  })

  test('taking the first item out leaves the second one with its own answers', () => {
    const both = answersOf(dogs, { a: { 'friend.name': said('Ann') }, b: { 'friend.name': said('Bo') } })
    const { a: _, ...others } = both.items.friend ?? {}
    const without = { ...both, items: { friend: others } }
    expect(Object.keys(pathOf(pets, without, aPatient).items.friend ?? {})).toEqual(['b'])
    expect(pathOf(pets, without, aPatient).items.friend?.b?.live).toEqual({ 'friend.name': said('Bo') })
  })
})

describe('2. what is off the path is parked, and comes back untouched with its branch', () => {
  test('an answer behind a branch is live with it, parked without it, and live again as it was', () => {
    expect(path(dogs).live['pet.walks']).toEqual(said('Twice a day'))
    const without = path({ ...dogs, 'pet.any': said('no') })
    expect(without.live['pet.walks']).toBeUndefined()
    expect(without.parked).toEqual(['pet.kinds', 'pet.walks'])
    expect(path(dogs)).toEqual(path({ ...dogs, 'pet.any': said('yes') }))
  })

  test('an item’s answer behind a branch of the item is parked in the item', () => {
    const ann = {
      'friend.name': said('Ann'),
      'friend.call': said('no'),
      'friend.number': said('020 7946 0018'),
    }
    const item = path(dogs, { ann }).items.friend?.ann
    expect(item?.parked).toEqual(['friend.number'])
    expect(item?.live['friend.number']).toBeUndefined()
  })

  test('what is hidden from a voice is parked for it, a whole list with its items among it', () => {
    const hidden = { ...aPatient, hidden: ['friend', 'pet.walks'] }
    const kept = pathOf(pets, answersOf({ ...dogs, friend: said('complete') }, { a: {} }), hidden)
    expect(kept.parked).toEqual(['pet.walks', 'friend'])
    expect(kept.items).toEqual({})
  })

  test('half a step is no reason to park the other half', () => {
    const two = section({
      id: 'two',
      version: 1,
      fields: {
        'two.a': text({ by: ['P'], class: 'W', need: 'MMMMMM' }),
        'two.b': text({ by: ['P'], class: 'W', need: 'MMMMMM' }),
      },
      start: 'both',
      steps: { both: { ask: ['two.a', 'two.b'], next: 'done' } },
    })
    expect(pathOf(two, answersOf({ 'two.a': said('A') }), aPatient, false).parked).toEqual([])
  })
})

describe('3. an answer that its question does not take any more is kept and flagged', () => {
  const without = (choices: readonly ['yes' | 'no', ...string[]]): Section => ({
    ...pets,
    version: 2,
    fields: { ...pets.fields, 'pet.any': one({ by: ['P', 'H', 'A'], class: 'W', need: 'MMMMMM' }, choices) },
  })

  test('an option no longer offered: still live, flagged, and missing where it is a must', () => {
    const flagged = pathOf(without(['no']), answersOf(dogs), aPatient)
    expect(flagged.live['pet.any']).toEqual(said('yes'))
    expect(flagged.again).toEqual(['pet.any'])
    expect(flagged.missing).toContainEqual({ field: 'pet.any', need: 'M' })
    expect(pathOf(without(['no', 'yes']), answersOf(dogs), aPatient).again).toEqual([])
  })

  test('a rule changed: a text that is too long now is flagged, and not cut', () => {
    const shorter = {
      ...pets,
      fields: { ...pets.fields, 'pet.walks': paragraph({ by: ['P'], class: 'W', need: 'RRRRRR' }, 5) },
    }
    const flagged = pathOf(shorter, answersOf(dogs), aPatient)
    expect(flagged.again).toEqual(['pet.walks'])
    expect(flagged.live['pet.walks']).toEqual(said('Twice a day'))
    expect(flagged.missing).toContainEqual({ field: 'pet.walks', need: 'R' })
  })

  test('a way out needs no second look, whatever became of the question', () => {
    const left = { 'pet.any': { kind: 'talk' } } as const
    expect(pathOf(without(['no']), answersOf(left), aPatient).again).toEqual([])
  })
})

describe('4. a condition sees only live answers before it', () => {
  test('a parked answer opens no branch, though it would if it were live', () => {
    const kinds = path({ ...dogs, 'pet.any': said('no') })
    expect(kinds.steps.map(({ id }) => id)).toEqual(['any', 'more', 'friends'])
  })
})

describe('6. a draft is replayed under a newer form, and the person is told what is new', () => {
  const { asha } = people
  const start = happened(begun(flowsNow), asha, [{ kind: 'Started', owner: asha.id, name: asha.name }])
  const answered = (field: string, step: string, value: string) => ({
    kind: 'answer' as const,
    section: 'matters',
    at: [],
    step,
    said: { [field]: said(value) },
  })
  const through = [
    answered('matters.value', 'value', 'My garden'),
    answered('matters.fear', 'fear', 'Falling'),
    answered('matters.balance', 'balance', '50'),
    answered('matters.cultureFaith', 'culture-faith', 'Sundays'),
    answered('matters.wantsToKnow', 'wants-to-know', 'All of it'),
    answered('matters.statement', 'statement', 'Thank you'),
    {
      ...answered('matters.statementOn', 'on-paper', ''),
      said: { 'matters.statementOn': { kind: 'declined' } as const },
    },
    {
      ...answered('matters.more', 'more', ''),
      said: { 'matters.more': { kind: 'skipped' } as const },
    },
  ].reduce((walked, command) => walkedBy(walked, asha, command), start)
  const newer = refolded(through, newerFlows)

  test('a chapter that was complete names the questions that came and the answers that need another look', () => {
    expect(newsFor(through.plan, 'person')).toEqual([])
    expect(newsFor(newer.plan, 'person')).toEqual([
      { section: 'matters', at: [], step: 'balance' },
      { section: 'matters', at: [], step: 'joy' },
    ])
  })

  test('what was answered stays as it was said, with the question as it was asked then', () => {
    expect(saidTo(newer.plan, 'person', 'matters.value')).toEqual(said('My garden'))
    const kept = newer.plan.voices.person?.matters?.answers
    expect(kept?.['matters.cultureFaith']?.said).toEqual(said('Sundays'))
    expect(kept?.['matters.cultureFaith']?.asked).toMatch(/\w/)
    expect(kept?.['matters.cultureFaith']?.flow).toBe('matters@1')
  })

  test('news is over when it is answered, and answering one question does not hide the other', () => {
    const one = walkedBy(newer, asha, answered('matters.joy', 'joy', 'Jazz'))
    expect(newsFor(one.plan, 'person')).toEqual([{ section: 'matters', at: [], step: 'balance' }])
    const both = walkedBy(one, asha, answered('matters.balance', 'balance', '75'))
    expect(newsFor(both.plan, 'person')).toEqual([])
  })

  test('who never was through with the chapter is told of nothing new', () => {
    const half = walkedBy(start, asha, answered('matters.value', 'value', 'My garden'))
    expect(newsFor(refolded(half, newerFlows).plan, 'person')).toEqual([])
  })

  test('who opened the chapter again before the form changed is told of nothing new either', () => {
    const places = (step: string, field: string, value: Said) =>
      ({ kind: 'answer', section: 'places', at: [], step, said: { [field]: value } }) as const
    const home = said({ choice: 'own-home', note: '' })
    const complete = [
      places('care-first', 'place.care1', { kind: 'declined' }),
      places('avoid', 'place.avoid', said('Ward 7')),
      places('convey-to', 'place.conveyTo', said('Elm Hospital')),
      places('later', 'place.later', said('yes')),
      places('death-first', 'place.death1', { kind: 'declined' }),
      places('rites', 'death.faithRites', { kind: 'declined' }),
      places('organ', 'death.organ', { kind: 'declined' }),
      places('after-more', 'death.more', { kind: 'declined' }),
    ].reduce((walked, command) => walkedBy(walked, asha, command), start)
    expect(complete.plan.completed.person?.places).toBe('places@1')
    const reopened = walkedBy(complete, asha, places('care-first', 'place.care1', home))
    expect(newsFor(refolded(reopened, newerFlows).plan, 'person')).toEqual([])
  })
})

describe('10. the four non-answers are always possible, and each keeps its kind', () => {
  test.each(waysOut)('%s settles every question there is, and opens no branch of an answer', (kind) => {
    const left = path({ 'pet.any': { kind }, 'pet.more': { kind }, friend: { kind } })
    expect(left.open).toBeUndefined()
    expect(left.live['pet.any']).toEqual({ kind })
    expect(left.steps.map(({ id }) => id)).toEqual(['any', 'more', 'friends'])
    expect(left.missing.some(({ field }) => field === 'pet.any')).toBe(true)
    expect(left.missing.some(({ field }) => field === 'friend')).toBe(kind === 'skipped')
  })
})

test('a list is answered only when every item of it is', () => {
  const closed = { ...dogs, 'pet.more': said('No'), friend: said('complete') }
  expect(path(closed).open).toBeUndefined()
  expect(path(closed, { a: { 'friend.name': said('Ann') } }).open).toBe('friends')
})

test('a conversation stops at its first open step, a form goes on past it', () => {
  const nothing = answersOf({})
  expect(pathOf(pets, nothing, aPatient, false).steps.map(({ id }) => id)).toEqual(['any'])
  expect(pathOf(pets, nothing, aPatient).steps.map(({ id }) => id)).toEqual(['any', 'more', 'friends'])
})

test('the path is total and the same every time, whatever was answered', () => {
  const anything = fc.dictionary(
    fc.constantFrom(...Object.keys(pets.fields), 'gone.field', 'constructor', '__proto__'),
    fc.oneof(fc.constantFrom(...waysOut.map((kind): Said => ({ kind }))), fc.jsonValue().map(jsonSaid)),
  )
  fc.assert(
    fc.property(anything, anything, (values, item) => {
      const one = path(values, { a: item })
      expect(path(values, { a: item })).toEqual(one)
      for (const field of Object.keys(values))
        expect(one.live[field] !== undefined || one.parked.includes(field) || field === 'friend').toBe(true)
    }),
    { numRuns: 300, seed: 7 },
  )
})

const jsonSaid = (value: unknown): Said => ({ kind: 'answer', value: JSON.stringify(value) })

test('the same facts under the same forms are the same plan', () => {
  const facts = [
    answers('about', { 'about.people': 'Ravi' }),
    says('about', { 'about.support': { kind: 'talk' } }),
  ]
  const one = happened(begun(flowsNow), people.asha, facts)
  expect(refolded(one, flowsNow).plan).toEqual(one.plan)
})
