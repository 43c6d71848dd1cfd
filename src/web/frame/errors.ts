import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { errorView, type Fault } from '#views/frame/errors.ts'
import type { ViewWords } from '#views/words.ts'
import { isForSystems, refuse, refuseVerb } from './for-systems.ts'
import type { Env } from './ports.ts'
import { type Respond, wordsFor } from './respond.ts'

export type ErrorPage = (c: Context<Env>, fault: Fault) => Response

/** A page for every fault that is not about one form's fields: plain words, the right status, a way on. */
export const errorPageWith =
  (respond: Respond): ErrorPage =>
  (c, fault) => {
    c.set('tellsNothing', true)
    if (isForSystems(c))
      return (
        refuseVerb(c) ??
        refuse(c, {
          status: statusOf[fault],
          code: codeOf(statusOf[fault]),
          ...saidToSystems(wordsFor(c), fault),
        })
      )
    return respond(c, errorView(fault, c.get('requestId')), statusOf[fault])
  }

/** An engineer reads it: what a page says of forms, and of where to go on, is no help there. */
const saidToSystems = (
  { error, fhir }: ViewWords,
  fault: Fault,
): { readonly title: string; readonly text: string } =>
  fhir.faults.find((one) => one.of === fault) ?? error[fault]

export const statusOf: Readonly<Record<Fault, ContentfulStatusCode>> = {
  'not-found': 404,
  'not-put': 404,
  'access-ended': 403,
  'help-stopped': 403,
  'help-over': 403,
  'foreign-form': 403,
  'not-a-form': 415,
  'too-large': 413,
  'file-too-large': 413,
  'too-often': 429,
  'searched-too-often': 429,
  'link-used': 410,
  'own-draft': 403,
  'own-family': 403,
  'not-yours': 403,
  'wrong-state': 409,
  'draft-moved': 409,
  'too-many': 422,
  'not-complete': 422,
  full: 503,
  damaged: 500,
  'other-damaged': 500,
  'not-known': 503,
  broken: 500,
}

/** The nearest of FHIR’s own codes. */
const codeOf = (status: number): string => codes[status] ?? 'exception'
const codes: Readonly<Record<number, string>> = {
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  413: 'too-long',
  415: 'not-supported',
  422: 'invalid',
  429: 'throttled',
  503: 'transient',
}
