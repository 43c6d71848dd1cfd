import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Duty } from '#src/plan/actor.ts'
import { accountId, practiceId } from '#src/plan/ids.ts'
import { verify } from '#src/store/verification.ts'
import { aStore } from '#test/kit/a-store.ts'
import type { AStore } from '#test/kit/bare-store.ts'

const mo = accountId('mo')
const by = { id: 'erin', name: 'Erin' }
const trainee: Duty = { kind: 'trainee' }
const administrator: Duty = { kind: 'administrator' }

/** Somebody who was given two duties, of which one was ended, and who left and came back. */
const aMember = async (): Promise<AStore> => {
  const store = await aStore()
  const begins = { id: mo, email: 'mo@example.org', name: 'Mo', duties: [], endedAt: undefined }
  await store.accounts.change(mo, {
    begins,
    facts: [
      { kind: 'DutyGiven', duty: trainee },
      { kind: 'DutyGiven', duty: administrator },
    ],
    by,
  })
  await store.accounts.change(mo, {
    facts: [{ kind: 'DutyEnded', duty: 'administrator' }, { kind: 'Ended' }],
    by,
  })
  await store.accounts.change(mo, { facts: [{ kind: 'Reopened' }], by })
  return store
}

const brokenIn = async ({ database }: AStore): Promise<string | undefined> =>
  (await verify(database, flows)).find(({ broken }) => broken !== undefined)?.broken

const changed = async (to: object): Promise<AStore> => {
  const store = await aMember()
  const { connection, tables } = store.database
  await connection.update(tables.accounts).set(to).where(eq(tables.accounts.id, mo))
  return store
}

it('an account is what has happened to it', async () => {
  expect(await brokenIn(await aMember())).toBeUndefined()
})

it.each([
  ['a duty that was ended', { duties: [trainee, administrator] }, 'its duties'],
  ['a duty that was given and is gone', { duties: [] }, 'its duties'],
  [
    'two duties that nobody gave',
    { duties: [trainee, { kind: 'clinician', practice: practiceId('p') }, { kind: 'urgent-reader' }] },
    'its duties',
  ],
  ['an end that nobody made', { endedAt: '2026-03-02T10:00:00.000Z' }, 'its end'],
])('is found: %s', async (_, to, place) => {
  expect(await brokenIn(await changed(to))).toBe(`account:mo, ${place}`)
})

it('is found: an account whose row was taken out', async () => {
  const store = await aMember()
  const { connection, tables } = store.database
  await connection.delete(tables.accounts).where(eq(tables.accounts.id, mo))
  expect(await brokenIn(store)).toBe('account:mo, its row')
})

it('an account that began with a duty, of which no fact speaks, is as it was written', async () => {
  const store = await aStore()
  await store.accounts.add({ id: mo, email: 'mo@example.org', name: 'Mo', duty: administrator })
  await store.accounts.change(mo, { facts: [{ kind: 'DutyGiven', duty: trainee }], by })
  expect(await brokenIn(store)).toBeUndefined()
})
