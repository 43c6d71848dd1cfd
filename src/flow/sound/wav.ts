import { bytesOf, joined, lowFirst, lowFirstBytes, partsMost, textAt } from './bytes.ts'

/** Of a WAV file: how it is to be played, and the sound; each is there once. */
export const wavKept = (content: Uint8Array): Uint8Array | undefined => {
  const kept: Uint8Array[] = []
  const names: string[] = []
  let parts = 0
  for (let at = 12; at + 8 <= content.byteLength && names.at(-1) !== 'data'; parts += 1) {
    const name = textAt(content, at, 4)
    const size = lowFirst(content, at + 4, 4)
    if (at + 8 + size > content.byteLength || names.includes(name) || parts > partsMost) return undefined
    if (playing.has(name)) {
      names.push(name)
      const body = content.subarray(at + 8, at + 8 + (name === 'fmt ' ? Math.min(size, formatBytes) : size))
      const odd = body.byteLength % 2 === 1 ? [new Uint8Array(1)] : []
      kept.push(bytesOf(name), lowFirstBytes(body.byteLength, 4), body, ...odd)
    }
    at += 8 + size + (size % 2)
  }
  if (names[0] !== 'fmt ' || names.at(-1) !== 'data') return undefined
  const body = joined(kept)
  return joined([bytesOf('RIFF'), lowFirstBytes(body.byteLength + 4, 4), bytesOf('WAVE'), body])
}
const playing: ReadonlySet<string> = new Set(['fmt ', 'fact', 'data'])
/** The longest that there is. */
const formatBytes = 40
