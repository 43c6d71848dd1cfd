type Part = string | readonly number[] | Uint8Array
const bytes = (...parts: readonly Part[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((one) => (typeof one === 'string' ? [...Buffer.from(one, 'latin1')] : [...one])),
  )
const low = (value: number, length: number) =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** at) % 256)
const high = (value: number, length: number) => low(value, length).reverse()
const noughts = (length: number) => Array.from({ length }, () => 0)

const chunk = (name: string, body: Uint8Array) => bytes(name, low(body.length, 4), body)
const riff = (...chunks: readonly Uint8Array[]) => {
  const body = bytes('WAVE', ...chunks)
  return bytes('RIFF', low(body.length, 4), body)
}
const format = chunk('fmt ', bytes(low(1, 2), low(1, 2), low(8000, 4), low(8000, 4), low(1, 2), low(8, 2)))
const wav = (...traces: readonly Uint8Array[]) => riff(format, ...traces, chunk('data', bytes('her voice.')))

const frame = (text: string) => bytes([0xff, 0xfb, 0x10, 0xc0], text.padEnd(100, '.'))
const frames = bytes(...['one', 'two', 'three', 'four', 'five'].map(frame))
const id3 = bytes('ID3', [4, 0, 0, ...noughts(3), 9], 'TPE1 Rose')
const aboutFile = frame(`${'\0'.repeat(32)}Xing LAME of Rose`)

const box = (name: string, ...body: readonly Part[]) => {
  const inside = bytes(...body)
  return bytes(high(inside.length + 8, 4), name, inside)
}
const dated = (name: string, traces: boolean) =>
  box(name, noughts(4), traces ? [0xe2, 1, 2, 3, 0xe2, 1, 2, 4] : noughts(8), 'rest')
const emptiedOr = (traces: boolean, name: string, body: string) =>
  traces ? box(name, body) : box('free', noughts(body.length))
const mp4 = (traces: boolean, kind = 'soun') =>
  bytes(
    box('ftyp', 'M4A isom'),
    box(
      'moov',
      dated('mvhd', traces),
      emptiedOr(traces, 'udta', '@xyz +51.5-000.1/'),
      box(
        'trak',
        dated('tkhd', traces),
        box(
          'mdia',
          dated('mdhd', traces),
          box('hdlr', noughts(8), kind, traces ? 'the phone of Rose' : noughts(17)),
          box('minf', box('smhd', noughts(8)), box('stbl', box('stsd', 'mp4a'))),
        ),
      ),
    ),
    emptiedOr(traces, 'uuid', 'Rose, at home'),
    box('mdat', 'her voice'),
  )

const checkOf = (page: Uint8Array) => {
  let check = 0n
  for (const byte of page) {
    check ^= BigInt(byte) << 24n
    for (let bit = 0; bit < 8; bit += 1)
      check = ((check << 1n) ^ (check >> 31n ? 0x1_04c1_1db7n : 0n)) & 0xffff_ffffn
  }
  return low(Number(check), 4)
}
const page = (number: number, body: Uint8Array, kind = 0) => {
  const laces = [...noughts(Math.floor(body.length / 255)).map(() => 255), body.length % 255]
  const made = bytes(
    'OggS',
    [0, kind],
    noughts(8),
    'here',
    low(number, 4),
    noughts(4),
    [laces.length],
    laces,
    body,
  )
  made.set(checkOf(made), 22)
  return made
}
const ogg = (comment: string) =>
  bytes(
    page(0, bytes('OpusHead', [1, 1, 0, 0], low(48_000, 4), [0, 0, 0]), 2),
    page(1, bytes('OpusTags', comment)),
    page(2, bytes('her voice')),
    page(3, bytes('and more of it'), 4),
  )

const element = (id: number[], ...body: readonly Part[]) => {
  const inside = bytes(...body)
  return bytes(id, [0x80 | inside.length], inside)
}
const unknown = [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
const emptiedElementOr = (traces: boolean, id: number[], body: string) =>
  traces ? element(id, body) : element([0xec], noughts(body.length + id.length - 1))
const webm = (traces: boolean, type = 2) =>
  bytes(
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], 'webm')),
    [0x18, 0x53, 0x80, 0x67],
    unknown,
    element(
      [0x15, 0x49, 0xa9, 0x66],
      element([0x2a, 0xd7, 0xb1], [0x0f, 0x42, 0x40]),
      element([0x4d, 0x80], traces ? 'Chrome' : '      '),
      element([0x57, 0x41], traces ? 'Rose’s'.slice(0, 4) : '    '),
      emptiedElementOr(traces, [0x44, 0x61], 'the day.'),
    ),
    element([0x16, 0x54, 0xae, 0x6b], element([0xae], element([0x83], [type]), element([0x86], 'A_OPUS'))),
    emptiedElementOr(traces, [0x12, 0x54, 0xc3, 0x67], 'tags: Rose, at home'),
    [0x1f, 0x43, 0xb6, 0x75],
    unknown,
    element([0xe7], [0]),
    element([0xa3], 'her voice'),
  )

/** Each kind of recording as a phone or a browser writes it, with who made it, when and where; and without. */
export const sounds = {
  'audio/wav': {
    sent: bytes(wav(chunk('LIST', bytes('INFOIART', low(4, 4), 'Rose'))), 'by Rose'),
    kept: wav(),
  },
  'audio/mpeg': { sent: bytes(id3, aboutFile, frames, 'TAG Rose'.padEnd(128, '\0')), kept: frames },
  'audio/mp4': { sent: mp4(true), kept: mp4(false) },
  'audio/ogg': { sent: ogg('by Rose'.repeat(20)), kept: ogg('\0'.repeat(8)) },
  'audio/webm': { sent: webm(true), kept: webm(false) },
} as const
export const films = { 'audio/mp4': mp4(true, 'vide'), 'audio/webm': webm(true, 1) } as const
