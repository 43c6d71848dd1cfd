import type { Context } from 'hono'
import { damagedView } from '#views/urgent/damaged.ts'
import { DamagedRecord, ErasedRecord } from '../../plan/damaged-record.ts'
import { NotKnown, NotWritable } from '../../plan/not-writable.ts'
import { isForSystems } from './for-systems.ts'
import { notThere, withTheirWords } from './kept-posts.ts'
import type { Env } from './ports.ts'
import type { Service } from './service.ts'

/** What becomes of what nobody expected: a page for whoever asked, with every word that they sent, and a line for the operator. */
export const thrown = async (service: Service, c: Context<Env>, error: Error): Promise<Response> => {
  // Nothing went wrong: there is no such plan any more.
  if (error instanceof ErasedRecord) return await notThere(service, c)
  const fault = faultOf(error)
  service.log({
    level: 'error',
    event: events[fault],
    request: c.get('requestId'),
    error: String(error.stack),
  })
  if (fault !== 'broken') return withTheirWords(service, c, fault) ?? service.errorPage(c, fault)
  if (error instanceof DamagedRecord) return await damaged(service, c, error)
  return service.errorPage(c, 'broken')
}

const faultOf = (error: Error): keyof typeof events => {
  if (error instanceof NotKnown) return 'not-known'
  return error instanceof NotWritable ? 'full' : 'broken'
}
const events = {
  full: 'storage full',
  'not-known': 'not known whether saved',
  broken: 'request failed',
} as const

/** Who has to do with the plan, by its row, is told; to everybody else there is no such plan. */
const damaged = async (service: Service, c: Context<Env>, { plan }: DamagedRecord): Promise<Response> => {
  if (isForSystems(c)) return service.errorPage(c, 'damaged')
  const account = c.get('account')
  const row = plan && (await service.plans.row(plan))
  if (!account || !row) return service.errorPage(c, 'broken')
  if (c.req.param('plan') !== undefined && c.req.param('plan') !== row.id)
    return service.errorPage(c, 'other-damaged')
  if (await service.plans.isTheirOwn(row.id, account))
    return account.duty.kind === 'none' ? toldSo(service, c) : service.errorPage(c, 'own-family')
  if (account.duty.kind === 'urgent-reader') {
    c.set('tellsNothing', true)
    const practice = row.practice && (await service.practices.find(row.practice))
    return service.respond(c, damagedView(practice, c.get('requestId')), 500)
  }
  const isTheirs =
    account.duty.kind === 'clinician' && [row.practice, row.offeredTo].includes(account.duty.practice)
  return isTheirs ? toldSo(service, c) : await notThere(service, c)
}

const toldSo = (service: Service, c: Context<Env>): Response =>
  withTheirWords(service, c, 'damaged') ?? service.errorPage(c, 'damaged')
