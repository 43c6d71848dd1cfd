import { runApart } from '../own-process.ts'
import type { MakePicture } from '../web/frame/ports.ts'

/** Photos drawn anew in processes of their own: what a stranger's file does to the one that reads it, it does there. */
export const makePicture = (drawer = `${import.meta.dirname}/drawer.ts`): MakePicture => {
  const run = runApart(drawer)
  return async (photo) => {
    const ended = await run(photo)
    if (ended === 'busy') return { kind: 'busy' }
    if (ended === 'not-begun') return { kind: 'not-here' }
    const { code, written } = ended
    if (code === 0 && written.length > 0) return { kind: 'made', picture: new Uint8Array(written) }
    return { kind: code === 3 ? 'not-here' : 'no-picture' }
  }
}
