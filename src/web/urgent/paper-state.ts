import { paperStateView } from '#views/urgent/paper-state.ts'
import { planId } from '../../plan/ids.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { changesFor } from '../../plan/reads/readable.ts'
import { clientAddress } from '../frame/client-address.ts'
import { anybody } from '../frame/doors.ts'
import { limiter } from '../frame/limiter.ts'
import { tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { type Copy, copyMark, isNewest, partsMarked } from './copies.ts'

/**
 * Whether a printed copy is still the newest, for whoever holds it: the code on each sheet leads here, nobody signs in, and
 * no word of the plan nor whose it is leaves here, so that no row says who looked (RULE-SAF-3).
 */
export const paperStateRoutes = (service: Service) => {
  const looks = limiter(looksMost, looksSeconds)
  return room(service, anybody).get('/paper/:mark', async (c) => {
    const now = service.clock.now()
    if (looks.tooMany(clientAddress(service, c), now) !== undefined) return service.errorPage(c, 'too-often')
    tellingNothing(c)
    const copy = copyMarked(service, c.req.param('mark') ?? '')
    if (!copy) return service.respond(c, paperStateView({ kind: 'unknown' }, now), 404)
    const newest = await service.publications.current(copy.plan)
    return service.respond(
      c,
      paperStateView(stateOf(service, copy, newest), now),
      isNewest(copy, newest) ? 200 : 410,
    )
  })
}
const looksMost = 60
const looksSeconds = 15 * 60

/** Where the code on a printed copy leads. */
export const paperAddress = (
  service: Pick<Service, 'keyedHash' | 'settings'>,
  { plan, version }: Copy,
): string => `${service.settings.baseUrl}/paper/${copyMark(service, 'paper', [plan, version])}`

const copyMarked = (service: Service, mark: string): Copy | undefined => {
  const [plan, version] = partsMarked(service, 'paper', mark) ?? []
  return plan === undefined ? undefined : { plan: planId(plan), version: Number(version) }
}

/** Why a plan is followed no more is told to staff who sign in, and here to nobody (RULE-CON-2). */
const stateOf = ({ forms }: Service, copy: Copy, newest: Publication | undefined) => {
  const { plan } = copy
  if (!newest || newest.away) return { kind: 'stopped', plan } as const
  const { version, approvedAt, content, changeAsked, helpersWrote } = newest
  const { reversed, disowned, saidAfterUse } = newest
  if (!isNewest(copy, newest)) return { kind: 'replaced', plan, approvedAt } as const
  // What the person still types is known to nobody else, unless it counts at once; what a helper wrote waits for a hand-over that may never come.
  const known = <One extends { readonly field: string }>(changes: readonly One[]) =>
    changesFor(changes, forms, { kind: 'urgent-reader', jobRole: forms.readers.urgent.jobRoles[0] ?? '' })
  const asked = known(changeAsked).some(({ isTyped, isAtOnce }) => isTyped !== true || isAtOnce === true)
  const hasChanged =
    asked ||
    [known(helpersWrote ?? []), reversed, disowned, saidAfterUse].some((found) => (found ?? []).length > 0)
  return { kind: 'newest', plan, version, approvedAt, reviewOn: content.reviewOn, hasChanged } as const
}
