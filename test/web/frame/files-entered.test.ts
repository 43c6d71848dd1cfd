import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from '#test/kit/source-files.ts'

/** How many of our files somebody meets who follows one request through the program. */
const mostPosted = 40
const mostShown = 50

/** Statements outside the commit: an answer writes its fact and its row; a page of somebody who was here before asks none. */
const mostAsked = { posted: 4, shown: 2 }

/** A process of its own, once for all that is asked of it. */
const running = promisify(execFile)(
  process.execPath,
  ['--import', './src/compiled.js', join(root, 'test/kit/files-entered.child.ts')],
  { cwd: root },
)
const entered = async (): Promise<Readonly<Record<string, unknown>>> => JSON.parse((await running).stdout)
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

test('an answer asks the database at most four things, and a page at most two', async () => {
  const { statements } = await entered()
  expect(statements).toEqual({ posted: expect.any(Number), shown: expect.any(Number) })
  const { posted, shown } = Object(statements)
  expect(posted).toBeLessThanOrEqual(mostAsked.posted)
  expect(shown).toBeLessThanOrEqual(mostAsked.shown)
})
