import { expect, test } from 'vitest'
import { fileTypeOf, isSoundType, soundTypes } from '#src/flow/kept-file.ts'
import { withoutTraces } from '#src/flow/without-traces.ts'
import { films, sounds } from '#test/kit/a-sound.ts'

test.each(soundTypes)(
  'a recording keeps what is heard, and nothing of who made it, when and where (%s)',
  (type) => {
    const { sent, kept } = sounds[type]
    expect(fileTypeOf(sent)).toBe(type)
    expect(withoutTraces(sent, type)).toEqual(kept)
    expect(withoutTraces(kept, type)).toEqual(kept)
  },
)

test.each(soundTypes)('a recording that was cut off or mixed up is none, and never runs on (%s)', (type) => {
  const { kept } = sounds[type]
  expect(withoutTraces(kept.slice(0, 14), type)).toBeUndefined()
  for (let at = 0; at < kept.length; at += 1) {
    const mixed = kept.slice()
    mixed.fill(255, at, at + 3)
    const again = withoutTraces(mixed, type)
    expect(again === undefined || again.length <= mixed.length + 50).toBe(true)
  }
})

test('a film is no recording of a voice', () => {
  expect(withoutTraces(films['audio/mp4'], 'audio/mp4')).toBeUndefined()
  expect(withoutTraces(films['audio/webm'], 'audio/webm')).toBeUndefined()
})

test('what is behind the sound of an MP3 and is no note about it is not cut off in silence', () => {
  const { kept } = sounds['audio/mpeg']
  expect(withoutTraces(Uint8Array.from([...kept, 1, 2, 3, 4, ...kept]), 'audio/mpeg')).toBeUndefined()
  expect(isSoundType('image/png')).toBe(false)
})
