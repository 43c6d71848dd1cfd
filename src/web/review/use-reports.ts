import type { Context } from 'hono'
import { asideDeed, dropAside, forgetTyped, keepTyped, takeAside } from '../frame/begun.ts'
import { type Door, type OnPlan, planFor, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { besideOpen, typedForAnother, whileTyping } from '../frame/while-typing.ts'
import { planPage } from './plan-page.ts'
import { stoodIn } from './stood-in.ts'
import { placeOf } from './use-reports-begun.ts'

/** Somebody of the practice has read what was said after use, and may say something of it to whoever opens the plan next. */
export const useReportRoutes = (service: Service) => {
  const typing = whileTyping(service)
  return room(service, withPlan('read-use-report', 'clinician'))
    .post('/plans/:plan/use-reports/:report/read', (c, found) => read(service, c, found), {
      page: '/plans/:plan/review',
    })
    .behind(stillSaying)
    .post(
      '/plans/:plan/review/use-reports/:report/typed',
      async (c, { found }) => {
        const report = Number(c.req.param('report'))
        const post = c.get('post')
        const isOpen = found?.plan.useReports.some((one) => one.version === report && !isSaid(one, post))
        const isStill = found && (isOpen || c.get('account') === undefined)
        return await typing(
          c,
          besideOpen(service, c, isStill ? { found, place: placeOf(report) } : undefined),
        )
      },
      typedForAnother,
    )
}

const read = async (service: Service, c: Context<Env>, found: OnPlan<'clinician'>): Promise<Response> => {
  const post = c.get('post')
  const words = (post.get('words') ?? '').replaceAll('\r\n', '\n').trim()
  const report = Number(c.req.param('report'))
  const sent = { found, place: placeOf(report), params: post }
  const page = `/plans/${found.plan.id}/review#used`
  const aside = asideDeed(post.get('do') ?? '')
  if (aside) {
    await (aside.does === 'drop' ? dropAside : takeAside)(service, sent, aside.number)
    return goTo(c, page)
  }
  const by = turning[post.get('do') ?? '']
  const turns = by === undefined ? {} : { [by]: true as const }
  const outcome = await found.act({ kind: 'read-use-report', report, words, ...turns, ...stoodIn(post) })
  const again = async (unsaid: 'settles' | 'reopens' | 'moved', status: 409 | 422) => {
    await keepTyped(service, sent)
    const now = { ...found, plan: await service.plans.load(found.plan.id) }
    const not = { unsaid: { report, by: unsaid }, post }
    return service.respond(c, await planPage(service, c, now, not), status)
  }
  if (!outcome.ok)
    return await refused(service, c, outcome.refusal, {
      'no-reason': () => again(by ?? 'settles', 422),
      'draft-moved': () => again('moved', 409),
    })
  await forgetTyped(service, sent)
  return goTo(c, page)
}

/** Whether this is settled is said in words, and so is that it is not after all. */
const turning: Readonly<Record<string, 'settles' | 'reopens' | undefined>> = {
  settle: 'settles',
  reopen: 'reopens',
}

/** What is sent and what is typed of it may come in the same moment. */
const isSaid = ({ reads }: OnPlan['plan']['useReports'][number], post: URLSearchParams): boolean =>
  reads.some(
    ({ words }) => words !== undefined && words === (post.get('words') ?? '').replaceAll('\r\n', '\n').trim(),
  )

const stillSaying: Door<{ readonly found: OnPlan<'clinician'> | undefined }> = async (service, c) => {
  const account = c.get('account') ?? c.get('expired')
  const asked = { deed: 'read-use-report', kinds: ['clinician'] } as const
  const entry = account && (await planFor(service, c, account, asked))
  return { kind: 'in', held: { found: entry?.kind === 'in' ? entry.held : undefined } }
}
