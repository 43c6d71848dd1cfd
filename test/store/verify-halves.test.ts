import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { planId } from '#src/plan/ids.ts'
import { walkPlans } from '#src/store/verify-plans.ts'
import { answered, approved, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

const plans = ['plan-a', 'plan-b', 'plan-c', 'plan-d'].map(planId)
const middle = 'plan:plan-b'

it.each(everyStore)('two halves of all plans are the whole of them, $where', async ({ open }) => {
  const store = await open()
  for (const plan of plans) await tell(store, plan, started, answered('about.me', 'Mine.'))
  await tell(store, planId('plan-d'), approved(1))
  const [whole, first, second] = [
    await walkPlans(store.database, flows),
    await walkPlans(store.database, flows, { until: middle }),
    await walkPlans(store.database, flows, { after: middle }),
  ]
  expect([whole, first, second]).toEqual([
    { rows: 9, approved: 1 },
    { rows: 4, approved: 0 },
    { rows: 5, approved: 1 },
  ])
})

it('the second half is walked in a thread of its own, which finds what is not as it was written there', async () => {
  const url = aFile()
  const store = await aStore(url)
  for (const plan of plans) await tell(store, plan, started)
  await store.close()
  const walked = async () => {
    const workerData = { url, masterKeyFile: undefined, after: middle }
    const [told] = await once(new Worker('./src/verify-half.ts', { workerData }), 'message')
    return told
  }
  expect(await walked()).toEqual({ rows: 2, approved: 0 })
  const client = new BetterSqlite3(url)
  client.exec("UPDATE plans SET status = 'x' WHERE id IN ('plan-a', 'plan-d')")
  client.close()
  expect(await walked()).toEqual({
    ...{ rows: 1, approved: 0, fault: { of: 'plans', broken: 'plan:plan-d, its row: status' } },
  })
})
