import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { cleanPaper } from '#src/papers/clean-paper.ts'
import { allIn, aPdf, pdfOf, stream } from '#test/kit/a-pdf.ts'
import { root } from '#test/kit/source-files.ts'

const clean = cleanPaper()

test('a PDF is cleaned in a process of its own, and comes back whole', async () => {
  const made = await clean(aPdf({ trailer: '/Info << /Author (TraceAuthor) >>' }))
  if (made.kind !== 'made') throw new Error(made.kind)
  expect(allIn(made.paper)).toContain('Dear Rose')
  expect(allIn(made.paper)).not.toContain('TraceAuthor')
})

test('why a PDF is not taken comes out of that process', async () => {
  expect(await clean(Buffer.from('%PDF-1.7'))).toEqual({ kind: 'broken' })
  expect(await clean(aPdf({ root: '/Collection << >>' }))).toEqual({ kind: 'no-pages' })
})

/** A few bytes that unpack to very many, as objects that have to be unpacked to be read. */
const bomb = (): Uint8Array => {
  const packed = deflateSync(Buffer.alloc(700_000_000, ' '), { level: 1 })
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    stream('/Type /ObjStm /N 100 /First 900 /Filter /FlateDecode', packed),
  ])
}

test('a PDF that unpacks to fill the memory is stopped, and the next one is cleaned', async () => {
  const hostile = bomb()
  expect(hostile.byteLength).toBeLessThan(5_000_000)
  const cleaner = join(root, 'src/papers/cleaner.ts')
  const { signal } = spawnSync(process.execPath, [cleaner], { input: hostile })
  expect(signal, 'it ends itself, whatever time it has').toBe('SIGKILL')
  expect(await clean(hostile)).toEqual({ kind: 'too-long' })
  expect((await clean(aPdf({}))).kind).toBe('made')
}, 60_000)

test('where what cleans a PDF is missing, none is taken, and it is said', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-papers-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(join(root, 'src/papers'), folder, { recursive: true })
  expect(await cleanPaper(join(folder, 'cleaner.ts'))(aPdf({}))).toEqual({ kind: 'not-here' })
})
