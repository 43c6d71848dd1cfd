import { pino } from 'pino'
import type { Ports } from './web/frame/ports.ts'

/** Lines for the operator on standard output, one JSON object each. */
export const logger = (): Ports['log'] => {
  const lines = pino({ base: null, redact: { paths: secrets, censor: 'left out' } })
  return ({ level, ...entry }) => lines[level ?? 'info'](entry)
}

/** A second net: none of these is ever handed in, and if one were, it would not be written. */
const secrets = ['email', 'to', 'token', 'nhsNumber', 'name', 'family', 'given', 'answer', 'said', 'cookie']
