import type { Context } from 'hono'
import type { Env } from './ports.ts'

/** What is printed is large where the address asks for it, and for whoever said that they read large unless it asks otherwise. */
export const isPrintLarge = (c: Context<Env>): boolean =>
  (c.req.query('size') ?? (c.get('largeBy') === undefined ? 'usual' : 'large')) === 'large'
