import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Env } from './ports.ts'
import type { Service } from './service.ts'

/** Where this request came from. Empty where there is no connection, as in `app.request()`. */
export const clientAddress = (service: Pick<Service, 'clientAddress'>, c: Context<Env>): string => {
  const env: unknown = c.env
  const peer =
    typeof env === 'object' && env !== null && 'incoming' in env ? getConnInfo(c).remote.address : undefined
  return service.clientAddress(peer ?? '', c.req.header('X-Forwarded-For'))
}
