import { describe, expect, it } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { mostHits } from '#src/plan/most-hits.ts'
import { answered, approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { everyStore } from '#test/kit/every-store.ts'

describe.each(everyStore)('publications $where', ({ open }) => {
  it('are read by nobody before an approval', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, answered('about.me', 'I keep bees.'))
    expect(await store.publications.current(ashasPlan)).toBeUndefined()
    expect(await store.publications.byNhsNumber('9990000018')).toEqual([])
  })

  it('hold the approved words until the next approval, whatever is drafted meanwhile', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1, {}, 'First words.'))
    await tell(store, ashasPlan, answered('about.me', 'Second words.'))
    const first = await store.publications.current(ashasPlan)
    expect(first?.version).toBe(1)
    expect(first?.content.entries.at(-1)?.shown).toEqual(['First words.'])
    expect(first?.changeAsked.map(({ field }) => field)).toEqual(['about.me'])
    await tell(store, ashasPlan, approved(2, {}, 'Second words.'))
    const second = await store.publications.current(ashasPlan)
    expect(second?.version).toBe(2)
    expect(second?.content.entries.at(-1)?.shown).toEqual(['Second words.'])
    expect(second?.changeAsked).toEqual([])
  })

  it('keep every approved version, which no statement can change or delete', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1, {}, 'First words.'))
    await tell(store, ashasPlan, approved(2, {}, 'Second words.'))
    const { connection, tables } = store.database
    const kept = await connection.select().from(tables.approvals)
    expect(kept.map(({ version }) => version).toSorted()).toEqual([1, 2])
    await expect(async () => await connection.update(tables.approvals).set({ hash: '' })).rejects.toThrow()
    await expect(async () => await connection.delete(tables.approvals)).rejects.toThrow()
    await expect(async () => await connection.delete(tables.facts)).rejects.toThrow()
    expect(await connection.select().from(tables.approvals)).toEqual(kept)
  })

  it('are found by NHS number, however it is spaced', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1))
    const [found, ...others] = await store.publications.byNhsNumber('999 000 0018')
    expect(found).toEqual(await store.publications.current(ashasPlan))
    expect(others).toEqual([])
    expect(await store.publications.byNhsNumber('999000001')).toEqual([])
  })

  it('are found by the whole family name in any case and the day of birth', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1, { family: 'Ó Briain' }))
    const { byNameAndBirth } = store.publications
    expect(await byNameAndBirth(' ó  BRIAIN ', '1948-03-27')).toHaveLength(1)
    expect(await byNameAndBirth('Ó Briain'.normalize('NFD'), '1948-03-27')).toHaveLength(1)
    expect(await byNameAndBirth('Ó Briain', '1948-03-28')).toEqual([])
    expect(await byNameAndBirth('Ó', '1948-03-27')).toEqual([])
  })

  it.each(['%', 'P%', '_atel', '*', 'Patel%', "' OR 1=1 --"])(
    'take %s as a name like any other',
    async (name) => {
      const store = await open()
      await tell(store, ashasPlan, started, approved(1))
      expect(await store.publications.byNameAndBirth(name, '1948-03-27')).toEqual([])
      expect(await store.publications.byNhsNumber(name)).toEqual([])
    },
  )

  it('show one more than may be shown, so that the page can say there are more', async () => {
    const store = await open()
    for (let count = 0; count < mostHits + 3; count += 1)
      await tell(store, planId(`twin-${count}`), started, approved(1, { nhsNumber: `999000001${count}` }))
    expect(await store.publications.byNameAndBirth('PATEL', '1948-03-27')).toHaveLength(mostHits + 1)
    expect(await store.publications.byNhsNumber('9990000012')).toHaveLength(1)
  })

  it('are found by no search once sharing was withdrawn, and say when it was', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1))
    await tell(store, ashasPlan, { kind: 'Withdrawn' })
    expect(await store.publications.byNhsNumber('9990000018')).toEqual([])
    expect(await store.publications.byNameAndBirth('Patel', '1948-03-27')).toEqual([])
    expect((await store.publications.current(ashasPlan))?.away).toEqual({
      as: 'withdrawn',
      at: '2026-03-02T09:30:00.000Z',
    })
  })

  it('are opened by the one code of their card, also when it is asked for twice at once', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1))
    const { cardOf, byCard } = store.publications
    const [code, again] = await Promise.all([cardOf(ashasPlan), cardOf(ashasPlan)])
    expect(again).toBe(code)
    expect(await cardOf(ashasPlan)).toBe(code)
    expect(code).toMatch(/^[\w-]{22}$/)
    expect((await byCard(code))?.plan).toBe(ashasPlan)
    expect(await byCard(code.toLowerCase())).toBeUndefined()
  })
})
