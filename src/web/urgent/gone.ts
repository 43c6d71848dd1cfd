import type { Context } from 'hono'
import { goneView } from '#views/urgent/gone.ts'
import type { Away } from '../../plan/lifecycle.ts'
import type { Env } from '../frame/ports.ts'
import type { Web } from '../frame/web.ts'

/** The plan is not current: whoever comes by an address that worked is told so, and nothing else (RULE-CON-2). */
export const gone = (web: Web, c: Context<Env>, away: Away): Response => web.respond(c, goneView(away), 410)
