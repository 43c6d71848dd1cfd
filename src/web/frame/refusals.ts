import type { Context } from 'hono'
import type { Fault } from '#views/frame/errors.ts'
import type { Refusal } from '../../plan/refusal.ts'
import type { Env } from './ports.ts'
import type { Service } from './service.ts'

/** What becomes of each refusal: a fault has its status beside it in errors.ts, and its words in the views. */
const faultOf = {
  'not-allowed': 'not-found',
  'no-such-place': 'not-found',
  'not-yours-to-answer': 'not-yours',
  'own-draft': 'own-draft',
  'wrong-state': 'wrong-state',
  'answered-meanwhile': 'draft-moved',
  'draft-moved': 'draft-moved',
  'too-many': 'too-many',
  'too-often': 'too-often',
  'written-to-enough': 'too-often',
  unacknowledged: 'not-complete',
  'opposed-unreasoned': 'not-complete',
  'says-nothing': 'not-complete',
  'only-planned': 'not-complete',
  'no-reason': 'not-complete',
  'own-record': 'not-complete',
  'nothing-asked-back': 'wrong-state',
  'already-helping': 'wrong-state',
  'nobody-else': 'wrong-state',
  'named-as-barred': 'wrong-state',
  'not-to-see': 'not-complete',
  'named-not-to-see': 'not-complete',
  'kept-here': 'not-complete',
  'no-papers': 'not-complete',
  'not-unable': 'not-complete',
  incomplete: 'not-complete',
  'not-accepted': 'not-complete',
  unread: 'not-complete',
  'agreement-unsaid': 'not-complete',
  'questions-open': 'not-complete',
  'disclosures-open': 'not-complete',
  'suspension-unsaid': 'not-complete',
  'left-aside': 'not-complete',
  'refusals-unjudged': 'not-complete',
  blocked: 'not-complete',
  'review-date': 'not-complete',
  'already-published': 'wrong-state',
  'another-person': 'wrong-state',
} as const satisfies Record<Refusal['kind'], Fault>

type Kind = Refusal['kind']
type Of<K extends Kind> = Extract<Refusal, { readonly kind: K }>
/** The same page with its problem, for the refusals that a form can do something about. */
export type SamePage = {
  readonly [K in Kind]?: (refusal: Of<K>) => Response | Promise<Response>
}

/** The only place where a refusal becomes a page. */
export const refused = (
  service: Service,
  c: Context<Env>,
  refusal: Refusal,
  samePage: SamePage = {},
): Response | Promise<Response> => {
  note(service, c, refusal)
  const again = pageFor(samePage, refusal)
  return again ?? service.errorPage(c, faultOf[refusal.kind])
}

const pageFor = <K extends Kind>(samePage: SamePage, refusal: Of<K>) => {
  const show: ((refusal: Of<K>) => Response | Promise<Response>) | undefined = samePage[refusal.kind]
  return show?.(refusal)
}

/** What was turned down is kept for the operator, a try to write what only others may write by its rule (RULE-01). */
const note = (service: Service, c: Context<Env>, refusal: Refusal): void =>
  service.log({
    level: 'warn',
    event: refusal.kind === 'not-yours-to-answer' ? 'refused answer' : 'refused',
    request: c.get('requestId'),
    account: c.get('account')?.id,
    plan: c.req.param('plan'),
    ...(refusal.kind === 'not-yours-to-answer'
      ? { rule: 'RULE-01', field: refusal.field }
      : { kind: refusal.kind }),
  })
