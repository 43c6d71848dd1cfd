import { expect, it } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { aChange, answered, started, tell } from '#test/kit/a-change.ts'
import { aStore } from '#test/kit/a-store.ts'

it('a batch that fails takes none of those that share its commit with it', async () => {
  const store = await aStore()
  const names = ['a', 'b', 'c'].map(planId)
  const changes = await Promise.all(
    names.map(async (name) => aChange(await store.plans.load(name), [started])),
  )
  const [a, b, c] = changes
  if (!a || !b || !c) throw new Error('three changes were made')
  const torn = { ...b, row: { ...b.row, id: planId('b') }, carers: [unwritable] }
  const outcomes = await Promise.allSettled([a, torn, a, c].map((change) => store.plans.save(change)))
  expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([
    'saved',
    'failed',
    'lost-race',
    'saved',
  ])
  const versions = await Promise.all(names.map(async (name) => (await store.plans.load(name)).version))
  expect(versions).toEqual([1, 0, 1])
})

it('a batch whose later rows fail leaves none of its earlier rows', async () => {
  const store = await aStore()
  const change = aChange(await store.plans.load(planId('a')), [started, answered('about.me', 'Bees.')])
  await expect(store.plans.save({ ...change, carers: [unwritable] })).rejects.toThrow()
  expect(await store.database.connection.select().from(store.database.tables.facts)).toEqual([])
})

it('hundreds of writes at once are all acknowledged and all there', async () => {
  const store = await aStore()
  const names = Array.from({ length: 1_200 }, (_, index) => planId(`plan-${index}`))
  const outcomes = await Promise.all(names.map((name) => tell(store, name, started)))
  expect(new Set(outcomes)).toEqual(new Set(['saved']))
  expect(await store.database.connection.$count(store.database.tables.plans)).toBe(1_200)
})

it('a store that is closed has written what was waiting', async () => {
  const store = await aStore()
  const change = aChange(await store.plans.load(planId('a')), [started])
  const saving = store.plans.save(change)
  await store.close()
  expect(await saving).toBe('saved')
  const again = await aStore(store.url)
  expect((await again.plans.load(planId('a'))).version).toBe(1)
})

/** What no column can hold, so that its statement fails after others of the batch have run. */
const unwritable = Object.assign(
  { id: 'carer', email: '', account: undefined, removed: false },
  { email: { no: 'text' } },
)
