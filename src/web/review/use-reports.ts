import type { UsedLine } from '#views/review/used.ts'
import { asideDeed, dropAside, forgetTyped, keptAt, takeAside } from '../frame/begun.ts'
import { type Door, type OnPlan, planFor, withPlan } from '../frame/doors.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { besideOpen, typedForAnother, whileTyping } from '../frame/while-typing.ts'

/** Somebody of the practice has read what was said after use, and may say something of it to whoever opens the plan next. */
export const useReportRoutes = (service: Service) => {
  const typing = whileTyping(service)
  return room(service, withPlan('read-use-report', 'clinician'))
    .post(
      '/plans/:plan/use-reports/:report/read',
      async (c, found) => {
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
        const settles = post.get('do') === 'settle' ? { settles: true as const } : {}
        const outcome = await found.act({ kind: 'read-use-report', report, words, ...settles })
        if (!outcome.ok)
          return await refused(service, c, outcome.refusal, {
            'no-reason': () => goTo(c, `/plans/${found.plan.id}/review?unsaid=${report}#words-${report}`),
          })
        await forgetTyped(service, sent)
        return goTo(c, page)
      },
      { page: '/plans/:plan/review' },
    )
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

/** What is sent and what is typed of it may come in the same moment. */
const isSaid = ({ reads }: OnPlan['plan']['useReports'][number], post: URLSearchParams): boolean =>
  reads.some(
    ({ words }) => words !== undefined && words === (post.get('words') ?? '').replaceAll('\r\n', '\n').trim(),
  )

const placeOf = (report: number) => ({ asked: ['words'], key: `used/${report}` })

const stillSaying: Door<{ readonly found: OnPlan<'clinician'> | undefined }> = async (service, c) => {
  const account = c.get('account') ?? c.get('expired')
  const asked = { deed: 'read-use-report', kinds: ['clinician'] } as const
  const entry = account && (await planFor(service, c, account, asked))
  return { kind: 'in', held: { found: entry?.kind === 'in' ? entry.held : undefined } }
}

/** With what she began to say of each and did not send; `unsaid`: which she would have settled, and did not say how. */
export const withBegun = async (
  service: Service,
  found: OnPlan,
  { used, unsaid }: { readonly used: readonly UsedLine[]; readonly unsaid: number },
): Promise<readonly UsedLine[]> =>
  await Promise.all(
    used.map(async (one) => {
      if (!one.isForNext) return one
      const { own, since, aside } = await keptAt(service, found, placeOf(one.id).key)
      return {
        ...one,
        isUnsaid: one.id === unsaid,
        begun: {
          since,
          text: own?.get('words') ?? '',
          aside: aside.map((text) => [text.get('words') ?? '']),
        },
      }
    }),
  )
