import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { withoutTraces } from '#src/flow/without-traces.ts'
import { pdfKept } from '#src/papers/pdf-kept.ts'
import { allIn, aPdf, type Objects, packedStream, stream } from '#test/kit/a-pdf.ts'
import { aPhoto } from '#test/kit/a-photo.ts'
import { packed, readPdf } from '#test/kit/read-pdf.ts'

const kept = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const made = await pdfKept(pdf)
  if (made.kind !== 'made') throw new Error(made.kind)
  return made.paper
}
const xmp = (who: string) => stream('/Type /Metadata /Subtype /XML', `<x:xmpmeta>${who}</x:xmpmeta>`)

/** A photo with a place in it, as a scanner of a phone puts one on a page. */
const photoWithPlace = Buffer.from(await aPhoto().arrayBuffer())
const plainPhoto = Buffer.from(withoutTraces(photoWithPlace, 'image/jpeg') ?? [])

const objects: Objects = [
  '<< /Author (TraceAuthor) /Producer (TraceProducer) /CreationDate (D:20200101) >>', // 7
  xmp('TraceOfWhole'),
  xmp('TraceOfPage'),
  xmp('TraceOfPicture'), // 10
  stream(
    '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Metadata 10 0 R',
    photoWithPlace,
  ),
  stream('/Type /EmbeddedFile', 'TraceInside'),
  '<< /Type /Filespec /F (trace.txt) /EF << /F 12 0 R >> >>',
  '<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 13 0 R /Contents (TraceAttached) >>',
  '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /JavaScript /JS (TraceScript) >> >>', // 15
  '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/kept) /Next << /S /JavaScript /JS (TraceNext) >> >> >>',
  '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (NoteThatStays) /T (Daniel) >>',
  stream(
    '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter [/FlateDecode /DCTDecode]',
    deflateSync(photoWithPlace),
  ),
  '<< /FT /Tx /Type /Annot /Subtype /Widget /T (FieldThatStays) /V (AnswerThatStays) /Rect [0 0 9 9] /AA << /K << /S /JavaScript /JS (TraceKeyed) >> >> >>',
  packedStream('', '<xfa>TraceForm</xfa>'), // 20
  packedStream('', 'BT (TraceOfEarlier) Tj ET'),
]
const traced = (): Uint8Array =>
  aPdf({
    root: `/Metadata 8 0 R /OpenAction << /S /JavaScript /JS (TraceOpening) >> /AA << /WC << /S /JavaScript /JS (TraceClosing) >> >>
      /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (TraceNamed) >>] >> /EmbeddedFiles << /Names [(b) 13 0 R] >> >>
      /AF [13 0 R] /PieceInfo << /Word << /Private (TracePiece) >> >> /Lang (en-GB)
      /AcroForm << /Fields [19 0 R] /XFA 20 0 R >>`,
    page: `/Metadata 9 0 R /PieceInfo << /Word << /LastModified (D:20200102) /Private (TracePiecePage) >> >> /LastModified (D:20200103)
      /AA << /O << /S /JavaScript /JS (TraceTurned) >> >> /Annots [14 0 R 15 0 R 16 0 R 17 0 R 19 0 R]`,
    resources: '/XObject << /A 11 0 R /AF 18 0 R >>',
    trailer: '/Info 7 0 R /ID [<5472616365> <5472616365>]',
    after: '% TraceBehind\n',
    objects,
  })
const throughObjectStreams = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, preserveXFA: true })
  return document.save({ useObjectStreams: true, updateFieldAppearances: false })
}

test.each([
  ['as a program writes it', traced],
  ['with its objects packed', async () => throughObjectStreams(traced())],
])(
  'a PDF keeps its pages, and nothing of who made it, when, with what, nothing that runs, and no file in it: %s',
  async (_, sent) => {
    const before = await sent()
    expect(allIn(before)).toContain('TraceAuthor')
    expect(allIn(before)).toContain('TraceScript')
    const after = await kept(before)
    const all = allIn(after)
    expect(all.match(/\w*Trace\w*|Rose Patel at home|JavaScript|D:2020|5472616365|xmpmeta/g) ?? []).toEqual(
      [],
    )
    for (const one of ['kept', 'NoteThatStays', 'Daniel', 'FieldThatStays', 'AnswerThatStays', 'en-GB'])
      expect(all, one).toContain(one)
    const { sheets } = await readPdf(after)
    expect(sheets).toEqual((await readPdf(before)).sheets)
    expect(sheets.join()).toContain(packed('Dear Rose'))
  },
)

test('pictures on its pages stay, and of a photo what draws it', async () => {
  const document = await PDFDocument.load(await kept(traced()), { updateMetadata: false })
  const pictures = document.context
    .enumerateIndirectObjects()
    .filter(([, one]) => String(one).includes('/Subtype /Image'))
  expect(pictures).toHaveLength(2)
  for (const [, one] of pictures) expect(Buffer.from(Object(one).getContents())).toEqual(plainPhoto)
})

test('what was taken out of it in an earlier version is not behind it', async () => {
  const first = Buffer.from(aPdf({ text: 'TraceOfEarlier' })).toString('latin1')
  const later = `4 0 obj\n<< /Length 38 >>\nstream\nBT /AA 12 Tf 20 100 Td (Now this) Tj ET\nendstream\nendobj\ntrailer\n<< /Size 7 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n`
  const after = await kept(Buffer.from(first + later, 'latin1'))
  expect(allIn(after)).not.toContain('TraceOfEarlier')
  expect((await readPdf(after)).sheets).toEqual([packed('Now this')])
})

const locked = async (userPassword: string): Promise<Uint8Array> => {
  const document = await PDFDocument.load(aPdf({ trailer: '/ID [<01> <01>]' }))
  document.encrypt({ userPassword, ownerPassword: 'owner' })
  return document.save()
}

test('a PDF that needs a password is not taken; one that only its owner locked is read, and kept open', async () => {
  expect(await pdfKept(await locked('secret'))).toEqual({ kind: 'locked' })
  const after = await kept(await locked(''))
  expect(allIn(after)).not.toContain('/Encrypt')
  expect((await readPdf(after)).sheets).toEqual([packed('Dear Rose')])
})

const signature = [
  '<< /FT /Sig /Type /Annot /Subtype /Widget /T (Signed) /V 8 0 R /Rect [0 0 9 9] >>',
  '<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 10 20 10] /Contents <00> /M (D:20200101) /Name (Rose) >>',
]
const signed = (root = ''): Uint8Array =>
  aPdf({
    root: `${root} /AcroForm << /Fields [7 0 R] /SigFlags 3 >>`,
    page: '/Annots [7 0 R]',
    objects: signature,
  })

test('a PDF that somebody signed is kept byte for byte, unless it runs something or holds a file', async () => {
  const plain = signed('/OpenAction [3 0 R /Fit] /Metadata 3 0 R')
  expect(await pdfKept(plain)).toEqual({ kind: 'made', paper: plain })
  const scripted = signed('/OpenAction << /S /JavaScript /JS (a) >>')
  expect(await pdfKept(scripted)).toEqual({ kind: 'signed' })
  const holding = signed('/Names << /EmbeddedFiles << /Names [] >> >>')
  expect(await pdfKept(holding)).toEqual({ kind: 'signed' })
})

test('a PDF whose pages are not in it is not taken as if it were whole', async () => {
  expect(await pdfKept(aPdf({ root: '/Collection << /View /D >>' }))).toEqual({ kind: 'no-pages' })
  expect(await pdfKept(aPdf({ root: '/NeedsRendering true' }))).toEqual({ kind: 'no-pages' })
})

const whole = Buffer.from(aPdf({})).toString('latin1')
test.each([
  ['nothing but its name', '%PDF-1.7'],
  ['cut off', whole.slice(0, 150)],
  ['no pages', whole.replace('/Kids [3 0 R]', '/Kids []     ')],
  ['pages that are not there', whole.replace('/Kids [3 0 R]', '/Kids [9 0 R]')],
  ['pages in themselves', whole.replace('/Kids [3 0 R]', '/Kids [2 0 R]')],
  ['a page without its words', whole.replace('4 0 obj', '9 0 obj')],
  ['no root', whole.replace('/Root 1 0 R', '/Root 9 0 R').replace('/Catalog', '/Nothing')],
  ['lists in lists', whole.replace('/Pages 2 0 R', `/Pages 2 0 R /PageLabels ${'['.repeat(100_000)}`)],
])('a PDF that cannot be read whole is not taken: %s', async (_, text) => {
  expect((await pdfKept(Buffer.from(text, 'latin1'))).kind).toBe('broken')
})
