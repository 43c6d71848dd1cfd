import { describe, expect, it } from 'vitest'
import type { KeptFile } from '#src/plan/files.ts'
import { instant, planId } from '#src/plan/ids.ts'
import { asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { everyStore } from '#test/kit/every-store.ts'

const file: KeptFile = {
  plan: ashasPlan,
  id: 'file-of-asha',
  name: 'letter.pdf',
  type: 'application/pdf',
  size: 5,
  by: asha,
  at: instant('2026-03-02T10:00:00.000Z'),
  content: Uint8Array.of(0x25, 0, 0xff, 0x0a, 0x27),
}
const another = planId('plan-of-another')

describe.each(everyStore)('files $where', ({ open }) => {
  it('come back byte for byte, under their own plan only', async () => {
    const store = await open()
    await tell(store, ashasPlan, started)
    await store.files.add(file)
    const { content, ...found } = (await store.files.find(ashasPlan, file.id)) ?? { content: [] }
    expect({ ...found, content: Uint8Array.from(content) }).toEqual(file)
    expect(await store.files.find(another, file.id)).toBeUndefined()
    expect(await store.files.find(ashasPlan, 'file-of-nobody')).toBeUndefined()
  })

  it('are counted together for each plan, and none is written over another', async () => {
    const store = await open()
    await tell(store, ashasPlan, started)
    expect(await store.files.sizeOf(ashasPlan)).toBe(0)
    await store.files.add(file)
    await store.files.add({ ...file, id: 'file-of-two', size: 7 })
    await expect(store.files.add({ ...file, name: 'other.pdf' })).rejects.toThrow()
    expect(await store.files.sizeOf(ashasPlan)).toBe(12)
    expect(await store.files.sizeOf(another)).toBe(0)
    expect((await store.files.find(ashasPlan, file.id))?.name).toBe('letter.pdf')
  })
})
