import { expect, test } from 'vitest'
import { type FileType, fileMaxBytes, type SoundType, soundTypes } from '#src/flow/kept-file.ts'
import { withoutTraces } from '#src/flow/without-traces.ts'
import { aPhoto } from '#test/kit/a-photo.ts'
import { sounds } from '#test/kit/a-sound.ts'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const textOf = (content: Uint8Array): string => Buffer.from(content).toString('latin1')
const soundOf = (type: SoundType): string => textOf(sounds[type].sent)

/** A file that is whole, with a piece in it once, or as often as a file has room for. */
const often =
  (before: string, piece: string, after = '') =>
  (isOften: boolean): Uint8Array => {
    const room = fileMaxBytes - before.length - after.length
    return latin(before + piece.repeat(isOften ? Math.floor(room / piece.length) : 1) + after)
  }
/** Boxes in boxes, each of which reaches to the end. */
const nested = (isOften: boolean): Uint8Array => {
  const all = Buffer.from(often(soundOf('audio/mp4'), '\0\0\0\0moov')(isOften))
  for (let at = sounds['audio/mp4'].sent.length; at < all.length; at += 8)
    all.writeUInt32BE(all.length - at, at)
  return all
}
const codec = (noughts: number): string => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(0x1000_0000 + 'A_OPUS'.length + noughts)
  return soundOf('audio/webm').replace('\x86\x86A_OPUS', `\x86${textOf(size)}A_OPUS${'\0'.repeat(noughts)}`)
}
const named = (isOften: boolean): Uint8Array => latin(codec(isOften ? fileMaxBytes - 1000 : 1))
const emptyPage = `OggS${'\0'.repeat(10)}here${'\0'.repeat(9)}`
const wav = ['RIFF....WAVEfmt \0\0\0\0', 'data\0\0\0\0'] as const
const pngEnd = '\0\0\0\0IEND....'

/** Each made anybody wait for seconds, or came to the end of the stack. */
const made: readonly (readonly [
  string,
  Exclude<FileType, 'application/pdf'>,
  (isOften: boolean) => Uint8Array,
])[] = [
  ['a WAV of nothing but facts', 'audio/wav', often(wav[0], 'fact\0\0\0\0', wav[1])],
  ['a WAV of nothing but other things', 'audio/wav', often(wav[0], 'junk\0\0\0\0', wav[1])],
  [
    'an MP3 of nothing but notes',
    'audio/mpeg',
    often('', 'ID3\0\0\0\0\0\0\0', textOf(sounds['audio/mpeg'].kept)),
  ],
  ['boxes in boxes', 'audio/mp4', nested],
  ['empty boxes', 'audio/mp4', often(soundOf('audio/mp4'), '\0\0\0\x08free')],
  ['empty pages', 'audio/ogg', often(soundOf('audio/ogg'), emptyPage)],
  ['a name of five megabytes', 'audio/webm', named],
  ['empty elements', 'audio/webm', often(soundOf('audio/webm'), '\x99\x80')],
  ['empty pieces', 'image/png', often('\x89PNG\r\n\x1a\n', '\0\0\0\0IDAT....', pngEnd)],
  ['empty segments', 'image/jpeg', often('\xff\xd8', '\xff\xe0\0\x02', '\xff\xd9')],
]

test.each(made)(
  'a file that was made to keep us busy is refused, and one that holds the same once is kept: %s',
  (_, type, file) => {
    expect(withoutTraces(file(false), type)).toBeDefined()
    expect(withoutTraces(file(true), type)).toBeUndefined()
  },
)

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
