import type { Context } from 'hono'
import { planInFhir } from '../../fhir/document-id.ts'
import type { Env } from './ports.ts'

/** Of which plan an address speaks. */
export const planAsked = (c: Context<Env>): string =>
  c.req.param('plan') ?? planInFhir(c.req.param('document') ?? '')
