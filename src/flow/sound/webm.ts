import { partsMost, textAt, uint } from './bytes.ts'

/**
 * Of a WebM that holds Opus alone: all that plays it. What is left out is emptied where it lies, since the rest may be
 * found by where it stands; a recorder writes no lengths, so that it is read element by element.
 */
export const webmKept = (content: Uint8Array): Uint8Array | undefined => {
  const kept = new Uint8Array(content)
  const said: { types: number[]; codecs: string[] } = { types: [], codecs: [] }
  let at = 0
  for (let parts = 0; at < kept.byteLength; parts += 1) {
    const element = elementAt(kept, at)
    if (!element || parts > partsMost) return undefined
    const { id, body, end } = element
    if (around.has(id)) {
      at = body
      continue
    }
    if (end === undefined || end > kept.byteLength) return undefined
    if (id === trackType) said.types.push(uint(kept, body, end - body))
    if (id === codec && end - body > codecMost) return undefined
    if (id === codec) said.codecs.push(textAt(kept, body, end - body))
    if (madeBy.has(id)) kept.fill(0x20, body, end)
    else if (!playing.has(id)) empty(kept, at, end)
    at = end
  }
  const isSound = said.types.length > 0 && said.types.every((type) => type === 2)
  return isSound && said.codecs.every((name) => /^A_OPUS\0*$/.test(name)) ? kept : undefined
}

type Element = { readonly id: number; readonly body: number; readonly end: number | undefined }

const elementAt = (kept: Uint8Array, at: number): Element | undefined => {
  const idBytes = lengthOf(kept[at], 4)
  const sizeBytes = idBytes && lengthOf(kept[at + idBytes], 8)
  if (!idBytes || !sizeBytes) return undefined
  const body = at + idBytes + sizeBytes
  const highest = (kept[at + idBytes] ?? 0) & (0xff >> sizeBytes)
  const size = highest * 256 ** (sizeBytes - 1) + uint(kept, at + idBytes + 1, sizeBytes - 1)
  const isUnknown = size === 2 ** (7 * sizeBytes) - 1
  return { id: uint(kept, at, idBytes), body, end: isUnknown ? undefined : body + size }
}

/** How many bytes a number has that says so by where its first bit stands. */
const lengthOf = (first: number | undefined, most: number): number | undefined => {
  const length = Math.clz32(first ?? 0) - 23
  return length <= most ? length : undefined
}

/** The same length, and nothing in it. */
const empty = (kept: Uint8Array, at: number, end: number): void => {
  kept.fill(0, at, end)
  kept[at] = 0xec
  const left = end - at - 2
  if (left < 0x7f) {
    kept[at + 1] = 0x80 | left
    return
  }
  const size = end - at - 9
  kept[at + 1] = 0x01
  for (let place = 0; place < 7; place += 1) kept[at + 8 - place] = Math.floor(size / 256 ** place) % 256
}

const trackType = 0x83
const codec = 0x86
/** The name of ours, and noughts behind it. */
const codecMost = 32
/** Segment, its information, tracks, one of them and its sound, clusters and their groups. */
const around: ReadonlySet<number> = new Set([
  ...[0x1853_8067, 0x1549_a966, 0x1654_ae6b, 0xae, 0xe1, 0x1f43_b675, 0xa0],
])
/** Two names that the format asks for. */
const madeBy: ReadonlySet<number> = new Set([0x4d80, 0x5741])
const playing: ReadonlySet<number> = new Set([
  // The head of the file, the scale of time and the length.
  ...[0x1a45_dfa3, 0x2a_d7b1, 0x4489],
  // A track: number, own number, type, codec and how it begins; rate, channels, depth.
  ...[
    0xd7,
    0x73c5,
    trackType,
    codec,
    0x63a2,
    0x56aa,
    0x56bb,
    0x88,
    0x9c,
    0x23_e383,
    0xb5,
    0x78b5,
    0x9f,
    0x6264,
  ],
  // Time and sound of a cluster, where to find it, and padding at its end.
  ...[0xe7, 0xa3, 0xa1, 0x9b, 0xab, 0xa7, 0xfb, 0x75a2, 0x1c53_bb6b, 0x114d_9b74],
])
