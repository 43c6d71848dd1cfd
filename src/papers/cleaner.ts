import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/**
 * A process of its own that reads one PDF, writes it without its traces, and ends: what a stranger's file does to the one
 * that reads it, it does here. It has no database, no network of ours and no secret.
 */
const codes = { broken: 1, 'not-here': 3, locked: 4, signed: 5, 'no-pages': 6 } as const

/** A few bytes can unpack to gigabytes, and who unpacks them hears of nothing else: beside it, this ends both. */
const memoryMost = 450_000_000
const watch = `
setInterval(() => {
  if (process.memoryUsage.rss() > ${memoryMost}) process.kill(process.pid, 'SIGKILL')
}, 20)`

const loaded = async () => {
  try {
    return await import('./pdf-kept.ts')
  } catch {
    return undefined
  }
}

const reading = await loaded()
if (reading === undefined) process.exitCode = codes['not-here']
else {
  const watching = new Worker(watch, { eval: true })
  watching.unref()
  const kept = await reading.pdfKept(readFileSync(0)).catch(() => ({ kind: 'broken' }) as const)
  if (kept.kind === 'made') process.stdout.write(kept.paper)
  else process.exitCode = codes[kept.kind]
}
