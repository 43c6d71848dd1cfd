import { describe, expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import { carerId } from '#src/plan/ids.ts'
import { standingAnswers } from '#src/plan/items.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contactName } from '#src/plan/reads/contact-name.ts'
import { entriesOf } from '#src/plan/reads/content-of.ts'
import { answers, given, type Happened, later, people, ravisVoice, told } from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'

const { ravi, nadia } = people
const friend = { section: 'contacts', at: ['contact', 'friend'] } as const
const hers = { voice: 'person', ...friend } as const
const his = { voice: ravisVoice, ...friend } as const
const named = (name: string, place: { readonly voice: 'person' | 'team' | typeof ravisVoice }) =>
  answers('contacts', { 'contact.name': name, 'contact.roles': ['lives-with'] }, { ...friend, ...place })

describe('two voices that once added an item under one id', () => {
  const shared: readonly Happened[] = [
    { kind: 'ItemAdded', ...hers },
    named('Jo of Asha', hers),
    ...raviHelps,
    told(ravi, { kind: 'ItemAdded', ...his }),
    told(ravi, named('Jo of Ravi', his)),
    told(nadia, named('Jo of the team', { voice: 'team' })),
  ]
  const plan = given(...shared)

  test('have an item each, the later one under an id of its own, the same whenever it is folded', () => {
    expect(Object.values(plan.items).map(({ addedBy }) => addedBy)).toEqual(['person', ravisVoice])
    expect(Object.keys(plan.items)).toEqual(Object.keys(given(...shared).items))
    expect(Object.keys(plan.items)[0]).toBe('friend')
  })

  test('keep their words apart, and the words of the team in the item that was there first', () => {
    const [, renamed = ''] = Object.keys(plan.items)
    expect(namesIn(plan)).toEqual([
      ['friend', 'person', 'Jo of Asha'],
      [renamed, 'carer', 'Jo of Ravi'],
      ['friend', 'team', 'Jo of the team'],
    ])
    expect(contactName(plan, ravisVoice, 'friend')).toBe('Jo of Ravi')
    expect(contactName(plan, 'person', 'friend')).toBe('Jo of Asha')
  })

  test('take out and put back their own', () => {
    const without = later(plan, told(ravi, { kind: 'ItemRemoved', ...his }))
    expect(namesIn(without).map(([, , name]) => name)).toEqual(['Jo of Asha', 'Jo of the team'])
    const back = later(without, told(ravi, { kind: 'ItemRestored', ...his }))
    expect(namesIn(back)).toEqual(namesIn(plan))
  })

  test('are told apart from one voice that used an id in two lists', () => {
    const twice = given(
      { kind: 'ItemAdded', ...hers },
      { kind: 'ItemAdded', voice: 'person', section: 'crisis', at: ['crisis', 'friend'] },
      answers('crisis', { 'crisis.name': 'Choking' }, { at: ['crisis', 'friend'] }),
    )
    expect(Object.values(twice.items).map(({ at }) => at[0])).toEqual(['contact', 'crisis'])
    const [item] = Object.values(standingAnswers(twice, 'person', 'crisis').items.crisis ?? {})
    expect(item?.answers['crisis.name']?.said).toEqual({ kind: 'answer', value: 'Choking' })
  })
})

describe('an item of somebody who helps', () => {
  const place = { section: 'contacts', at: ['contact', 'his'] } as const
  const plan = given(
    ...raviHelps,
    told(ravi, { kind: 'ItemAdded', voice: ravisVoice, ...place }),
    told(ravi, answers('contacts', { 'contact.name': 'Mo' }, { voice: ravisVoice, ...place })),
    answers('contacts', { 'contact.name': 'Maurice' }, place),
    told(nadia, answers('contacts', { 'contact.name': 'Mr Moss' }, { voice: 'team', ...place })),
  )

  test('holds what every voice says of it, each in its own', () => {
    expect(namesIn(plan)).toEqual([
      ['his', 'person', 'Maurice'],
      ['his', 'carer', 'Mo'],
      ['his', 'team', 'Mr Moss'],
    ])
  })

  test('goes with its helper, whoever answered in it, and is kept as it was said', () => {
    const without = later(plan, { kind: 'CarerRemoved', carer: carerId(ravisVoice) })
    expect(namesIn(without)).toEqual([])
    expect(standingAnswers(without, 'person', 'contacts').items).toEqual({})
    expect(without.voices.person).toEqual(plan.voices.person)
  })
})

const namesIn = (plan: Plan): readonly (readonly (Json | undefined)[])[] => {
  const form = plan.forms.sections.find(({ section }) => section.id === 'contacts')
  return (form ? entriesOf(plan, form) : [])
    .filter(({ field }) => field === 'contact.name')
    .map(({ item, saidBy, said }) => [item, saidBy.voice, said.kind === 'answer' ? said.value : undefined])
}

test('an item stands no more in any voice once whoever added it was sent away, however often it was read before', () => {
  const added: Happened = told(ravi, {
    kind: 'ItemAdded',
    voice: ravisVoice,
    section: 'contacts',
    at: ['contact', 'item-by-ravi'],
  })
  const plan = given(...raviHelps, added)
  const itemsOf = (one: Plan) => Object.keys(standingAnswers(one, 'team', 'contacts').items.contact ?? {})
  expect(itemsOf(plan)).toEqual(['item-by-ravi'])
  expect(itemsOf(later(plan, { kind: 'CarerRemoved', carer: ravisVoice }))).toEqual([])
})

test('an answer that points at somebody reads as they are called now, however often it was read before', () => {
  const called = (name: string) => named(name, hers)
  const pointing = given(
    { kind: 'ItemAdded', ...hers },
    called('Jo'),
    { kind: 'ItemAdded', voice: 'person', section: 'crisis', at: ['crisis', 'fall'] },
    answers('crisis', { 'crisis.contacts': { items: ['friend'], note: '' } }, { at: ['crisis', 'fall'] }),
  )
  const readFrom = (plan: Plan) =>
    plan.forms.sections
      .flatMap((form) => entriesOf(plan, form))
      .flatMap(({ field, shown }) => (field === 'crisis.contacts' ? [shown] : []))
  expect(readFrom(pointing)).toEqual([['Jo']])
  expect(readFrom(later(pointing, called('Joanna')))).toEqual([['Joanna']])
  expect(readFrom(later(pointing, { kind: 'ItemRemoved', ...hers }))).toEqual([[]])
})
