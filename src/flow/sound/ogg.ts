import { bytesOf, joined, lowFirst, lowFirstBytes, textAt } from './bytes.ts'

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
  if (rest.some((page) => lowFirst(page, 14, 4) !== lowFirst(stream, 0, 4))) return undefined
  return joined([head, silentComment(stream), ...sound].map(numbered))
}

const fixedBytes = 27

/** Each page whole, or nothing where they do not hold together. */
const pagesOf = (content: Uint8Array): readonly Uint8Array[] | undefined => {
  const pages: Uint8Array[] = []
  let at = 0
  while (at + fixedBytes <= content.byteLength) {
    const laces = content[at + 26] ?? 0
    const body = content.subarray(at + fixedBytes, at + fixedBytes + laces).reduce((sum, one) => sum + one, 0)
    const end = at + fixedBytes + laces + body
    if (textAt(content, at, 4) !== 'OggS' || end > content.byteLength) return undefined
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

const numbered = (page: Uint8Array, number: number): Uint8Array => {
  const again = new Uint8Array(page)
  again.set(lowFirstBytes(number, 4), 18)
  again.set(new Uint8Array(4), 22)
  again.set(lowFirstBytes(checkOf(again), 4), 22)
  return again
}

/** The check of a page (CRC-32 without reflection), as the format has it. */
const checkOf = (page: Uint8Array): number => {
  let check = 0
  for (const byte of page) check = (check << 8) ^ (checks[(check >>> 24) ^ byte] ?? 0)
  return check >>> 0
}
const checks = Array.from({ length: 256 }, (_, byte) => {
  let check = byte << 24
  for (let bit = 0; bit < 8; bit += 1) check = check < 0 ? (check << 1) ^ 0x04c1_1db7 : check << 1
  return check
})
