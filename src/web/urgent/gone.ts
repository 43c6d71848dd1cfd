import type { Context } from 'hono'
import { withdrawnView } from '#views/urgent/gone.ts'
import type { Env } from '../frame/ports.ts'
import type { Web } from '../frame/web.ts'

/** Sharing was withdrawn: whoever comes by an address that worked is told so, and nothing else (RULE-CON-2). */
export const withdrawn = (web: Web, c: Context<Env>, at: string): Response =>
  web.respond(c, withdrawnView(at), 410)
