import { pino } from 'pino'
import type { Ports } from './web/frame/ports.ts'

/**
 * Lines for the operator on standard output, one JSON object each. They are written together, behind the requests that
 * they tell of; an error is written at once, with what waited before it, and nothing waits when the process ends.
 */
export const logger = (): Ports['log'] => {
  const out = pino.destination({ sync: true, maxLength: keptBytes })
  // A log that takes nothing, on a full disk or behind a closed pipe, ends nobody's night: what it may keep it keeps.
  out.on('error', () => undefined)
  let waiting: string[] = []
  const write = (): void => {
    const together = waiting.join('')
    waiting = []
    if (together !== '') out.write(together)
  }
  const wait = (line: string): void => {
    if (waiting.push(line) === 1) setTimeout(write, waitsMs).unref()
    if (waiting.length >= linesMost) write()
  }
  process.once('exit', write)
  const lines = pino({ base: null, redact: { paths: secrets, censor: 'left out' } }, { write: wait })
  return ({ level, ...entry }) => {
    lines[level ?? 'info'](entry)
    if (level === 'error') write()
  }
}
/** Of lines that could not be written; the others after them are lost. */
const keptBytes = 1024 * 1024
const waitsMs = 100
const linesMost = 1000

/** A second net: none of these is ever handed in, and if one were, it would not be written. */
const secrets = ['email', 'to', 'token', 'nhsNumber', 'name', 'family', 'given', 'answer', 'said', 'cookie']
