import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { instant, planId } from '#src/plan/ids.ts'
import { fold, unstarted } from '#src/plan/plan.ts'
import { casters, inShape, shapes, upcast } from '#src/plan/upcast.ts'
import { storedFacts } from './stored-facts.ts'

const at = instant('2026-03-01T09:00:00.000Z')
const by = { id: 'asha-0001', name: 'Asha Patel', role: 'patient' }

/** Facts as they lie in the stores of earlier releases: samples are added with a shape, and never changed. */
describe('stored facts', () => {
  it('hold a sample of every kind in every shape that it ever had', () => {
    const sampled = new Set(storedFacts.map(({ kind, shape }) => `${kind}@${shape}`))
    const written = [
      ...Object.entries(shapes).map(([kind, shape]) => `${kind}@${shape}`),
      ...Object.keys(casters),
    ]
    expect(written.filter((shape) => !sampled.has(shape))).toEqual([])
  })

  it('are read as facts by this release', () => {
    const recorded = storedFacts.map((sample, index) => ({
      version: index + 1,
      at,
      by,
      fact: upcast(sample),
    }))
    const plan = fold(unstarted(planId('plan'), flows), recorded)
    expect(plan.status).toBe('entered-in-error')
    expect(plan.voices.person?.about?.answers['about.me']?.said).toEqual({
      kind: 'answer',
      value: 'I keep bees.',
    })
    expect(plan.items['item-1']).toMatchObject({ at: ['contact', 'item-1'], removed: false })
    expect(plan.items['item-2']).toMatchObject({ at: ['contact', 'item-2'], removed: false })
    const names = Object.values(plan.voices.person?.contacts?.items.contact ?? {})
    expect(names.map(({ answers }) => answers['contact.name']?.said)).toEqual([
      { kind: 'answer', value: 'Ravi Patel' },
      { kind: 'answer', value: 'Jo Lee' },
    ])
    expect(Object.entries(plan.teamWords).map(([spot, { text }]) => [spot, text])).toEqual([
      ['about/about.me', 'Allergic to stings.'],
      ['contacts/contact/item-1/contact.name', 'Rings back in the evening.'],
      ['contacts/contact/item-2/contact.name', 'A neighbour.'],
    ])
    expect(plan.approved?.content.entries[0]?.shown).toEqual(['I keep bees.'])
  })

  it('are not read when a newer release wrote them', () => {
    expect(() => upcast({ kind: 'Started', shape: 3, body: { kind: 'Started' } })).toThrow('shape 3')
    expect(() => upcast({ kind: 'Cloned', shape: 1, body: { kind: 'Cloned' } })).toThrow('Cloned')
    expect(() => upcast({ kind: 'toString', shape: 1, body: { kind: 'toString' } })).toThrow('toString')
  })

  it('are brought from shape to shape, one step after another', () => {
    const steps = {
      'Told@1': (body: unknown) => [body, 'two'],
      'Told@2': (body: unknown) => [body, 'three'],
    }
    expect(inShape({ kind: 'Told', shape: 1, body: 'one' }, 3, steps)).toEqual([['one', 'two'], 'three'])
    expect(inShape({ kind: 'Told', shape: 3, body: 'as it is' }, 3, steps)).toBe('as it is')
    expect(() => inShape({ kind: 'Told', shape: 1, body: 'one' }, 4, steps)).toThrow('shape 3')
  })
})
