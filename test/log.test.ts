import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** A process that logs and then ends in some way: what stands on its standard output. */
const logged = (then: string): readonly unknown[] => {
  const program = `import { logger } from '#src/log.ts'
    const log = logger()
    for (let count = 1; count <= 3000; count += 1) log({ event: 'request', count, name: 'Rose' })
    ${then}`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test.each([
  ['comes to its end', ''],
  ['is told to end', 'process.exit(0)'],
  ['breaks', `throw new Error('planted')`],
])('every line is written when a process %s, in order, once, and without names', (_, then) => {
  const lines = logged(then)
  expect(lines).toHaveLength(3000)
  expect(lines).toEqual(
    Array.from({ length: 3000 }, (_, index) =>
      expect.objectContaining({ event: 'request', count: index + 1, name: 'left out' }),
    ),
  )
})

test('an error is written at once, after what waited before it', () => {
  const lines = logged(`log({ level: 'error', event: 'broken' }); process.kill(process.pid, 'SIGKILL')`)
  expect(lines).toHaveLength(3001)
  expect(lines.at(-1)).toMatchObject({ event: 'broken', level: 50 })
})
