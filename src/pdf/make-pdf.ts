import { spawn } from 'node:child_process'
import type { MakePdf, Paper, PdfMade } from '../web/frame/ports.ts'

/** Pages set in processes of their own: two at once, a few waiting, each for seconds at most. */
export const makePdf = (setter = `${import.meta.dirname}/setter.ts`): MakePdf => {
  let running = 0
  const waiting: (() => void)[] = []
  return async (paper) => {
    if (running >= atOnceMost) {
      if (waiting.length >= waitingMost) return { kind: 'busy' }
      await new Promise<void>((go) => waiting.push(go))
    }
    running += 1
    try {
      return await setIn(setter, paper)
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}
const atOnceMost = 2
const waitingMost = 6
const longestMs = 20_000
const bytesMost = 20_000_000

const setIn = (setter: string, paper: Paper): Promise<PdfMade> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--max-old-space-size=256', setter], {
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: longestMs,
      killSignal: 'SIGKILL',
    })
    const parts: Buffer[] = []
    let length = 0
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part)
      length += part.length
      if (length > bytesMost) child.kill('SIGKILL')
    })
    child.stdin.on('error', () => undefined)
    child.on('error', () => done({ kind: 'not-here' }))
    child.on('close', (code) => done(madeOf(code, parts)))
    child.stdin.end(JSON.stringify(paper))
  })

const madeOf = (code: number | null, parts: readonly Buffer[]): PdfMade => {
  if (code === 0 && parts.length > 0) return { kind: 'made', pdf: new Uint8Array(Buffer.concat(parts)) }
  return { kind: code === 3 ? 'not-here' : code === 4 ? 'letters' : 'failed' }
}
