import { spawn } from 'node:child_process'

/** What a program of ours ended with, and what it wrote; no code where it was stopped or never began. */
export type Ended = { readonly code: number | null; readonly written: Buffer } | 'busy' | 'not-begun'
export type RunApart = (given: string | Uint8Array) => Promise<Ended>

/**
 * Runs what reads a stranger's bytes, or takes much memory, in processes of their own: with no database, no network of
 * ours and no secret. Two at once, a few waiting, each for seconds at most.
 */
export const runApart = (program: string, longestMs = usuallyMs): RunApart => {
  let running = 0
  const waiting: (() => void)[] = []
  return async (given) => {
    if (running >= atOnceMost) {
      if (waiting.length >= waitingMost) return 'busy'
      await new Promise<void>((go) => waiting.push(go))
    }
    running += 1
    try {
      return await run(program, longestMs, given)
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}
const atOnceMost = 2
const waitingMost = 6
const usuallyMs = 20_000
const bytesMost = 20_000_000

const run = (program: string, longestMs: number, given: string | Uint8Array): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--max-old-space-size=256', program], {
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
    child.on('error', () => done('not-begun'))
    child.on('close', (code) => done({ code, written: Buffer.concat(parts) }))
    child.stdin.end(given)
  })
