import { expect, test } from 'vitest'
import { type FileType, fileMaxBytes, soundTypes } from '#src/flow/kept-file.ts'
import { withoutTraces } from '#src/flow/without-traces.ts'
import { aPhoto } from '#test/kit/a-photo.ts'
import { sounds } from '#test/kit/a-sound.ts'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
/** As long as a file may be: a beginning, and the same piece again and again. */
const filled = (start: string, piece: string): Uint8Array => {
  const all = Buffer.alloc(fileMaxBytes, latin(piece))
  all.set(latin(start))
  return all
}
const ofBoxes = 'ftyp'.padStart(8, '\0\0\0\x10').padEnd(16, 'M4A ')
/** Boxes in boxes, each of which reaches to the end. */
const nested = (): Uint8Array => {
  const all = Buffer.from(filled(ofBoxes, '\0\0\0\0moov'))
  for (let at = 16; at + 8 <= all.length; at += 8) all.writeUInt32BE(all.length - at, at)
  return all
}
const page = (body: string, laces = String.fromCharCode(body.length)): string =>
  `OggS${'\0'.repeat(22)}${String.fromCharCode(laces.length)}${laces}${body}`
const codec = '\x1a\x45\xdf\xa3\x80\x83\x81\x02\x86\x01\x00\x00\x00\x00\x4f\xff\xee'

/** Each made anybody wait for seconds, or came to the end of the stack. */
const made: readonly (readonly [string, FileType, () => Uint8Array])[] = [
  ['a WAV of nothing but facts', 'audio/wav', () => filled('RIFF....WAVEfmt \0\0\0\0', 'fact\0\0\0\0')],
  [
    'a WAV of nothing but other things',
    'audio/wav',
    () => filled('RIFF....WAVEfmt \0\0\0\0', 'junk\0\0\0\0'),
  ],
  ['an MP3 of nothing but notes', 'audio/mpeg', () => filled('', 'ID3\0\0\0\0\0\0\0')],
  ['boxes in boxes', 'audio/mp4', nested],
  ['empty boxes', 'audio/mp4', () => filled(ofBoxes, '\0\0\0\x08hdlr')],
  ['empty pages', 'audio/ogg', () => filled(page('OpusHead') + page('OpusTags'), page('', ''))],
  ['a name of five megabytes', 'audio/webm', () => filled(codec, 'A_OPUS')],
  ['empty elements', 'audio/webm', () => filled('\x1a\x45\xdf\xa3\x80\x83\x81\x02', '\x99\x80')],
  ['empty pieces', 'image/png', () => filled('\x89PNG\r\n\x1a\n', '\0\0\0\0IDAT....')],
  ['empty segments', 'image/jpeg', () => filled('\xff\xd8', '\xff\xe0\0\x02')],
]

test.each(made)('a file that was made to keep us busy is refused at once: %s', (_, type, file) => {
  expect(withoutTraces(file(), type)).toBeUndefined()
})

test('only the first word on which way up a photo is counts: what is kept is never longer than what came', () => {
  const turned = 'Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0'
  const one = `\xff\xe1\0${String.fromCharCode(turned.length + 2)}${turned}`
  const kept = withoutTraces(latin(`\xff\xd8${one.repeat(100)}\xff\xd9`), 'image/jpeg')
  expect(kept?.byteLength).toBeLessThan(50)
})

/** Always the same chances, so that what fails once fails again. */
const chances = (seed: number): ((most: number) => number) => {
  let state = seed
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % Math.max(1, most)
  }
}

const mixed = (whole: Uint8Array, chance: (most: number) => number): Uint8Array => {
  const again = Buffer.from(whole)
  const at = chance(again.length)
  const length = chance(12)
  switch (chance(5)) {
    case 0:
      return again.subarray(0, at)
    case 1:
      return Buffer.concat([
        again.subarray(0, at),
        ...Array(chance(40)).fill(again.subarray(at, at + 40)),
        again,
      ])
    case 2:
      return Buffer.concat([again.subarray(0, at), again.subarray(at + length)])
    case 3:
      again.subarray(at, at + length).fill(chance(2) * 255)
      return again
    default:
      for (let time = 0; time < length; time += 1) again[chance(again.length)] = chance(256)
      return again
  }
}

const piece = (kind: string, body: string): string =>
  `\0\0\0${String.fromCharCode(body.length)}${kind}${body}....`
const drawn = latin(`\x89PNG\r\n\x1a\n${piece('IHDR', 'size')}${piece('IDAT', 'dots')}${piece('IEND', '')}`)
const wholeOf = async (type: (typeof parsed)[number]): Promise<Uint8Array> => {
  if (type === 'image/png') return drawn
  return type === 'image/jpeg' ? new Uint8Array(await aPhoto().arrayBuffer()) : sounds[type].sent
}
const parsed = [...soundTypes, 'image/png', 'image/jpeg'] as const

test.each(parsed)(
  'whatever is cut, doubled or mixed up in a file, it is read to its end or refused (%s)',
  async (type) => {
    const chance = chances(20_261_128)
    const whole = await wholeOf(type)
    for (let time = 0; time < 200; time += 1) {
      const sent = mixed(mixed(whole, chance), chance)
      expect(withoutTraces(sent, type)?.byteLength ?? 0).toBeLessThanOrEqual(sent.byteLength + 60)
    }
  },
)
