import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import { accountId, instant, practiceId } from '#src/plan/ids.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

const asha: Account = {
  id: accountId('asha'),
  email: 'Asha@Example.org',
  name: 'Asha',
  duty: { kind: 'none' },
}
const nadia: Account = {
  id: accountId('nadia'),
  email: 'nadia@example.org',
  name: 'Nadia Rees',
  duty: { kind: 'clinician', practice: practiceId('elm'), jobRole: 'Nurse', registration: 'NMC 00X0000E' },
}

describe.each(everyStore)('accounts $where', ({ open }) => {
  it('are found by id and by address in any case', async () => {
    const { accounts } = await open()
    expect(await accounts.add(asha)).toBe('added')
    expect(await accounts.add(nadia)).toBe('added')
    expect(await accounts.findByEmail(' ASHA@example.org')).toEqual({ ...asha, email: 'asha@example.org' })
    expect(await accounts.find(nadia.id)).toEqual(nadia)
    expect(await accounts.find(accountId('nobody'))).toBeUndefined()
  })

  it('never share an address', async () => {
    const { accounts } = await open()
    await accounts.add(asha)
    const twin = { ...asha, id: accountId('other'), email: 'asha@EXAMPLE.org' }
    expect(await accounts.add(twin)).toBe('email-taken')
    expect(await accounts.find(twin.id)).toBeUndefined()
  })

  it('can be renamed, and those with a duty are listed by name', async () => {
    const { accounts } = await open()
    const medic: Account = {
      id: accountId('medic'),
      email: 'medic@example.org',
      name: 'Zed',
      duty: { kind: 'urgent-reader', service: 'Ambulance', jobRole: 'Paramedic' },
    }
    for (const account of [asha, nadia, medic]) await accounts.add(account)
    await accounts.rename(medic.id, 'Mo Field')
    expect((await accounts.staff()).map(({ name }) => name)).toEqual(['Mo Field', 'Nadia Rees'])
  })
})

it('reads somebody who was added as a viewer, as urgent readers were once called, as an urgent reader', async () => {
  const file = aFile()
  const { accounts } = await aStore(file)
  await accounts.add({
    ...nadia,
    duty: { kind: 'urgent-reader', service: 'Ambulance', jobRole: 'Paramedic' },
  })
  const beside = new BetterSqlite3(file)
  beside.exec(`UPDATE accounts SET duty_kind = 'viewer', duty = replace(duty, 'urgent-reader', 'viewer')`)
  expect(beside.prepare('SELECT duty FROM accounts').pluck().get()).toContain('"viewer"')
  beside.close()
  const duty = { kind: 'urgent-reader', service: 'Ambulance', jobRole: 'Paramedic' }
  expect(await accounts.find(nadia.id)).toEqual({ ...nadia, duty })
  expect(await accounts.findByEmail(nadia.email)).toMatchObject({ duty })
  expect(await accounts.staff()).toMatchObject([{ duty }])
})

describe.each(everyStore)('practices $where', ({ open }) => {
  it('are listed by name, and never share an ODS code', async () => {
    const { practices } = await open()
    const elm = {
      id: practiceId('1'),
      name: 'Elm',
      odsCode: 'Y00001',
      email: 'elm@example.org',
      nation: 'england',
    } as const
    const ash = {
      id: practiceId('2'),
      name: 'Ash',
      odsCode: 'Y00002',
      email: 'ash@example.org',
      nation: 'wales',
    } as const
    expect(await practices.add(elm)).toBe('added')
    expect(await practices.add(ash)).toBe('added')
    expect(await practices.add({ ...ash, id: practiceId('3') })).toBe('ods-code-taken')
    expect(await practices.all()).toEqual([ash, elm])
    expect(await practices.find(elm.id)).toEqual(elm)
    expect(await practices.find(practiceId('3'))).toBeUndefined()
  })
})

describe.each(everyStore)('sessions $where', ({ open }) => {
  const startedAt = instant('2026-03-02T10:00:00.000Z')
  const session = { idHash: 'hash', account: asha.id, startedAt, provedAt: startedAt, seenAt: startedAt }

  it('are found until they are closed, with when they were seen last', async () => {
    const { accounts, sessions } = await open()
    await accounts.add(asha)
    await sessions.open(session)
    const seenAt = instant('2026-03-02T10:05:00.000Z')
    expect((await sessions.who('hash'))?.session).toEqual(session)
    await sessions.seen('hash', seenAt)
    expect(await sessions.find('hash')).toEqual({ ...session, seenAt })
    expect((await sessions.who('hash'))?.session).toEqual({ ...session, seenAt })
    await sessions.close('hash')
    expect(await sessions.find('hash')).toBeUndefined()
  })

  it('are swept away a week after they were seen last', async () => {
    const { accounts, sessions, wait, now } = await open()
    await accounts.add(asha)
    await sessions.open(session)
    wait(8 * 86_400_000)
    await sessions.open({ ...session, idHash: 'new', seenAt: now() })
    expect(await sessions.find('hash')).toBeUndefined()
    expect(await sessions.find('new')).toBeDefined()
  })
})

describe.each(everyStore)('tries $where', ({ open }) => {
  const limit = { most: 3, seconds: 60 }

  it('are let through so many times, and then say how long to wait', async () => {
    const { tries, wait } = await open()
    for (let one = 0; one < 3; one += 1) expect(await tries.tooMany('key', limit)).toBeUndefined()
    expect(await tries.tooMany('other', limit)).toBeUndefined()
    wait(20_000)
    expect(await tries.tooMany('key', limit)).toBe(40)
    wait(40_000)
    expect(await tries.tooMany('key', limit)).toBeUndefined()
  })

  it('give a race no more than there are', async () => {
    const { tries } = await open()
    const waits = await Promise.all(Array.from({ length: 25 }, () => tries.tooMany('key', limit)))
    expect(waits.filter((wait) => wait === undefined)).toHaveLength(3)
  })

  it('begin anew once they are forgotten', async () => {
    const { tries } = await open()
    for (let one = 0; one < 4; one += 1) await tries.tooMany('key', limit)
    await tries.forget('key')
    expect(await tries.tooMany('key', limit)).toBeUndefined()
  })
})

describe.each(everyStore)('sign-in links $where', ({ open }) => {
  const link = {
    tokenHash: 'token',
    email: 'asha@example.org',
    browserHash: 'browser',
    returnTo: '/plans',
    expiresAt: instant('2026-03-02T10:10:00.000Z'),
  }
  const mail = { to: 'asha@example.org', kind: 'sign-in', subject: 'Sign in', text: 'A link' }

  it('come with the mail that carries them', async () => {
    const { sessions, outbox } = await open()
    await sessions.addLink(link, mail)
    expect(await outbox.newest(5)).toHaveLength(1)
  })

  it('end together with the one that is used, for their address alone', async () => {
    const { sessions } = await open()
    await sessions.addLink(link, mail)
    await sessions.addLink({ ...link, tokenHash: 'second', email: 'ASHA@example.org' }, mail)
    await sessions.addLink({ ...link, tokenHash: 'ravis', email: 'ravi@example.org' }, mail)
    expect(await sessions.useLink('second')).toMatchObject({ tokenHash: 'second' })
    expect(await sessions.useLink('token')).toBeUndefined()
    expect(await sessions.useLink('ravis')).toMatchObject({ tokenHash: 'ravis' })
  })

  it('work once, also when they are used many times at the same moment', async () => {
    const { sessions } = await open()
    await sessions.addLink(link, mail)
    expect(await sessions.findLink('token')).toEqual(link)
    const uses = await Promise.all(Array.from({ length: 20 }, () => sessions.useLink('token')))
    expect(uses.filter((used) => used !== undefined)).toEqual([link])
    expect(await sessions.useLink('token')).toBeUndefined()
    expect(await sessions.findLink('token')).toBeUndefined()
  })
})
