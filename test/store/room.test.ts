import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { notOpened } from '#src/not-opened.ts'
import { instant } from '#src/plan/ids.ts'
import { NotWritable } from '#src/plan/not-writable.ts'
import { openDatabase } from '#src/store/database.ts'
import { claim } from '#src/store/identity.ts'
import { answered, approved, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { anUnsealedFile } from '#test/kit/an-unsealed-database.ts'
import { overDatabase } from '#test/kit/bare-store.ts'

/** A disk of 16 MB that can be filled; undefined where nobody may mount one. */
const aSmallDisk = (): string | undefined => {
  const disk = mkdtempSync(join(tmpdir(), 'sayso-disk-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]).status === 0
  onTestFinished(() => {
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
  })
  return isMounted ? disk : undefined
}

const freeIn = (disk: string): number => {
  const { bavail, bsize } = statfsSync(disk)
  return bavail * bsize
}

/** Something else takes room until so much is left. */
const takeRoom = (disk: string, leaving: number): void => {
  const other = join(disk, 'other')
  for (let left = freeIn(disk); left > leaving; left = freeIn(disk))
    try {
      writeFileSync(other, Buffer.alloc(Math.min(left - leaving, 1 << 16)), { flag: 'a' })
    } catch {
      return
    }
}

it('answers are refused before the disk is full, and who read what is written down when it is', async ({
  skip,
}) => {
  const disk = aSmallDisk()
  if (disk === undefined) return skip('a small disk can be mounted by the administrator only')
  const told: boolean[] = []
  const url = join(disk, 'sayso.sqlite')
  const opened = await openDatabase({ url, roomChanged: ({ isShort }) => told.push(isShort) })
  if (!opened.ok) throw new Error(opened.kind)
  onTestFinished(opened.database.close)
  const store = overDatabase(opened.database, url)
  const ballast = `${url}.ballast`
  expect(statSync(ballast).size).toBeGreaterThan(500_000)
  await tell(store, ashasPlan, started, approved(1))
  await store.accounts.add({ id: asha, email: 'asha@example.org', name: 'Asha', duty: { kind: 'none' } })

  takeRoom(disk, 1_500_000)
  await new Promise((later) => setTimeout(later, 1_100))
  const large = answered('about.me', 'x'.repeat(50_000))
  await expect(tell(store, ashasPlan, large)).rejects.toBeInstanceOf(NotWritable)
  expect([store.isShortOfRoom(), told]).toEqual([true, [true]])
  expect((await store.publications.current(ashasPlan))?.version).toBe(1)

  takeRoom(disk, 0)
  for (let count = 0; count < 300; count += 1) await readAndSignIn(store, count)
  expect(existsSync(ballast), 'what it held was needed').toBe(false)
  await expect(tell(store, ashasPlan, large)).rejects.toBeInstanceOf(NotWritable)
  expect(await store.accessLog.ofPlan(ashasPlan)).toHaveLength(200)

  rmSync(join(disk, 'other'))
  expect(await tell(store, ashasPlan, large)).toBe('saved')
  expect([store.isShortOfRoom(), told]).toEqual([false, [true, false]])
  expect(existsSync(ballast), 'there is a ballast again').toBe(true)
})

it('a start needs no more room than there is: one that is marked is not marked again, and a full disk gives up its ballast', async ({
  skip,
}) => {
  const disk = aSmallDisk()
  if (disk === undefined) return skip('a small disk can be mounted by the administrator only')
  const url = join(disk, 'sayso.sqlite')
  const opening = () => openDatabase({ url, roomChanged: () => undefined })
  const claimed = async () => {
    const opened = await opening()
    if (!opened.ok) return opened.kind
    const { database } = opened
    const now = overDatabase(database, url).now
    const found = await claim(database, { kind: 'real', isMadeUp: () => false, now })
    const store = overDatabase(database, url)
    const read = await store.plans.ownedBy(asha)
    await database.close()
    return [found, database.isShort(), read.length]
  }
  expect(await claimed()).toEqual(['real', false, 0])
  takeRoom(disk, 1_500_000)
  expect(await claimed()).toEqual(['real', true, 0])
  takeRoom(disk, 0)
  expect(existsSync(`${url}.ballast`)).toBe(true)
  expect(await claimed()).toEqual(['real', true, 0])
  expect(existsSync(`${url}.ballast`), 'what it held was needed').toBe(false)
  takeRoom(disk, 0)
  expect(await claimed()).toBe('no-room')
  rmSync(join(disk, 'other'))
  expect(await claimed()).toEqual(['real', false, 0])
})

it('a first start finds the room of its mark while answers are refused', async ({ skip }) => {
  const disk = aSmallDisk()
  if (disk === undefined) return skip('a small disk can be mounted by the administrator only')
  takeRoom(disk, 1_900_000)
  const opened = await openDatabase({ url: join(disk, 'sayso.sqlite'), roomChanged: () => undefined })
  if (!opened.ok) throw new Error(opened.kind)
  onTestFinished(opened.database.close)
  const now = () => instant('2026-11-26T10:00:00.000Z')
  expect(opened.database.isShort()).toBe(true)
  expect(await claim(opened.database, { kind: 'real', isMadeUp: () => false, now })).toBe('real')
})

/** What goes on: a reading, a try that is counted, a link in mail, a session. */
const readAndSignIn = async (store: ReturnType<typeof overDatabase>, count: number): Promise<void> => {
  const at = store.now()
  await store.accessLog.record({
    ...{ plan: ashasPlan, at, account: asha, name: 'Mo Field', jobRole: 'Paramedic', service: 'Ambulance' },
    ...{ deed: 'opened', reason: 'r'.repeat(500) },
  })
  await store.tries.tooMany(`links ${count}`, { most: 5, seconds: 600 })
  await store.sessions.addLink(
    { tokenHash: `t${count}`, email: 'asha@example.org', browserHash: 'b', returnTo: '/', expiresAt: at },
    { to: 'asha@example.org', kind: 'sign-in', subject: 'Sign in', text: 'x'.repeat(500) },
  )
  await store.sessions.open({ idHash: `s${count}`, account: asha, startedAt: at, provedAt: at, seenAt: at })
}

it('an update is not begun where its disk has not the room that it takes, and says how much that is', async ({
  skip,
}) => {
  const disk = aSmallDisk()
  if (disk === undefined) return skip('a small disk can be mounted by the administrator only')
  const url = join(disk, 'sayso.sqlite')
  copyFileSync(anUnsealedFile(), url)
  const before = readFileSync(url)
  const reserve = (16 * 1024 * 1024) / 8
  takeRoom(disk, before.length * 3 + reserve)
  const refused = await openDatabase({ url, roomChanged: () => undefined })
  expect(refused).toMatchObject({
    ...{ ok: false, kind: 'no-room-to-update', url },
    room: { neededBytes: Math.ceil(before.length * 3.2) + reserve },
  })
  expect(refused.ok || notOpened(refused)).toMatch(/it takes \d+ MB, and \d+ MB are free/)
  expect(readFileSync(url).equals(before)).toBe(true)
  expect(existsSync(`${url}.key`), 'and no key was made').toBe(false)
  rmSync(join(disk, 'other'))
  rmSync(`${url}.ballast`, { force: true })
  takeRoom(disk, before.length * 3.4 + reserve)
  const opened = await openDatabase({ url, roomChanged: () => undefined })
  if (!opened.ok) throw new Error(opened.kind)
  await opened.database.close()
})
