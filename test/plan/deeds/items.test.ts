import { describe, expect, test } from 'vitest'
import type { Command } from '#src/plan/command.ts'
import type { Plan } from '#src/plan/plan.ts'
import { missingForApproval } from '#src/plan/reads/completeness.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  ravisVoice,
  refusalOf,
  teamsPart,
  told,
  type Unread,
  when,
} from '#test/kit/a-plan.ts'
import { raviHelps, ready } from '#test/kit/a-review.ts'

const { asha, ravi, nadia } = people

describe('items of a list', () => {
  const spot = { section: 'contacts', at: ['contact', 'a-friend'] } as const
  const add: Command = { kind: 'add-item', ...spot }
  const remove: Command = { kind: 'remove-item', ...spot }
  const restore: Command = { kind: 'restore-item', ...spot }
  const added = given({ kind: 'ItemAdded', voice: 'person', ...spot })
  const removed = later(added, { kind: 'ItemRemoved', voice: 'person', ...spot })

  test('an item is added once for a double click', () => {
    expect(factsOf(when(given(), asha, add))).toEqual([{ kind: 'ItemAdded', voice: 'person', ...spot }])
    expect(factsOf(when(added, asha, add))).toEqual([])
  })

  test('it is taken out and put back once, with its answers', () => {
    const plan = later(added, answers('contacts', { 'contact.name': 'Jo' }, spot))
    expect(factsOf(when(plan, asha, remove))).toMatchObject([
      { kind: 'ItemRemoved', at: ['contact', 'a-friend'] },
    ])
    expect(factsOf(when(removed, asha, remove))).toEqual([])
    expect(factsOf(when(removed, asha, restore))).toMatchObject([
      { kind: 'ItemRestored', at: ['contact', 'a-friend'] },
    ])
    expect(factsOf(when(added, asha, restore))).toEqual([])
    const back = later(plan, ...factsOf(when(plan, asha, remove)), {
      kind: 'ItemRestored',
      voice: 'person',
      ...spot,
    })
    expect(back.voices).toEqual(plan.voices)
  })

  test('a full list takes no more, neither new nor put back', () => {
    const nine = Array.from({ length: 9 }, (_, index) => ({
      kind: 'ItemAdded' as const,
      voice: 'person' as const,
      ...spot,
      at: ['contact', `friend-${index}`],
    }))
    expect(refusalOf(when(given(...nine), asha, add))).toBe('too-many')
    expect(refusalOf(when(later(removed, ...nine), asha, restore))).toBe('too-many')
  })

  test('a list takes a hundred items ever, whatever was taken out of it since', () => {
    const ever = (count: number) =>
      given(
        ...Array.from({ length: count }, (_, index) => index).flatMap((index) => {
          const one = { voice: 'person', section: 'contacts', at: ['contact', `friend-${index}`] } as const
          return [
            { kind: 'ItemAdded' as const, ...one },
            { kind: 'ItemRemoved' as const, ...one },
          ]
        }),
      )
    expect(refusalOf(when(ever(99), asha, add))).toBe('accepted')
    expect(refusalOf(when(ever(100), asha, add))).toBe('too-many')
  })

  test('only a list takes items, and only under a name that no object has', () => {
    for (const list of ['carer.needs', 'nowhere', 'constructor'])
      for (const command of [add, remove, restore])
        if ('at' in command)
          expect(refusalOf(when(added, asha, { ...command, at: [list, 'a-friend'] }))).toBe('no-such-place')
    for (const item of ['constructor', '__proto__'])
      expect(
        refusalOf(when(given(), asha, { kind: 'add-item', section: 'contacts', at: ['contact', item] })),
      ).toBe('no-such-place')
    expect(refusalOf(when(given(), asha, remove))).toBe('no-such-place')
  })

  test('the team adds no item a second time, and takes none of others out, its own part of one among them', () => {
    const plan = ready()
    const part = { section: 'crisis', at: ['crisis', 'one-crisis'] }
    for (const kind of ['add-item', 'remove-item', 'restore-item'] as const)
      expect(refusalOf(when(plan, nadia, { kind, ...part }))).toBe('no-such-place')
  })

  test('a carer adds to his own list under an id of his own, and takes out none of hers', () => {
    const plan = later(added, ...raviHelps)
    const his: Command = { kind: 'add-item', section: 'contacts', at: ['contact', 'his-friend'] }
    expect(factsOf(when(plan, ravi, his))).toMatchObject([{ voice: ravisVoice }])
    expect(refusalOf(when(plan, ravi, add))).toBe('no-such-place')
    expect(refusalOf(when(plan, ravi, remove))).toBe('no-such-place')
    const elsewhere: Command = { kind: 'add-item', section: 'crisis', at: ['crisis', 'a-friend'] }
    expect(refusalOf(when(plan, asha, elsewhere))).toBe('no-such-place')
  })

  test('a carer answers in an item of hers beside her, and in none of a list that is kept from carers', () => {
    const plan = later(added, ...raviHelps)
    const named: Unread = {
      kind: 'answer',
      ...spot,
      step: 'name',
      said: { 'contact.name': { kind: 'answer', value: 'Joanna' } },
    }
    expect(factsOf(when(plan, ravi, named))).toMatchObject([{ voice: ravisVoice, at: spot.at }])
    const hidden = later(plan, { kind: 'FieldHidden', field: 'contact' })
    expect(refusalOf(when(hidden, ravi, named))).toBe('not-yours-to-answer')
  })
})

describe('a contact who was taken out', () => {
  const place = { voice: 'person', section: 'contacts', at: ['contact', 'one-contact'] } as const
  const pointing = ready(
    answers(
      'crisis',
      { 'crisis.contacts': { items: ['one-contact'], note: '' } },
      { at: ['crisis', 'one-crisis'] },
    ),
  )

  test('is named with the numbers where a crisis points at them, and not a word of them once they are gone', () => {
    expect(shownContacts(pointing)).toEqual(['Ravi Patel, 07700 900118'])
    expect(shownContacts(later(pointing, { kind: 'ItemRemoved', ...place }))).toEqual([])
  })

  test('leaves a must behind: a crisis that names nobody else to ring cannot be approved', () => {
    expect(missingForApproval(pointing)).toEqual([])
    expect(missingForApproval(later(pointing, { kind: 'ItemRemoved', ...place }))).toEqual([
      { section: 'crisis', at: ['crisis', 'one-crisis', 'crisis.contacts'] },
    ])
  })

  test('leaves a must behind, too, where the person points at somebody whom only a carer named', () => {
    const his = { voice: ravisVoice, section: 'contacts', at: ['contact', 'his-friend'] } as const
    const named = later(
      ready(),
      told(ravi, { kind: 'ItemAdded', ...his }),
      told(ravi, answers('contacts', { 'contact.name': 'Jo Brand' }, his)),
      answers(
        'crisis',
        { 'crisis.contacts': { items: ['his-friend'], note: '' } },
        { at: ['crisis', 'one-crisis'] },
      ),
    )
    expect(shownContacts(named)).toEqual([])
    expect(missingForApproval(named)).toContainEqual({
      section: 'crisis',
      at: ['crisis', 'one-crisis', 'crisis.contacts'],
    })
  })

  test('who must not be rung is named no more', () => {
    const quiet = answers('contacts', { 'contact.roles': ['do-not-contact'] }, place)
    expect(shownContacts(later(pointing, quiet))).toEqual([])
  })

  test('the team points at the person’s contacts by name, too', () => {
    const team = told(
      nadia,
      answers(
        'crisis',
        { 'crisis.contacts': { items: ['one-contact'], note: '' } },
        { voice: 'team', at: ['crisis', 'one-crisis'] },
      ),
    )
    const entries = contentNow(later(pointing, ...teamsPart(), team)).entries
    const teams = entries.find(({ field, saidBy }) => field === 'crisis.contacts' && saidBy.voice === 'team')
    expect(teams?.shown).toEqual(['Ravi Patel, 07700 900118'])
  })
})

const contentNow = (plan: Plan) =>
  contentOf(plan, { name: '', jobRole: '', registration: '', practice: '', at: plan.changedAt }, '2026-06-01')

const shownContacts = (plan: Plan): readonly string[] =>
  contentNow(plan).entries.find(({ field }) => field === 'crisis.contacts')?.shown ?? []
