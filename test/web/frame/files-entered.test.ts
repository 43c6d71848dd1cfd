import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from '#test/kit/source-files.ts'

/** How many of our files somebody meets who follows one request through the program; six of them listen for danger and for refusals. */
const mostPosted = 53
const mostShown = 57

const entered = async (): Promise<Readonly<Record<string, unknown>>> => {
  const child = join(root, 'test/kit/files-entered.child.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [child], { cwd: root })
  return JSON.parse(stdout)
}
const files = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(String) : [])

test('a posted answer and a question page enter no more files than they did', async () => {
  const { posted, shown } = await entered()
  for (const list of [posted, shown]) expect(files(list)).toContain('src/web/frame/room.ts')
  expect(files(posted)).toContain('src/plan/deeds/answering.ts')
  expect(files(posted).length, `a posted answer enters:\n${files(posted).join('\n')}`).toBeLessThanOrEqual(
    mostPosted,
  )
  expect(files(shown).length, `a question page enters:\n${files(shown).join('\n')}`).toBeLessThanOrEqual(
    mostShown,
  )
})
