import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { sheetOf } from '#src/flow/sheet.ts'
import { makePdf } from '#src/pdf/make-pdf.ts'
import type { Paper } from '#src/web/frame/ports.ts'
import { becauseAttending, openedByPriya, withOwnLog } from '#test/kit/on-call.ts'
import { aFullPublication } from '#test/kit/publications.ts'
import { packed, readPdf } from '#test/kit/read-pdf.ts'
import { root } from '#test/kit/source-files.ts'
import { urgentView } from '#views/urgent/urgent.ts'
import { english } from '#views/words.ts'

const paper: Paper = {
  page: '<h1>A</h1>',
  title: 't',
  author: 'a',
  language: 'en',
  region: 'GB',
  top: '',
  bottom: '',
  large: false,
  atSeconds: 0,
}

/** What sets a page, in a folder where none of the packages is that it needs. */
const setterAlone = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-pdf-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(join(root, 'src/pdf'), folder, { recursive: true })
  return join(folder, 'setter.ts')
}

test('where the packages that set a page are missing it is said in plain words, and the page itself is there to print', async () => {
  const make = makePdf(await setterAlone())
  expect(await make(paper)).toEqual({ kind: 'not-here' })
  const it = await openedByPriya()
  const without = await withOwnLog({ ...it, ports: { ...it.ports, makePdf: make } })
  await without.post(`${it.plan}/reason`, becauseAttending)
  const answered = await without.get(`${it.plan}/pdf`)
  const page = await answered.text()
  expect(answered.status).toBe(503)
  expect(page).toContain('This service cannot make a PDF. Nothing is lost.')
  expect(page).toContain(`href="${it.plan}"`)
  expect((await without.get(it.plan)).status).toBe(200)
})

test('where what sets a page ends without a word there is no PDF', async () => {
  expect(await makePdf('/nowhere/setter.ts')(paper)).toEqual({ kind: 'failed' })
})

test('two pages are set at once and six wait; whoever comes then is told to come again', async () => {
  const make = makePdf('/nowhere/setter.ts')
  const kinds = (await Promise.all(Array.from({ length: 12 }, () => make(paper)))).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'busy')).toHaveLength(4)
  expect((await make(paper)).kind).toBe('failed')
})

test('of a plan in which everything is answered every word that was said stands on the paper', async () => {
  const publication = aFullPublication((field) => `Own words about ${field} and more.`)
  const sheet = sheetOf([...flows.sections, flows.submission, flows.approval], flows.urgentPage)
  const reading = {
    publication,
    now: '2026-11-22T10:00:00.000Z',
    reader: 'patient',
    demo: false,
    sheet,
  } as const
  const made = await makePdf()({ ...paper, page: String(urgentView(english, reading)) })
  const { sheets } = made.kind === 'made' ? await readPdf(made.pdf) : { sheets: [] }
  // What stands last on a sheet may be a year, which its number follows.
  const words = sheets.map((one, index) => one.replace(`${index + 1}/${sheets.length}`, '')).join('')
  const said = publication.content.entries.filter((one) => one.sees !== 'site' && one.said.kind === 'answer')
  const lost = said.filter(({ shown }) => !shown.every((line) => words.includes(packed(line))))
  // A list says that it is complete by its items.
  expect(lost.map(({ field }) => field)).toEqual(['contact', 'crisis', 'module', 'views', 'doc'])
})
