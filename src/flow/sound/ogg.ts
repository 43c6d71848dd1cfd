import { bytesOf, joined, textAt, uint } from './bytes.ts'

/** Of an Ogg file with one stream of Opus: its head, a comment that says nothing, and the sound, in pages of their own number. */
export const oggKept = (content: Uint8Array): Uint8Array | undefined => {
  const pages = pagesOf(content)
  const [head, ...rest] = pages ?? []
  if (!head || textAt(bodyOf(head), 0, 8) !== 'OpusHead') return undefined
  const last = rest.findIndex((page) => isEndOfPacket(page))
  const comment = rest.slice(0, last + 1)
  const sound = rest.slice(last + 1)
  const [first] = comment
  if (!first || sound.length === 0 || textAt(bodyOf(first), 0, 8) !== 'OpusTags') return undefined
  const stream = head.subarray(14, 18)
  const ours = uint(stream, 0, 4)
  if (rest.some((page) => uint(page, 14, 4) !== ours)) return undefined
  return numbered([head, silentComment(stream), ...sound])
}

const fixedBytes = 27
/** Twenty hours of pages as recorders write them. */
const pagesMost = 50_000

/** Each page whole, or nothing where they do not hold together. */
const pagesOf = (content: Uint8Array): readonly Uint8Array[] | undefined => {
  const pages: Uint8Array[] = []
  let at = 0
  while (at + fixedBytes <= content.byteLength) {
    const laces = content[at + 26] ?? 0
    let end = at + fixedBytes + laces
    for (let lace = 0; lace < laces; lace += 1) end += content[at + fixedBytes + lace] ?? 0
    if (textAt(content, at, 4) !== 'OggS' || end > content.byteLength || pages.length > pagesMost)
      return undefined
    pages.push(content.subarray(at, end))
    at = end
  }
  return at === content.byteLength ? pages : undefined
}

const lacesOf = (page: Uint8Array): number => page[26] ?? 0
const bodyOf = (page: Uint8Array): Uint8Array => page.subarray(fixedBytes + lacesOf(page))
const isEndOfPacket = (page: Uint8Array): boolean => (page[fixedBytes + lacesOf(page) - 1] ?? 255) < 255

const silentComment = (stream: Uint8Array): Uint8Array => {
  const body = joined([bytesOf('OpusTags'), new Uint8Array(8)])
  const nowhere = new Uint8Array(8)
  const number = new Uint8Array(8)
  const start = joined([bytesOf('OggS'), new Uint8Array(2), nowhere, stream, number])
  return joined([start, Uint8Array.of(1, body.byteLength), body])
}

/** Where they lie behind one another: a copy of each would take longer than all the rest. */
const numbered = (pages: readonly Uint8Array[]): Uint8Array => {
  const all = joined(pages)
  const view = new DataView(all.buffer)
  let at = 0
  pages.forEach(({ byteLength }, number) => {
    view.setUint32(at + 18, number, true)
    view.setUint32(at + 22, 0, true)
    view.setUint32(at + 22, checkOf(all, at, at + byteLength), true)
    at += byteLength
  })
  return all
}

/** The check of a page (CRC-32 without reflection), as the format has it. */
const checkOf = (all: Uint8Array, from: number, to: number): number => {
  let check = 0
  for (let at = from; at < to; at += 1) check = (check << 8) ^ (checks[(check >>> 24) ^ (all[at] ?? 0)] ?? 0)
  return check >>> 0
}
const checks = Array.from({ length: 256 }, (_, byte) => {
  let check = byte << 24
  for (let bit = 0; bit < 8; bit += 1) check = check < 0 ? (check << 1) ^ 0x04c1_1db7 : check << 1
  return check
})
