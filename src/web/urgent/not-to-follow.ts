import type { Context } from 'hono'
import { goneView } from '#views/urgent/gone.ts'
import type { NotToFollow } from '#views/urgent/not-to-follow.ts'
import type { Account } from '../../plan/actor.ts'
import type { Away } from '../../plan/lifecycle.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { toldAway } from '../../plan/reads/told-away.ts'
import { accessOf } from '../frame/access-of.ts'
import type { Env } from '../frame/ports.ts'
import { tellingNothing } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'

/** What is not current, by the reason why it is not. */
export type Stopped = Publication & { readonly away: Away }
export const isStopped = (publication: Publication): publication is Stopped => publication.away !== undefined

/** What a search tells of a plan that it found suspended or closed; nothing where the person stopped sharing first. */
export const tellStopped = async (
  service: Service,
  account: Account,
  { plan }: Stopped,
): Promise<NotToFollow | undefined> => {
  const notice = await noticeOf(service, plan)
  if (notice) await noteTold(service, account, plan)
  return notice
}

/** Whoever comes by an address or a card that worked is told whose it is and why it does no more, and nothing else (RULE-CON-2). */
export const gone = async (
  service: Service,
  c: Context<Env>,
  account: Account,
  { plan, away, family, given, born, nhsNumber }: Stopped,
): Promise<Response> => {
  tellingNothing(c)
  const told = await tellGone(service, account, { plan, away })
  const whose = { family, given, born, nhsNumber: told.isKnown ? nhsNumber : undefined }
  return service.respond(c, goneView(told.notice, whose), 410)
}

/** The same in whatever form: the row is written, and why nobody follows it any more is told. */
export const tellGone = async (
  service: Service,
  account: Account,
  { plan, away }: Pick<Stopped, 'plan' | 'away'>,
): Promise<{ readonly notice: NotToFollow; readonly isKnown: boolean }> => {
  await noteTold(service, account, plan)
  const told = await noticeOf(service, plan)
  return {
    notice: told ?? { ...away, practice: await toAsk(service, plan, away) },
    isKnown: told !== undefined,
  }
}

/** Where the person may have refused something, somebody is to be asked: also where a search is told nothing. */
const toAsk = async ({ plans, practices }: Service, plan: Stopped['plan'], { as }: Away) => {
  if (as === 'superseded' || as === 'entered-in-error') return undefined
  const { practice } = await plans.load(plan)
  return practice && (await practices.find(practice))
}

const noticeOf = async (service: Service, plan: Stopped['plan']): Promise<NotToFollow | undefined> => {
  const told = toldAway(await service.plans.load(plan))
  const practice = told?.practice && (await service.practices.find(told.practice))
  return told && { ...told, practice }
}

/** The person sees that somebody looked, and was told no more than that. */
const noteTold = async (service: Service, account: Account, plan: Stopped['plan']): Promise<void> => {
  const row = { account, at: service.clock.now(), plan, deed: 'searched', reason: 'told-stopped' } as const
  await service.accessLog.record(await accessOf(row, service.practices))
}
