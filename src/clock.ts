import { hash, randomBytes } from 'node:crypto'
import { instant } from './plan/ids.ts'
import type { Clock } from './web/frame/ports.ts'

/** The time, chance and digests of the machine that this runs on. */
export const clock: Clock = {
  steadyMs: () => performance.now(),
  now: () => instant(new Date().toISOString()),
  token: () => randomBytes(24).toString('base64url'),
  digest: (text) => hash('sha256', text),
}
