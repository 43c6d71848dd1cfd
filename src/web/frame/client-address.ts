import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Env } from './ports.ts'

/**
 * The address at the other end of the connection; headers that claim another are not believed.
 * Empty where there is no connection, as in `app.request()`.
 */
export const clientAddress = (c: Context<Env>): string => {
  const env: unknown = c.env
  return typeof env === 'object' && env !== null && 'incoming' in env
    ? (getConnInfo(c).remote.address ?? '')
    : ''
}
