import type { OperationOutcome } from 'fhir/r4.js'
import type { Context } from 'hono'
import type { StatusCode } from 'hono/utils/http-status'
import { outcomeOf } from '../../fhir/outcome.ts'
import type { Env } from './ports.ts'
import { addHeader, answer, wordsFor } from './respond.ts'

/** Addresses that other systems read: whatever goes wrong there is said in FHIR, and never by a page. */
export const fhirBase = '/fhir/R4'
export const isForSystems = (c: Context<Env>): boolean =>
  c.req.path === fhirBase || c.req.path.startsWith(`${fhirBase}/`)

/** A resource to whoever takes JSON; who asks for something else is told so, and reads nothing. */
export const answerFhir = (c: Context<Env>, resource: object): Response =>
  takesJson(c)
    ? inFhir(c, resource, 200)
    : refuse(c, { status: 406, code: 'not-supported', ...wordsFor(c).fhir['json-alone'] })

const inFhir = (c: Context<Env>, resource: object, status: StatusCode): Response =>
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
  return inFhir(
    c,
    outcomeOf([{ code: issueCodes.find((one) => one === code) ?? isNoCode, title, text }]),
    status,
  )
}

const issueCodes = [
  ...(['forbidden', 'not-found', 'conflict', 'too-long', 'not-supported', 'invalid'] as const),
  ...(['throttled', 'transient', 'login', 'required', 'exception', 'value'] as const),
]

/** Nothing stands at an address for another verb than these. */
export const refuseVerb = (c: Context<Env>): Response | undefined => {
  if (served.includes(c.req.method)) return undefined
  addHeader(c, 'Allow', served.join(', '))
  return refuse(c, { status: 405, code: 'not-supported', ...wordsFor(c).fhir['no-such-deed'] })
}
const served = ['GET', 'HEAD', 'POST']

/** `_format` counts for more than the header, which may name a version of FHIR too. */
const takesJson = (c: Context<Env>): boolean => {
  const format = c.req.query('_format')
  const asked = format ?? c.req.header('Accept') ?? ''
  const version = /fhirVersion=(\d+\.\d+)/i.exec(asked)?.[1]
  const kinds = asked.split(',').map((kind) => kind.split(';')[0]?.trim().toLowerCase() ?? '')
  return (version === undefined || version === '4.0') && kinds.some((kind) => json.includes(kind))
}
const json = [
  ...['', '*/*', 'application/*', 'application/fhir+json', 'application/fhir json', 'application/json'],
  ...['json', 'text/json'],
]
