import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { flows } from '#flows/index.ts'
import { planId } from '#src/plan/ids.ts'
import { NotWritable } from '#src/plan/not-writable.ts'
import { verify } from '#src/store/verification.ts'
import { answered, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { writer } from '#test/kit/a-writer.ts'

const slow = { timeout: 60_000 }

it(
  'when files may grow no further, writes are refused, reads go on, and nothing acknowledged is lost',
  slow,
  async () => {
    const url = aFile()
    const { lines, errors } = await writer(url, { fileBytes: 1_500_000 })
    expect(errors).toBe('')
    expect(lines.filter((line) => line === 'refused true')).toHaveLength(4)
    expect(lines).not.toContain('refused false')
    expect(lines).toContain('ready true')
    const store = await aStore(url)
    for (const line of lines.filter((one) => one.startsWith('read '))) {
      const [, name = '', version] = line.split(' ')
      expect((await store.plans.load(planId(name))).version).toBeGreaterThanOrEqual(Number(version))
    }
    const acknowledged = lines.filter((line) => line.startsWith('fact '))
    const stored = await store.database.connection.$count(store.database.tables.facts)
    expect(acknowledged.length).toBeGreaterThan(20)
    expect(stored).toBeGreaterThanOrEqual(acknowledged.length)
    expect((await verify(store.database, flows)).filter(({ broken }) => broken !== undefined)).toEqual([])
    expect(await tell(store, ashasPlan, started)).toBe('saved')
  },
)

it('a full disk refuses writes, not reads, and takes writes again once there is room', async ({ skip }) => {
  const disk = mkdtempSync(join(tmpdir(), 'sayso-disk-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status === 0
  onTestFinished(() => {
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
  })
  skip(!isMounted, 'a small disk can be mounted by the administrator only')
  const store = await aStore(join(disk, 'sayso.sqlite'))
  await tell(store, ashasPlan, started)
  await store.accounts.add({ id: asha, email: 'asha@example.org', name: 'Asha', duty: { kind: 'none' } })
  await store.sessions.open({
    idHash: 'hash',
    account: asha,
    startedAt: store.now(),
    provedAt: store.now(),
    seenAt: store.now(),
  })
  const ballast = join(disk, 'ballast')
  fill(ballast)
  const large = answered('about.me', 'x'.repeat(200_000))
  for (let count = 0; count < 5; count += 1)
    await expect(tell(store, ashasPlan, large)).rejects.toBeInstanceOf(NotWritable)
  expect((await store.plans.load(ashasPlan)).version).toBe(1)
  expect(await store.plans.ownedBy(asha)).toHaveLength(1)
  expect(await store.isReady()).toBe(true)
  await store.sessions.seen('hash', store.now())
  expect(await store.sessions.find('hash')).toBeDefined()
  rmSync(ballast)
  expect(await tell(store, ashasPlan, large)).toBe('saved')
  await store.close()
  const again = await aStore(store.url)
  expect((await again.plans.load(ashasPlan)).version).toBe(2)
})

/** Takes all the room there is. */
const fill = (file: string): void => {
  for (let bytes = 1 << 20; bytes >= 1024; bytes /= 2) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' })
    } catch {
      expect(statSync(file).size).toBeGreaterThan(0)
    }
  }
}
