import { expect, test } from 'vitest'
import { cleanedFileName, fileNameShape, fileTypeOf } from '#src/flow/kept-file.ts'

const bytes = (...begin: number[]): Uint8Array => Uint8Array.from([...begin, 0, 1, 2])

test.each([
  ['a photo', bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image/png'],
  ['a document', new TextEncoder().encode('%PDF-1.7\n'), 'application/pdf'],
  ['a page', new TextEncoder().encode('<html>%PDF-1.7'), undefined],
  ['a drawing', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg">'), undefined],
  ['the beginning of a picture', Uint8Array.of(0x89, 0x50, 0x4e), undefined],
  ['nothing', new Uint8Array(), undefined],
])('%s is known by what it begins with', (_, content, type) => {
  expect(fileTypeOf(content)).toBe(type)
})

test.each([
  ['letter.pdf', 'letter.pdf'],
  ['LETTER.PDF', 'LETTER.PDF'],
  ['C:\\Users\\rose\\letter.pdf', 'letter.pdf'],
  ['../../etc/letter.pdf', 'letter.pdf'],
  ['let\r\nter\u0000\u202e.pdf', 'letter.pdf'],
  ['run.exe', 'run.exe.pdf'],
  ['page.html', 'page.html.pdf'],
  ['Größe 3 – Mum’s 💊.pdf', 'Größe 3 – Mum’s 💊.pdf'],
  ['', 'file.pdf'],
  ['.pdf', 'file.pdf'],
  ['folder/', 'file.pdf'],
])('a document called %j is kept as %j', (name, kept) => {
  expect(cleanedFileName(name, 'application/pdf')).toBe(kept)
})

test.each(['a'.repeat(300), `${'💊'.repeat(80)}.pdf`, `${'a'.repeat(99)}.pdf`])(
  'a long name is shortened before its ending, by whole characters',
  (name) => {
    const kept = cleanedFileName(name, 'application/pdf')
    expect(kept.length).toBeLessThanOrEqual(100)
    expect(kept).toMatch(fileNameShape)
    expect(kept).toMatch(/\.pdf$/)
  },
)
