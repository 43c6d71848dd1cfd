import type { OperationOutcome } from 'fhir/r4.js'
import type { Context } from 'hono'
import type { StatusCode } from 'hono/utils/http-status'
import { outcomeOf } from '../../fhir/outcome.ts'
import type { Env } from './ports.ts'
import { answer } from './respond.ts'

/** Addresses that other systems read: whatever goes wrong there is said in FHIR, and never by a page. */
export const fhirBase = '/fhir/R4'
export const isForSystems = (c: Context<Env>): boolean =>
  c.req.path === fhirBase || c.req.path.startsWith(`${fhirBase}/`)

export const answerFhir = (c: Context<Env>, resource: object, status: StatusCode = 200): Response =>
  answer(c, {
    body: JSON.stringify(resource),
    status,
    headers: { 'Content-Type': 'application/fhir+json; charset=UTF-8' },
  })

type Refused = {
  readonly status: StatusCode
  readonly code: string
  readonly title: string
  readonly text: string
}

/** Why something is not answered, in the words of the page that says so. */
export const refuse = (c: Context<Env>, { status, code, title, text }: Refused): Response => {
  c.set('tellsNothing', true)
  const isNoCode: OperationOutcome['issue'][number]['code'] = 'exception'
  return answerFhir(
    c,
    outcomeOf([{ code: issueCodes.find((one) => one === code) ?? isNoCode, title, text }]),
    status,
  )
}

const issueCodes = [
  ...(['forbidden', 'not-found', 'conflict', 'too-long', 'not-supported', 'invalid'] as const),
  ...(['throttled', 'transient', 'login', 'required', 'exception', 'value'] as const),
]
