import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { planId } from '#src/plan/ids.ts'
import { mostHits } from '#src/plan/most-hits.ts'
import { sql } from '#src/store/drizzle.ts'
import { namedIn } from '#src/store/published-names.ts'
import { verify } from '#src/store/verification.ts'
import { answered, approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aStore } from '#test/kit/a-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

it('a search by name looks into indexes, and walks through no table', async () => {
  const { database } = await aStore()
  const { connection, tables } = database
  const query = connection
    .select({ plan: tables.publications.plan })
    .from(tables.publications)
    .where(namedIn(database).where(connection, 12))
  const filled = sql.raw(query.toSQL().sql.replaceAll('?', "'x'"))
  const steps: readonly { readonly detail: string }[] = connection.all(sql`EXPLAIN QUERY PLAN ${filled}`)
  expect(steps.map(({ detail }) => detail).filter((detail) => !detail.startsWith('SEARCH'))).toEqual([
    'LIST SUBQUERY 1',
  ])
})

const longName = 'Wickramasinghe-Bandaranaike Mudiyanselage Ratnayake de Silva'

/** As the name was approved, and as somebody types it. */
const spellings = [
  ['Ó Briain', ' ó  BRIAIN '],
  ['Ó Briain', 'Ó Briain'.normalize('NFD')],
  ['Adébáyọ̀', 'Adebayo'],
  ['Adebayo', 'Adébáyọ̀'],
  ['O’Brien', "O'Brien"],
  ["O'Brien", 'OBrien'],
  ['OBrien', 'O’ Brien'],
  ['Siân', 'Sian'],
  ['Müller', 'Muller'],
  ['Müller', 'Mueller'],
  ['Mueller', 'Müller'],
  ['Łukaszewicz', 'Lukaszewicz'],
  ['Strauß', 'Strauss'],
  ['Smith-Jones', 'Smith Jones'],
  ['Smith‑Jones', 'SmithJones'],
  ['ap Rhys', 'Rhys'],
  ['Rhys', 'Ap Rhys'],
  ['van der Berg', 'Berg'],
  ['अग्रवाल', 'अग्रवाल'],
  [longName, longName],
  [longName, 'wickramasinghe bandaranaike mudiyanselage ratnayake de silva'],
] as const

/** Half of a double name may be the name of somebody else. */
const halves = [
  ['Smith-Jones', 'Jones'],
  ['Jones', 'Smith-Jones'],
  ['García Márquez', 'garcia'],
  ['Ó Fínnegan-Smythe', 'OFinnegan'],
  ['Ó Fínnegan-Smythe', "O'Finnegan"],
  [longName, 'Bandaranaike'],
] as const

const others = [
  ['Ó Briain', 'Ó'],
  ['van der Berg', 'van'],
  ['Smith-Jones', 'Jones-Clark'],
  ['Patel', 'Pat'],
  ['Tait', 'Tate'],
  ['अग्रवाल', 'अग्रवल'],
] as const

const nearlySame = [
  ['Tait', 'Tate', '1948-03-27'],
  ['Clarke', 'Clark', '1948-03-27'],
  ['Stephens', 'Stevens', '1948-03-27'],
  ['McDonald', 'MacDonald', '1948-03-27'],
  ['Finch', 'Finc', '1948-03-27'],
  ['Tate', 'Tates', '1948-03-27'],
  ['Finch', 'Finsh', '1948-03-27'],
  ['Finch', 'Finck', '1948-03-27'],
  ['Finch', 'Fitch', '1948-03-27'],
  ['Finch', 'Flinch', '1948-03-27'],
  ['Finch', 'Finhc', '1948-03-27'],
  ['Finch', 'inch', '1948-03-27'],
  ['Adébáyọ̀', 'Adebeyo', '1948-03-27'],
  ['Tate-Munoz', 'Munos', '1948-03-27'],
  ['Lee', 'Les', '1948-03-27'],
  ['Иванов', 'Иваков', '1948-03-27'],
  ['Tate-Munoz', 'Tate', '1948-03-27'],
  ['Patel', 'Patel', '1984-03-27'],
  ['Tait', 'Tate', '1984-03-27'],
  ['Patel', 'Patel', '1949-03-27'],
  ['Patel', 'Patel', '1948-03-28'],
  ['Patel', 'Patel', '1931-03-27'],
  ['Patel', 'Patel', '1948-11-27'],
] as const

const notNear = [
  ['Tait', 'Tate', '1951-06-02'],
  ['Patel', 'Smith', '1948-03-27'],
  ['Patel', 'Pat', '1948-03-27'],
  ['Finch', 'Fnsch', '1948-03-27'],
  ['Finch', 'Fikck', '1948-03-27'],
  ['Finch', 'Finsh', '1948-03-28'],
  ['Wu', 'Mu', '1948-03-27'],
  ['Patel', 'Pate%', '1948-03-27'],
  ['Patel', 'Pate_', '1948-03-27'],
  ['Patel', 'Patel%', '1948-03-27'],
  ['Patel', 'Patel', '1949-03-28'],
  ['Tait', 'Tate', '1949-03-27'],
] as const

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

  it.each(spellings)('are found as %s when %s was typed', async (kept, typed) => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1, { family: kept }))
    const { byNameAndBirth } = store.publications
    expect(await byNameAndBirth(typed, '1948-03-27')).toHaveLength(1)
    expect(await byNameAndBirth(typed, '1948-03-28')).toEqual([])
  })

  it.each(halves)('are found as %s, to be compared, when %s was typed', async (kept, typed) => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1, { family: kept }))
    const { byNameAndBirth, byHalfNameAndBirth } = store.publications
    expect(await byNameAndBirth(typed, '1948-03-27')).toEqual([])
    expect(await byHalfNameAndBirth(typed, '1948-03-27')).toHaveLength(1)
    expect(await byHalfNameAndBirth(typed, '1948-03-28')).toEqual([])
  })

  it.each(others)('are not found as %s when %s was typed', async (kept, typed) => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1, { family: kept }))
    expect(await store.publications.byNameAndBirth(typed, '1948-03-27')).toEqual([])
  })

  it.each(nearlySame)(
    'are near as %s of 27 March 1948 when %s of %s was typed',
    async (kept, typed, born) => {
      const store = await open()
      await tell(store, ashasPlan, started, approved(1, { family: kept }))
      const { byNameAndBirth, nearNameAndBirth } = store.publications
      expect(await byNameAndBirth(typed, born)).toEqual([])
      expect((await nearNameAndBirth(typed, born)).map(({ plan }) => plan)).toEqual([ashasPlan])
    },
  )

  it.each(notNear)(
    'are not near as %s of 27 March 1948 when %s of %s was typed',
    async (kept, typed, born) => {
      const store = await open()
      await tell(store, ashasPlan, started, approved(1, { family: kept }))
      expect(await store.publications.nearNameAndBirth(typed, born)).toEqual([])
    },
  )

  it('are found by the postcode of what was approved with the day of birth, which lies nowhere as it is written', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, approved(1, { postcode: 'LK47QZ' }))
    const { byPostcodeAndBirth } = store.publications
    expect((await byPostcodeAndBirth('LK47QZ', '1948-03-27')).map(({ plan }) => plan)).toEqual([ashasPlan])
    expect(await byPostcodeAndBirth('LK47QZ', '1948-03-28')).toEqual([])
    expect(await byPostcodeAndBirth('LK47QY', '1948-03-27')).toEqual([])
    expect(
      JSON.stringify(await store.database.connection.select().from(store.database.tables.publishedNames)),
    ).not.toContain('LK4')
    await tell(store, ashasPlan, { kind: 'Withdrawn' })
    expect(await byPostcodeAndBirth('LK47QZ', '1948-03-27')).toEqual([])
  })

  it('are found by the postcode of their address after the next start, where they were approved before postcodes were kept', async () => {
    const store = await open()
    if (store.url === ':memory:') return
    await tell(store, ashasPlan, started, approved(1, { address: '4 Lock Lane\nLarkford LK4 7QZ' }))
    const { connection, tables } = store.database
    await connection.update(tables.publications).set({ namesRule: 5 })
    await store.close()
    const again = await aStore(store.url)
    const found = await again.publications.byPostcodeAndBirth('LK47QZ', '1948-03-27')
    expect(found.map(({ plan }) => plan)).toEqual([ashasPlan])
    expect((await verify(again.database, flows)).every(({ broken }) => broken === undefined)).toBe(true)
  })

  it('are near five at most, and never who is found under the very name and day', async () => {
    const store = await open()
    await tell(store, planId('the-same'), started, approved(1, { family: 'Tate', nhsNumber: '9990000100' }))
    for (let count = 0; count < mostHits + 3; count += 1)
      await tell(
        store,
        planId(`near-${count}`),
        started,
        approved(1, { family: 'Tait', nhsNumber: `999000001${count}` }),
      )
    const near = await store.publications.nearNameAndBirth('Tate', '1948-03-27')
    expect(near).toHaveLength(mostHits)
    expect(near.map(({ family }) => family)).toEqual(Array.from({ length: mostHits }, () => 'Tait'))
  })

  it('are looked for under the name of the latest approval, and by no name once they are withdrawn', async () => {
    const store = await open()
    const { byNameAndBirth, nearNameAndBirth } = store.publications
    await tell(store, ashasPlan, started, approved(1, { family: 'Tate' }))
    await tell(store, ashasPlan, approved(2, { family: 'Finch' }))
    expect(await byNameAndBirth('Tate', '1948-03-27')).toEqual([])
    expect(await byNameAndBirth('Finch', '1948-03-27')).toHaveLength(1)
    await tell(store, ashasPlan, { kind: 'Withdrawn' })
    expect(await byNameAndBirth('Finch', '1948-03-27')).toEqual([])
    expect(await nearNameAndBirth('Finsh', '1948-03-27')).toEqual([])
  })

  it('are missed by no start: names that an older rule kept are kept anew', async () => {
    const store = await open()
    if (store.url === ':memory:') return
    await tell(store, ashasPlan, started, approved(1, { family: 'Tate' }))
    const { connection, tables } = store.database
    await connection.delete(tables.publishedNames)
    expect(
      (await verify(store.database, flows)).find(({ kind }) => kind === 'publications')?.broken,
    ).toBeDefined()
    await connection.update(tables.publications).set({ namesRule: 0 })
    await store.close()
    const again = await aStore(store.url)
    expect(await again.publications.byNameAndBirth('Tate', '1948-03-27')).toHaveLength(1)
    expect((await verify(again.database, flows)).every(({ broken }) => broken === undefined)).toBe(true)
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
})
