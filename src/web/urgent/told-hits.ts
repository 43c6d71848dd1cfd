import type { Hit } from '#views/urgent/search.ts'
import type { Account } from '../../plan/actor.ts'
import { DamagedRecord } from '../../plan/damaged-record.ts'
import { mostHits } from '../../plan/most-hits.ts'
import { onceFor } from '../../plan/plan-forms.ts'
import type { FoundPublication, Publications } from '../../plan/ports.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { accessOf } from '../frame/access-of.ts'
import { limiter } from '../frame/limiter.ts'
import type { Service } from '../frame/service.ts'
import { isStopped, tellStopped } from './not-to-follow.ts'

/** One every quarter of a minute, and mistakes count nothing: more than a desk finds people for, and no way to browse. */
export const searchesMost = 60
export const searchesSeconds = 15 * 60
/** Of the page and of what other systems ask together. */
export const searchesOf = onceFor((_: Publications) => limiter(searchesMost, searchesSeconds))

/** A plan that is suspended or closed is told as such, but where another one is the current one of the same person. */
export const told = async (
  service: Service,
  account: Account,
  found: readonly FoundPublication[],
): Promise<readonly Hit[]> => {
  const shown = found.slice(0, mostHits)
  const whole = shown.filter(isWhole)
  const current = whole.filter((one) => !isStopped(one))
  const hits: Hit[] = current.map((publication) => ({ publication }))
  await Promise.all([...current, ...shown.filter((one) => !isWhole(one))].map(noteFound(service, account)))
  for (const one of whole.filter(isStopped)) {
    if (one.nhsNumber !== undefined && current.some(({ nhsNumber }) => nhsNumber === one.nhsNumber)) continue
    const notToFollow = await tellStopped(service, account, one).catch(ifDamaged)
    if (notToFollow === 'damaged') hits.push({ damaged: one })
    else if (notToFollow) hits.push({ publication: one, notToFollow })
  }
  return [...hits, ...shown.flatMap((one) => (isWhole(one) ? [] : [{ damaged: one }]))]
}

/** Whoever was shown who it is and opened nothing has read that much: each person among the hits sees it (RULE-SAF-4). */
const noteFound =
  (service: Service, account: Account) =>
  async ({ plan }: Pick<FoundPublication, 'plan'>): Promise<void> => {
    const row = { account, at: service.clock.now(), plan, deed: 'searched', reason: 'found' } as const
    await service.accessLog.record(await accessOf(row, service.practices))
  }

export const isWhole = (one: FoundPublication): one is Publication => !('isDamaged' in one)

/** Why it was stopped is in its facts: what is damaged there takes no other hit away. */
const ifDamaged = (error: unknown): 'damaged' => {
  if (error instanceof DamagedRecord) return 'damaged'
  throw error
}
