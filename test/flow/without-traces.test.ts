import { expect, test } from 'vitest'
import { withoutTraces } from '#src/flow/without-traces.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((one) => (typeof one === 'string' ? [...Buffer.from(one, 'latin1')] : [...one])),
  )
const segment = (marker: number, body: Uint8Array): readonly number[] => [
  ...[0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255],
  ...body,
]
/** Turned on its side, with a place beside it. */
const tags = (order: 'II' | 'MM') => {
  const word = (one: number) => (order === 'II' ? [one & 255, one >> 8] : [one >> 8, one & 255])
  const long = (one: number) => (order === 'II' ? [...word(one), 0, 0] : [0, 0, ...word(one)])
  const turned = [...word(0x0112), ...word(3), ...long(1), ...word(6), 0, 0]
  const place = [...word(0x8825), ...word(4), ...long(1), ...long(38)]
  return bytes('Exif\0\0', order, word(0x2a), long(8), word(2), turned, place, long(0), '51.5N 0.1W')
}
const drawn = (more: readonly number[] = []): Uint8Array =>
  bytes(
    [0xff, 0xd8],
    segment(0xe0, bytes('JFIF\0')),
    more,
    segment(0xe2, bytes('ICC_PROFILE\0sRGB')),
    segment(0xdb, bytes('table')),
    segment(0xda, bytes('head')),
    'scan ÿ\0 and ÿÐ so on',
    segment(0xc4, bytes('more')),
    segment(0xda, bytes('head')),
    'second scan',
    [0xff, 0xd9],
  )
const readAs = (content: Uint8Array | undefined): string => Buffer.from(content ?? []).toString('latin1')

test('a photo keeps what draws it, and nothing of where, when and with what it was taken', () => {
  const traces = [
    ...segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/ taken in London')),
    ...segment(0xed, bytes('Photoshop 3.0 Rose Patel')),
    ...segment(0xfe, bytes('at home')),
    ...segment(0xe2, bytes('MPF\0 another picture')),
  ]
  const sent = bytes([...drawn(traces)], 'a film of two seconds')
  expect(withoutTraces(sent, 'image/jpeg')).toEqual(drawn())
})

test.each(['II', 'MM'] as const)('a photo that was taken sideways still stands upright (%s)', (order) => {
  const kept = withoutTraces(drawn(segment(0xe1, tags(order))), 'image/jpeg')
  expect(readAs(kept)).not.toContain('51.5N')
  const turned = bytes([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0])
  expect(readAs(kept)).toContain(readAs(turned))
  expect(kept).toHaveLength(drawn().length + 36)
})

test('a picture keeps the pieces that draw it, up to its end', () => {
  const piece = (kind: string, body: string) => bytes([0, 0, 0, body.length], kind, body, [1, 2, 3, 4])
  const start = bytes([0x89], 'PNG\r\n', [0x1a], '\n', [...piece('IHDR', 'size')])
  const end = bytes([...piece('IDAT', 'dots')], [...piece('IEND', '')])
  const traces = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt'].flatMap((kind) => [...piece(kind, 'Rose')])
  expect(withoutTraces(bytes([...start], traces, [...end], 'more'), 'image/png')).toEqual(
    bytes([...start], [...end]),
  )
  expect(withoutTraces(start, 'image/png'), 'cut off').toBeUndefined()
})

test('what does not hold together is no photo', () => {
  const whole = drawn()
  expect(withoutTraces(whole.subarray(0, whole.length - 2), 'image/jpeg')).toBeUndefined()
  expect(withoutTraces(bytes([0xff, 0xd8, 0xff, 0xe1, 0, 0]), 'image/jpeg')).toBeUndefined()
  expect(withoutTraces(bytes([0xff, 0xd8], 'no segment'), 'image/jpeg')).toBeUndefined()
})
