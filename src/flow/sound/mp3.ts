import { joined, textAt, uint } from './bytes.ts'

/** Of an MP3: its frames of sound, one behind the other, and nothing before, between or behind them. */
export const mp3Kept = (content: Uint8Array): Uint8Array | undefined => {
  const kept: Uint8Array[] = []
  let at = behindTags(content)
  for (let length = frameAt(content, at); length !== undefined; length = frameAt(content, at)) {
    if (at + length > content.byteLength) return whole(kept)
    const frame = content.subarray(at, at + length)
    if (kept.length > 0 || !isAboutFile(frame)) kept.push(frame)
    at += length
  }
  return isEnd(content, at) ? whole(kept) : undefined
}

const whole = (kept: readonly Uint8Array[]): Uint8Array | undefined =>
  kept.length >= fewestFrames ? joined(kept) : undefined
/** Less than that is no recording, and may be a few bytes that look like one. */
const fewestFrames = 4

/** What programs write behind the sound; anything else may be more of it, which would be cut off. */
const isEnd = (content: Uint8Array, at: number): boolean =>
  /^(TAG|APETAGEX|LYRICSBEGIN|ID3)/.test(textAt(content, at, 11)) ||
  content.subarray(at).every((byte) => byte === 0)

const behindTags = (content: Uint8Array): number => {
  let at = 0
  for (let tags = 0; tags < tagsMost && textAt(content, at, 3) === 'ID3'; tags += 1) {
    const sevens = [6, 7, 8, 9].map((place) => (content[at + place] ?? 0) & 0x7f)
    const footer = ((content[at + 5] ?? 0) & 0x10) === 0 ? 0 : 10
    at += 10 + footer + sevens.reduce((sum, seven) => sum * 128 + seven, 0)
  }
  return at
}
/** One program after the other may have written one. */
const tagsMost = 20

/** How long the frame is that begins here, if one does: layer III of MPEG 1, 2 or 2.5. */
const frameAt = (content: Uint8Array, at: number): number | undefined => {
  if (uint(content, at, 2) >> 5 !== 0x7ff || at + 4 > content.byteLength) return undefined
  const second = content[at + 1] ?? 0
  const third = content[at + 2] ?? 0
  const version = (second >> 3) & 3
  const isFirst = version === 3
  const kilobits = (isFirst ? ratesOfFirst : ratesOfSecond)[third >> 4]
  const hertz = samplings[(third >> 2) & 3]
  if (version === 1 || ((second >> 1) & 3) !== 1 || !kilobits || hertz === undefined) return undefined
  const sampling = hertz / (isFirst ? 1 : version === 2 ? 2 : 4)
  return Math.floor(((isFirst ? 144 : 72) * kilobits * 1000) / sampling) + ((third >> 1) & 1)
}
const ratesOfFirst = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const ratesOfSecond = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const samplings = [44_100, 48_000, 32_000]

/** The first frame may hold no sound, but which program made the file and how. */
const isAboutFile = (frame: Uint8Array): boolean => /Xing|Info|VBRI/.test(textAt(frame, 4, 60))
