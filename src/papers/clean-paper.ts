import { runApart } from '../own-process.ts'
import type { CleanPaper } from '../web/frame/ports.ts'

/** Papers without their traces, each cleaned in a process of its own that can be stopped. */
export const cleanPaper = (cleaner = `${import.meta.dirname}/cleaner.ts`): CleanPaper => {
  const run = runApart(cleaner, longestMs)
  return async (pdf) => {
    const ended = await run(pdf)
    if (ended === 'busy') return { kind: 'busy' }
    if (ended === 'not-begun') return { kind: 'not-here' }
    const { code, written } = ended
    if (code === 0 && written.length > 0) return { kind: 'made', paper: new Uint8Array(written) }
    if (code === null) return { kind: 'too-long' }
    return { kind: whyNot.get(code) ?? 'broken' }
  }
}

/** A paper takes less than one second, and one that was made to keep us busy takes any. */
const longestMs = 12_000

/** As `cleaner.ts` ends; whatever else it ends with, the paper is one that we cannot read. */
const whyNot: ReadonlyMap<number, 'not-here' | 'locked' | 'signed' | 'no-pages'> = new Map([
  [3, 'not-here'],
  [4, 'locked'],
  [5, 'signed'],
  [6, 'no-pages'],
])
