import { type FileType, isSoundType, type SoundType } from './kept-file.ts'
import { joined, textAt } from './sound/bytes.ts'
import { mp3Kept } from './sound/mp3.ts'
import { mp4Kept } from './sound/mp4.ts'
import { oggKept } from './sound/ogg.ts'
import { wavKept } from './sound/wav.ts'
import { webmKept } from './sound/webm.ts'

/**
 * A photo as it looks, without where, when and with what it was taken, and without what a camera hides behind it; a
 * recording as it sounds, likewise; undefined where it does not hold together. A PDF is cleaned in a process of its own.
 */
export const withoutTraces = (
  content: Uint8Array,
  type: Exclude<FileType, 'application/pdf'>,
): Uint8Array | undefined => {
  if (isSoundType(type)) return soundKept[type](content)
  const kept = type === 'image/png' ? chunksKept(content) : segmentsKept(content)
  return kept && joined(kept)
}

const soundKept: Readonly<Record<SoundType, (content: Uint8Array) => Uint8Array | undefined>> = {
  'audio/wav': wavKept,
  'audio/mpeg': mp3Kept,
  'audio/mp4': mp4Kept,
  'audio/ogg': oggKept,
  'audio/webm': webmKept,
}

const wordAt = (content: Uint8Array, at: number): number => ((content[at] ?? 0) << 8) | (content[at + 1] ?? 0)

/** Of a PNG: what draws it, up to its end. */
const chunksKept = (content: Uint8Array): readonly Uint8Array[] | undefined => {
  const kept = [content.subarray(0, signatureBytes)]
  let at = signatureBytes
  for (let pieces = 0; pieces < piecesMost && at + 12 <= content.byteLength; pieces += 1) {
    const end = at + 12 + (wordAt(content, at) * 0x1_00_00 + wordAt(content, at + 2))
    const kind = textAt(content, at + 4, 4)
    if (end > content.byteLength) return undefined
    if (drawing.has(kind)) kept.push(content.subarray(at, end))
    if (kind === 'IEND') return kept
    at = end
  }
  return undefined
}
const signatureBytes = 8
/** Of a picture that somebody made: each is looked at, and one with more was made to keep us busy. */
const piecesMost = 20_000
const drawing: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'],
])

/** Of a JPEG: what draws it, up to its end, and which way up it is. */
const segmentsKept = (content: Uint8Array): readonly Uint8Array[] | undefined => {
  const kept = [content.subarray(0, 2)]
  let at = 2
  let isTurned = false
  let pieces = 0
  while (at + 4 <= content.byteLength && pieces < piecesMost) {
    const marker = content[at + 1] ?? 0
    if (content[at] !== 0xff) return undefined
    if (marker === 0xff) {
      at += 1
      continue
    }
    pieces += 1
    const length = wordAt(content, at + 2)
    const end = marker === scan ? endOfScan(content, at + 2 + length) : at + 2 + length
    if (length < 2 || end > content.byteLength) return undefined
    const segment = content.subarray(at, end)
    const upright = marker === exif && !isTurned ? turnedAs(segment) : undefined
    isTurned ||= marker === exif && textAt(segment, 4, 4) === 'Exif'
    if (upright) kept.push(upright)
    if (isDrawing(marker, segment)) kept.push(segment)
    at = end
    if (content[at] === 0xff && content[at + 1] === endOfImage) return [...kept, content.subarray(at, at + 2)]
  }
  return undefined
}
const scan = 0xda
const exif = 0xe1
const endOfImage = 0xd9

/** Not what programs write beside it, but for how its colours are meant, and no comment. */
const isDrawing = (marker: number, segment: Uint8Array): boolean => {
  if (marker === 0xe0 || marker === 0xee) return true
  if (marker === 0xe2) return textAt(segment, 4, 11) === 'ICC_PROFILE'
  return !(marker >= exif && marker <= 0xef) && marker !== 0xfe
}

/** Where the next segment begins behind what a scan holds: a byte of it that looks like one is marked as none. */
const endOfScan = (content: Uint8Array, from: number): number => {
  for (let at = from; at < content.byteLength; at += 1) {
    const next = content[at + 1] ?? 0
    if (content[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return content.byteLength + 1
}

/** Says nothing but which way up a photo is, where its camera said that. */
const turnedAs = (segment: Uint8Array): Uint8Array | undefined => {
  const turned = turnIn(segment)
  if (turned === undefined) return undefined
  const tag = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0]
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, ...tag, 0, 0, 0, 0]
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  return new Uint8Array([0xff, exif, 0, body.length + 2, ...body])
}

const turnIn = (segment: Uint8Array): number | undefined => {
  const tiff = 10
  if (textAt(segment, 4, 4) !== 'Exif') return undefined
  const isLittle = textAt(segment, tiff, 2) === 'II'
  const word = (at: number): number => {
    const big = wordAt(segment, at)
    return isLittle ? ((big & 0xff) << 8) | (big >> 8) : big
  }
  const directory = tiff + (isLittle ? word(tiff + 4) : word(tiff + 6))
  const tags = Math.min(word(directory), tagsMost)
  for (let tag = 0; tag < tags; tag += 1) {
    const at = directory + 2 + tag * 12
    const turned = word(at + 8)
    if (word(at) === 0x0112 && turned >= 1 && turned <= 8) return turned
  }
  return undefined
}
const tagsMost = 200
