import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { urgentStyle } from '#views/assets/urgent-style.ts'
import type { Env } from '../frame/ports.ts'
import { answer, policy } from '../frame/respond.ts'

/**
 * The urgent page leaves with a policy that lets it, and no other, carry the one style whose hash this is; anything else
 * inline stays out. It is pressed as small as can be: the line may be bad.
 */
export const answerUrgently = (c: Context<Env>, page: string): Response =>
  answer(c, { body: page, headers: { 'Content-Security-Policy': urgentPolicy }, level: 9 })

const styleHash = createHash('sha256').update(urgentStyle).digest('base64')
const urgentPolicy = `${policy}; style-src 'self' 'sha256-${styleHash}'`
