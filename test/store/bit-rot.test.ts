import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Plan } from '#src/plan/plan.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { openDatabase } from '#src/store/database.ts'
import { verify } from '#src/store/verification.ts'
import { answered, approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile } from '#test/kit/a-store.ts'
import { bareStore, overDatabase } from '#test/kit/bare-store.ts'

type Shown = { readonly plan: Plan; readonly publication: Publication | undefined }

const readAt = async (url: string): Promise<Shown | 'refused'> => {
  try {
    const opened = await openDatabase({ url, access: 'read' })
    if (!opened.ok) return 'refused'
    onTestFinished(opened.database.close)
    const { plans, publications } = overDatabase(opened.database, url)
    return { plan: await plans.load(ashasPlan), publication: await publications.current(ashasPlan) }
  } catch {
    return 'refused'
  }
}

const aRecord = async (): Promise<string> => {
  const url = aFile()
  const store = await bareStore(url)
  await tell(store, ashasPlan, started, answered('about.me', 'Penicillin makes me ill.'))
  await tell(store, ashasPlan, approved(1, {}, 'No adrenaline before ten.'))
  await store.close()
  return url
}

/** A copy of the file with one bit turned over. */
const flipped = (url: string, byte: number, bit: number): string => {
  const copy = aFile()
  copyFileSync(url, copy)
  copyFileSync(`${url}.key`, `${copy}.key`)
  const bytes = readFileSync(copy)
  bytes.writeUInt8(bytes.readUInt8(byte) ^ (1 << bit), byte)
  writeFileSync(copy, bytes)
  return copy
}

/** What lies sealed in the file, the beginning of each cell; a longer one goes on elsewhere. */
const cellsOf = (url: string, cells: string): readonly Buffer[] => {
  const client = new BetterSqlite3(url, { readonly: true })
  const found = client.prepare<[], Buffer | string>(cells).pluck().all()
  client.close()
  return found.map((cell) => Buffer.from(cell).subarray(0, 32))
}

/** Every place where it stands in the file. */
const placesOf = (bytes: Buffer, text: Buffer): readonly number[] => {
  const places: number[] = []
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) places.push(at)
  return places
}

describe('one bit that turned over on the disk', () => {
  it.each([
    ['facts', 'SELECT sealed FROM facts'],
    ['approved words', 'SELECT sealed FROM approvals'],
    ['whose they are', 'SELECT sealed FROM publications'],
    ['keys', 'SELECT wrapped FROM keys'],
    ['names of streams', 'SELECT stream FROM facts LIMIT 1'],
  ])('is never shown where the file has %s', async (_, cells) => {
    const url = await aRecord()
    const whole = await readAt(url)
    const bytes = readFileSync(url)
    const places = cellsOf(url, cells).flatMap((cell) => placesOf(bytes, cell))
    const copies = places.flatMap((place, index) =>
      [0, 4, 9].map((offset) => flipped(url, place + offset, (index + offset) % 7)),
    )
    const refused = await Promise.all(copies.map((copy) => isRefusedOrSame(copy, whole)))
    expect(refused).toContain('refused')
  })

  it('is never shown wherever it is', async () => {
    const url = await aRecord()
    const whole = await readAt(url)
    const size = readFileSync(url).length
    for (let count = 0; count < 60; count += 1)
      await isRefusedOrSame(flipped(url, (count * 7_919 + 4_241) % size, count % 8), whole)
  })
})

it('in an index, which hides what the table has, is found by verify', async () => {
  const url = await aRecord()
  const file = new BetterSqlite3(url)
  const [page] = file
    .prepare("SELECT rootpage FROM sqlite_master WHERE name = 'publications_number'")
    .pluck()
    .all()
  const pageBytes = Number(file.pragma('page_size', { simple: true }))
  const [key = ''] = file.prepare<[], string>('SELECT number_key FROM publications').pluck().all()
  file.close()
  const start = (Number(page) - 1) * pageBytes
  const place = placesOf(readFileSync(url), Buffer.from(key)).find(
    (at) => at >= start && at < start + pageBytes,
  )
  if (place === undefined) throw new Error('the number stands in its index')
  const opened = await openDatabase({ url: flipped(url, place + 3, 0), access: 'read' })
  if (!opened.ok) throw new Error(opened.kind)
  onTestFinished(opened.database.close)
  expect((await verify(opened.database, flows)).at(-1)).toEqual({
    kind: 'pages',
    rows: expect.any(Number),
    broken: expect.stringContaining('publications_number'),
  })
})

/** Fails when what is shown is anything else than the whole record, or a part of it as it was. */
const isRefusedOrSame = async (url: string, whole: Shown | 'refused'): Promise<'refused' | 'same'> => {
  const shown = await readAt(url)
  if (whole === 'refused') throw new Error('the whole record was refused')
  if (shown === 'refused') return 'refused'
  if (shown.plan.version > 0) expect(shown.plan).toEqual(whole.plan)
  if (shown.publication) expect(shown.publication).toEqual(whole.publication)
  return 'same'
}
