import { runApart } from '../own-process.ts'
import type { MakePdf } from '../web/frame/ports.ts'

/** Pages set in processes of their own. */
export const makePdf = (setter = `${import.meta.dirname}/setter.ts`): MakePdf => {
  const run = runApart(setter)
  return async (paper) => {
    const ended = await run(JSON.stringify(paper))
    if (ended === 'busy') return { kind: 'busy' }
    if (ended === 'not-begun') return { kind: 'not-here' }
    const { code, written } = ended
    if (code === 0 && written.length > 0) return { kind: 'made', pdf: new Uint8Array(written) }
    return { kind: code === 3 ? 'not-here' : code === 4 ? 'letters' : 'failed' }
  }
}
