import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rootsAreMade } from '#src/jobs/daily-root.ts'
import { notedIn, notedRoots } from '#src/noted-roots.ts'
import type { Root } from '#src/plan/ports.ts'
import { secondsLater } from '#src/web/frame/doors.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'

test('the root of each day is made once, after it has ended, and noted in the log and in its file', async () => {
  const { roots, now, wait } = await aStore()
  const file = aFile()
  const logged: Root[] = []
  const turn = () =>
    rootsAreMade(
      roots,
      notedIn(file, (root) => logged.push(root)),
      { now, later: secondsLater },
    )
  await turn()
  await turn()
  wait(86_400_000)
  await turn()
  expect(notedRoots(file).map(({ version, day }) => [version, day])).toEqual([
    [1, '2026-03-01'],
    [2, '2026-03-02'],
  ])
  expect(logged).toEqual(notedRoots(file))
  expect(notedRoots(file)).toEqual(await roots.after(0))
})

test('a root that could not be noted is noted at the next turn', async () => {
  const { roots, now } = await aStore()
  const clock = { now, later: secondsLater }
  const full = { last: () => 0, add: () => expect.fail('no room') }
  await expect(rootsAreMade(roots, full, clock)).rejects.toThrow('no room')
  const file = aFile()
  await rootsAreMade(
    roots,
    notedIn(file, () => undefined),
    clock,
  )
  expect(readFileSync(file, 'utf8')).toMatch(/^1 2026-03-01 [\da-f]{64}\n$/)
})
