import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { codeDigest } from '#src/own-code.ts'
import { aFolder } from '#test/kit/scratch.ts'

test('other code, words or packages are another release, and what only people read is none', () => {
  const folder = aFolder('own-code')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const after = (path: string, text: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    return codeDigest(folder)
  }
  mkdirSync(join(folder, 'flows'))
  for (const part of ['src/flow', 'src/store']) mkdirSync(join(folder, part), { recursive: true })
  for (const file of ['package.json', 'src/stream.ts', 'src/verify-half.ts'])
    writeFileSync(join(folder, file), '{}')
  const first = after('src/plan/fold.ts', 'one')
  expect([after('src/plan/README.md', 'read this'), after('src/web/app.ts', 'a page')]).toEqual([
    first,
    first,
  ])
  const others = [
    after('src/plan/fold.ts', 'two'),
    after('flows/codes/ods.json', '[]'),
    after('flows/codes/moved.json', '[]'),
    after('package.json', '{"dependencies":{}}'),
  ]
  expect(new Set([first, ...others]).size).toBe(5)
  expect(codeDigest()).toBe(codeDigest())
})
