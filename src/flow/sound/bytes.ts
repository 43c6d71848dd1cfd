/** Of what no file that somebody made holds so many, and one that was made to keep us busy does: each is looked at. */
export const partsMost = 100_000

/** Reading and writing bytes, the higher one first unless it says otherwise. */
export const uint = (content: Uint8Array, at: number, length: number): number => {
  let value = 0
  for (let place = 0; place < length; place += 1) value = value * 256 + (content[at + place] ?? 0)
  return value
}

export const lowFirst = (content: Uint8Array, at: number, length: number): number => {
  let value = 0
  for (let place = length - 1; place >= 0; place -= 1) value = value * 256 + (content[at + place] ?? 0)
  return value
}

export const lowFirstBytes = (value: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, place) => Math.floor(value / 256 ** place) % 256)

/** One sign after the other: a name is as long as whoever made the file says. */
export const textAt = (content: Uint8Array, at: number, length: number): string => {
  const end = Math.min(at + length, content.byteLength)
  let text = ''
  for (let place = at; place < end; place += 1) text += String.fromCharCode(content[place] ?? 0)
  return text
}

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

export const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.byteLength
  }
  return all
}
