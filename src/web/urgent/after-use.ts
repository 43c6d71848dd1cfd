import type { Context } from 'hono'
import { afterUseView } from '#views/urgent/after-use.ts'
import { markedIn } from '../../flow/mark.ts'
import { type Asking, choicesMarked, isTaken, type OnePage, postedPage, textMarked } from '../../flow/page.ts'
import { actorFor } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { secondsLater } from '../frame/doors.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { gone, isStopped } from './not-to-follow.ts'
import { sharedPlan } from './published.ts'
import { sheetIn } from './sheet.ts'

/** Whether a plan helped, and what was wrong in it: asked of whoever opened it in the last days, and of nobody else. */
export const afterUseRoutes = (service: Service) =>
  room(service, sharedPlan)
    .get('/urgent/:plan/after-use', async (c, shared) => {
      if (isStopped(shared.publication)) return gone(service, c, shared.account, shared.publication)
      if (!(await hasOpened(service, shared))) return goTo(c, `/urgent/${shared.publication.plan}/reason`)
      return page(service, c, shared, { one: await opened(service, c, askedBy(service)) })
    })
    .post('/urgent/:plan/after-use', async (c, shared) => {
      const { account, publication } = shared
      if (isStopped(publication)) return gone(service, c, account, publication)
      if (!(await hasOpened(service, shared))) return goTo(c, `/urgent/${publication.plan}/reason`)
      const posted = postedPage(askedBy(service), c.get('post'))
      if (!isTaken(posted)) return page(service, c, shared, { one: posted, status: 422 })
      const said = {
        helped: textMarked(posted, 'use-helped'),
        wrong: choicesMarked(posted, 'use-wrong'),
        text: textMarked(posted, 'use-words'),
        ...(isWrong(service, choicesMarked(posted, 'use-wrong')) ? { isForNext: true as const } : {}),
      }
      const outcome = await service.act(publication.plan, { kind: 'report-use', ...said }, (plan) =>
        actorFor(account, plan),
      )
      if (outcome.ok) return goTo(c, `/urgent/${publication.plan}/after-use?said=1`)
      return await refused(service, c, outcome.refusal, {
        'too-many': () => page(service, c, shared, { one: posted, status: 422, isTooMany: true }),
      })
    })

type Shared = { readonly account: Account; readonly publication: Publication }
type Shown = { readonly one: OnePage; readonly status?: 422; readonly isTooMany?: true }

const page = async (
  service: Service,
  c: Context<Env>,
  { publication }: Shared,
  { one, status, isTooMany }: Shown,
): Promise<Response> => {
  const { practice } = await service.plans.load(publication.plan)
  const found = practice && (await service.practices.find(practice))
  const view = afterUseView({
    ...{ publication, sheet: sheetIn(service), page: one, action: c.req.path },
    isSaid: status === undefined && c.req.query('said') !== undefined,
    ...(isTooMany ? { isTooMany } : {}),
    practice: found || undefined,
  })
  return service.respond(c, view, status ?? 200)
}

/** More than the choice that excludes all others. */
const isWrong = ({ forms: { afterUse } }: Service, chosen: readonly string[]): boolean => {
  const field = afterUse.section.fields[markedIn([afterUse], 'use-wrong') ?? '']
  const exclusive = field?.control === 'many' ? (field.exclusive ?? []) : []
  return chosen.some((one) => !exclusive.includes(one))
}

const askedBy = ({ forms: { afterUse } }: Service): Asking => ({
  form: afterUse,
  given: { pathway: [], role: 'urgent-reader', age: 'unknown', nation: 'england' },
})

/** Where this reader says it, who opened the plan in the last days. */
export const afterUseOf = async (service: Service, account: Account, plan: Publication['plan']) =>
  (await hasOpened(service, { account, publication: { plan } })) ? `/urgent/${plan}/after-use` : undefined

type Reader = { readonly account: Account; readonly publication: Pick<Publication, 'plan'> }

/** The shift may be over, and the next one too. */
const hasOpened = async ({ accessLog, clock }: Service, { account, publication }: Reader) =>
  (await accessLog.reasonGiven(account.id, publication.plan, secondsLater(clock.now(), -aWeekSeconds))) !==
  undefined
const aWeekSeconds = 7 * 24 * 3600
