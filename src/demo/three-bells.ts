/** A sound that a program makes and every browser plays: three church bells, and nobody's voice. WAV, 8,000 bytes a second. */
export const threeBells = (): Uint8Array => {
  const samples = Uint8Array.from(
    { length: seconds * rate },
    (_, at) => 128 + Math.round(110 * heardAt(at / rate)),
  )
  const sound = new Uint8Array(headLength + samples.length)
  sound.set(headOf(samples.length))
  sound.set(samples, headLength)
  return sound
}

const rate = 8000
const seconds = 3
const headLength = 44

const strikes = [
  { at: 0, hertz: 440 },
  { at: 0.7, hertz: 392 },
  { at: 1.4, hertz: 330 },
] as const
/** What sounds along in a bell: the higher, the weaker and the sooner gone. */
const partials = [0.5, 1, 1.2, 1.5, 2] as const

/** Between -1 and 1. */
const heardAt = (second: number): number =>
  strikes.reduce((sum, { at, hertz }) => (second < at ? sum : sum + bell(second - at, hertz)), 0) /
  strikes.length

const bell = (second: number, hertz: number): number =>
  partials.reduce(
    (sum, times) => sum + Math.sin(2 * Math.PI * hertz * times * second) * Math.exp(-2 * times * second),
    0,
  ) / partials.length

/** One channel, eight bits a sample. */
const headOf = (length: number): Uint8Array => {
  const head = new Uint8Array(headLength)
  const view = new DataView(head.buffer)
  const writes = (at: number, text: string) => head.set(new TextEncoder().encode(text), at)
  writes(0, 'RIFF')
  view.setUint32(4, headLength - 8 + length, true)
  writes(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  writes(36, 'data')
  view.setUint32(40, length, true)
  return head
}
