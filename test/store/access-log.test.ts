import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { accountId, instant } from '#src/plan/ids.ts'
import type { Access } from '#src/plan/ports.ts'
import { verify } from '#src/store/verification.ts'
import { ashasPlan } from '#test/kit/a-change.ts'
import { everyStore } from '#test/kit/every-store.ts'

const medic = accountId('medic')
const access: Access = {
  plan: ashasPlan,
  at: instant('2026-03-02T10:00:00.000Z'),
  account: medic,
  name: 'Mo Field',
  jobRole: 'Paramedic',
  service: 'Northmoor Ambulance',
  deed: 'opened',
  reason: 'attending',
}

describe.each(everyStore)('the access log $where', ({ open }) => {
  it('tells who read a plan, newest first, and keeps searches that found nothing', async () => {
    const { accessLog, database } = await open()
    await accessLog.record(access)
    await accessLog.record({ ...access, plan: undefined, deed: 'searched', reason: '' })
    await accessLog.record({ ...access, deed: 'printed', reason: '' })
    expect((await accessLog.ofPlan(ashasPlan)).map(({ deed }) => deed)).toEqual(['printed', 'opened'])
    expect((await accessLog.ofPlan(ashasPlan))[1]).toEqual(access)
    expect((await verify(database, flows)).at(-1)).toMatchObject({ kind: 'access-log', rows: 3 })
  })

  it('stays one chain when many read at once', async () => {
    const { accessLog, database } = await open()
    await Promise.all(Array.from({ length: 200 }, () => accessLog.record(access)))
    expect((await verify(database, flows)).at(-1)).toMatchObject({ rows: 200, last: { version: 200 } })
    expect((await verify(database, flows)).at(-1)).not.toHaveProperty('broken')
  })

  it('is added to, and neither changed nor shortened by any statement', async () => {
    const { accessLog, database } = await open()
    await accessLog.record(access)
    const { connection, tables } = database
    await expect(async () => await connection.delete(tables.accessLog)).rejects.toThrow()
    await expect(async () => await connection.update(tables.accessLog).set({ reason: '' })).rejects.toThrow()
    expect(await accessLog.ofPlan(ashasPlan)).toEqual([access])
  })

  it('knows whether somebody gave a reason to open this plan since an instant, and takes no opening for one', async () => {
    const { accessLog } = await open()
    const given = { ...access, deed: 'reason-given' } as const
    const later = instant('2026-03-02T10:00:00.001Z')
    await accessLog.record(access)
    expect(await accessLog.reasonGiven(medic, ashasPlan, access.at)).toBeUndefined()
    await accessLog.record(given)
    await accessLog.record({ ...access, at: later })
    expect(await accessLog.reasonGiven(medic, ashasPlan, access.at)).toEqual(given)
    expect(await accessLog.reasonGiven(accountId('other'), ashasPlan, access.at)).toBeUndefined()
    expect(await accessLog.reasonGiven(medic, ashasPlan, later)).toBeUndefined()
  })
})
