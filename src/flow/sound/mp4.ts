import { partsMost, textAt, uint } from './bytes.ts'

/**
 * Of an MP4 or M4A that holds sound alone: all that plays it. What is left out is emptied where it lies, since the rest
 * is found by where it stands.
 */
export const mp4Kept = (content: Uint8Array): Uint8Array | undefined => {
  const kept = new Uint8Array(content)
  const tracks: string[] = []
  const isWhole = emptied({ kept, tracks, parts: 0, depth: 0 }, 0, kept.byteLength)
  return isWhole && tracks.length > 0 && tracks.every((kind) => kind === 'soun') ? kept : undefined
}

type Work = { readonly kept: Uint8Array; readonly tracks: string[]; parts: number; depth: number }

const emptied = (work: Work, from: number, to: number): boolean => {
  const { kept, tracks } = work
  let at = from
  while (at + 8 <= to) {
    const name = textAt(kept, at + 4, 4)
    const { head, end } = reachOf(kept, at, to)
    work.parts += 1
    if (end < at + head || end > to || work.parts > partsMost) return false
    if (around.has(name)) {
      if (!isEmptiedInside(work, at + head, end)) return false
    } else if (!playing.has(name)) {
      kept.set([0x66, 0x72, 0x65, 0x65], at + 4)
      kept.fill(0, at + head, end)
    }
    if (name === 'dref') kept.fill(0, Math.min(at + here, end), end)
    if (name === 'hdlr') {
      if (textAt(kept, at + head + 4, 4) !== 'dhlr') tracks.push(textAt(kept, at + head + 8, 4))
      kept.fill(0, at + head + 12, end)
    }
    if (dated.has(name)) kept.fill(0, at + head + 4, at + head + 4 + (kept[at + head] === 1 ? 16 : 8))
    at = end
  }
  return at === to
}

const isEmptiedInside = (work: Work, from: number, to: number): boolean => {
  work.depth += 1
  const isWhole = work.depth <= depthMost && emptied(work, from, to)
  work.depth -= 1
  return isWhole
}
/** Nothing that plays lies deeper than five. */
const depthMost = 8

/** A size of one is written out behind the name, a size of nought reaches to the end. */
const reachOf = (
  kept: Uint8Array,
  at: number,
  to: number,
): { readonly head: number; readonly end: number } => {
  const size = uint(kept, at, 4)
  if (size === 0) return { head: 8, end: to }
  return size === 1 ? { head: 16, end: at + uint(kept, at + 8, 8) } : { head: 8, end: at + size }
}

/** Up to where it says that the sound lies in this file; behind that may stand where another one lay. */
const here = 28

const around: ReadonlySet<string> = new Set([
  ...['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'dinf', 'mvex', 'moof', 'traf'],
])
const dated: ReadonlySet<string> = new Set(['mvhd', 'tkhd', 'mdhd'])
const playing: ReadonlySet<string> = new Set([
  ...['ftyp', 'mdat', 'mvhd', 'tkhd', 'mdhd', 'hdlr', 'smhd', 'dref', 'stsd', 'stts', 'ctts', 'stsc'],
  ...['stsz', 'stco', 'co64', 'stss', 'sgpd', 'sbgp', 'elst', 'trex', 'mehd', 'mfhd', 'tfhd', 'tfdt', 'trun'],
  ...['styp', 'sidx'],
])
