import { deflateSync, inflateSync } from 'node:zlib'

/** Numbered objects as they stand in a PDF, the first being its root; streams bring their own bytes. */
export type Objects = readonly (string | { readonly dict: string; readonly bytes: string | Buffer })[]

/** A PDF as a program writes one: objects, the table of where they stand, and its trailer. */
export const pdfOf = (objects: Objects, trailer = '', after = ''): Uint8Array => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const at: number[] = []
  const size = () => parts.reduce((sum, part) => sum + part.length, 0)
  objects.forEach((object, index) => {
    at.push(size())
    parts.push(Buffer.from(`${index + 1} 0 obj\n`))
    parts.push(...bodyOf(object))
    parts.push(Buffer.from('\nendobj\n'))
  })
  const start = size()
  const rows = at.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(table + end + after, 'latin1')]))
}

const bodyOf = (object: Objects[number]): readonly Buffer[] => {
  if (typeof object === 'string') return [Buffer.from(object, 'latin1')]
  const bytes = typeof object.bytes === 'string' ? Buffer.from(object.bytes, 'latin1') : object.bytes
  return [
    Buffer.from(`<< ${object.dict} /Length ${bytes.length} >>\nstream\n`),
    ...[bytes, Buffer.from('\nendstream')],
  ]
}

export const stream = (dict: string, bytes: string | Buffer) => ({ dict, bytes })
export const packedStream = (dict: string, text: string) => ({
  ...{ dict: `${dict} /Filter /FlateDecode`, bytes: deflateSync(Buffer.from(text, 'latin1')) },
})

/** One page with words on it, and what a test puts around them: objects from the seventh on are its own. */
export const aPdf = (more: {
  readonly root?: string
  readonly page?: string
  readonly resources?: string
  readonly text?: string
  readonly objects?: Objects
  readonly trailer?: string
  readonly after?: string
}): Uint8Array =>
  pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${more.root ?? ''} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources 5 0 R ${more.page ?? ''} >>`,
      packedStream('', `BT /AA 12 Tf 20 100 Td (${more.text ?? 'Dear Rose'}) Tj ET`),
      `<< /Font << /AA 6 0 R >> ${more.resources ?? ''} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...(more.objects ?? []),
    ],
    more.trailer,
    more.after,
  )

/** All that can be read in it, also of what is packed. */
export const allIn = (pdf: Uint8Array): string => {
  const whole = Buffer.from(pdf)
  const text = whole.toString('latin1')
  const unpacked = [...text.matchAll(/stream\r?\n/g)].map(({ 0: { length }, index }) => {
    try {
      const sync = { finishFlush: 2 }
      return inflateSync(whole.subarray(index + length), sync).toString('latin1')
    } catch {
      return ''
    }
  })
  const all = [text, ...unpacked].join('\n')
  const wide = all.replace(/<(?:[0-9A-F]{2})+>/gi, (hex) =>
    Buffer.from(hex.slice(1, -1), 'hex').toString('latin1'),
  )
  return `${wide}\n${wide.replaceAll('\0', '')}`
}
