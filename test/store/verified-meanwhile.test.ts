import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { accountId, planId } from '#src/plan/ids.ts'
import type { Database } from '#src/store/database.ts'
import { verify } from '#src/store/verification.ts'
import { answered, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

const by = { id: 'erin', name: 'Erin' }
const mo = accountId('mo')

/** The database, in which somebody writes each time after facts were read and before what stands beside them is. */
const withAWriter = ({ database }: AStore, stream: string, write: () => Promise<unknown>): Database => {
  let left = 5
  return {
    ...database,
    sealing: {
      ...database.sealing,
      keysOf: async (names) => {
        if (names.includes(stream) && left > 0) {
          left -= 1
          await write()
        }
        return await database.sealing.keysOf(names)
      },
    },
  }
}

const brokenIn = async (database: Database): Promise<string | undefined> =>
  (await verify(database, flows)).find(({ broken }) => broken !== undefined)?.broken

describe.each(everyStore)('while somebody writes, $where', ({ open }) => {
  it('a plan that goes on between its facts and its rows is whole', async () => {
    const store = await open()
    await tell(store, planId('plan-bela-0002'), started)
    await tell(store, ashasPlan, started)
    let said = 0
    const database = withAWriter(store, `plan:${ashasPlan}`, () => {
      said += 1
      return tell(store, ashasPlan, answered('about.me', `Said ${said}.`))
    })
    expect(await brokenIn(database)).toBeUndefined()
    expect(said).toBe(5)
  })

  it('an account that is given a duty meanwhile is whole', async () => {
    const store = await open()
    const begins = { id: mo, email: 'mo@example.org', name: 'Mo', duties: [], endedAt: undefined }
    const given = { kind: 'DutyGiven', duty: { kind: 'trainee' } } as const
    await store.accounts.change(mo, { begins, facts: [given], by })
    let isTrainee = true
    const database = withAWriter(store, `account:${mo}`, () => {
      isTrainee = !isTrainee
      return store.accounts.change(mo, {
        facts: [isTrainee ? given : { kind: 'DutyEnded', duty: 'trainee' }],
        by,
      })
    })
    expect(await brokenIn(database)).toBeUndefined()
    expect(isTrainee).toBe(false)
  })
})
