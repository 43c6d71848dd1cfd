import type { Context } from 'hono'
import { type AfterUse, afterUseView } from '#views/urgent/after-use.ts'
import { markedIn } from '../../flow/mark.ts'
import {
  type Asking,
  choicesMarked,
  isTaken,
  type OnePage,
  opensOn,
  postedPage,
  restoredPage,
  textMarked,
} from '../../flow/page.ts'
import { actorFor } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import { planId, secondsLater } from '../../plan/ids.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { asideDeed, dropAside, forgetTyped, keptAt, takeAside } from '../frame/begun.ts'
import type { Door, OnPlan } from '../frame/doors.ts'
import { Post } from '../frame/guards.ts'
import { keepWhatMovedOn } from '../frame/kept-posts.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { besideOpen, typedForAnother, whileTyping } from '../frame/while-typing.ts'
import { gone, isStopped } from './not-to-follow.ts'
import { sharedPlan } from './published.ts'
import { sheetIn } from './sheet.ts'

/** Whether a plan was followed, why not, what happened and what was wrong in it: asked of whoever opened it in the last days, and of nobody else. */
export const afterUseRoutes = (service: Service) => {
  const typing = whileTyping(service)
  return room(service, sharedPlan)
    .get('/urgent/:plan/after-use', async (c, shared) => {
      if (isStopped(shared.publication)) return gone(service, c, shared.account, shared.publication)
      if (!(await hasOpened(service, shared))) return goTo(c, `/urgent/${shared.publication.plan}/reason`)
      return page(service, c, shared, await shownTo(service, c, shared))
    })
    .post('/urgent/:plan/after-use', async (c, shared) => {
      const { account, publication } = shared
      // What was written of a plan that is not to be followed meanwhile stands on the page that says so.
      if (isStopped(publication))
        return (await keepWhatMovedOn(service, c, c.req.path)) ?? gone(service, c, account, publication)
      if (!(await hasOpened(service, shared))) return goTo(c, `/urgent/${publication.plan}/reason`)
      return await report(service, c, shared)
    })
    .behind(stillReporting)
    .post(
      '/urgent/:plan/after-use/typed',
      async (c, { shared }) => {
        const sent = shared && (await begunOn(service, shared))
        const isSaid = sent && isReported(sent.found, saidOn(service, c.get('post')))
        return await typing(c, besideOpen(service, c, isSaid ? undefined : sent))
      },
      typedForAnother,
    )
}

type Shared = { readonly account: Account; readonly publication: Publication }
type Shown = {
  readonly one: OnePage
  readonly kept?: AfterUse['kept']
  readonly status?: 422
  readonly isTooMany?: true
}

/** Whoever may say something here now, or could until their session ran out. */
const stillReporting: Door<{ readonly shared: Shared | undefined }> = async (service, c) => {
  const account = c.get('account') ?? c.get('expired')
  const plan = planId(c.req.param('plan') ?? '')
  const publication =
    account?.duty.kind === 'urgent-reader' ? await service.publications.current(plan) : undefined
  const isOpen =
    account && publication && !isStopped(publication) && (await hasOpened(service, { account, publication }))
  return { kind: 'in', held: { shared: isOpen ? { account, publication } : undefined } }
}

const report = async (service: Service, c: Context<Env>, shared: Shared): Promise<Response> => {
  const { account, publication } = shared
  const path = `/urgent/${publication.plan}/after-use`
  const sent = { ...(await begunOn(service, shared)), params: c.get('post') }
  const aside = asideDeed(sent.params.get('do') ?? '')
  if (aside) {
    await (aside.does === 'drop' ? dropAside : takeAside)(service, sent, aside.number)
    return goTo(c, path)
  }
  const posted = postedPage(askedBy(service), sent.params)
  if (!isTaken(posted)) return page(service, c, shared, { one: posted, status: 422 })
  const said = saidIn(posted)
  const command = {
    ...({ kind: 'report-use', ...said } as const),
    ...(isWrong(service, said.wrong) ? { isForNext: true as const } : {}),
    ...(said.happened.some((one) => service.forms.toLookAt.includes(one))
      ? { isToLookAt: true as const }
      : {}),
  }
  const outcome = await service.act(publication.plan, command, (plan) => actorFor(account, plan))
  if (!outcome.ok)
    return await refused(service, c, outcome.refusal, {
      'too-many': () => page(service, c, shared, { one: posted, status: 422, isTooMany: true }),
    })
  await forgetTyped(service, sent)
  return goTo(c, `${path}?said=1`)
}

const saidIn = (page: OnePage) => ({
  followed: textMarked(page, 'use-followed'),
  why: textMarked(page, 'use-why'),
  happened: choicesMarked(page, 'use-happened'),
  wrong: choicesMarked(page, 'use-wrong'),
  text: textMarked(page, 'use-words'),
})
const saidOn = (service: Service, post: Post) => saidIn(postedPage(askedBy(service), post))

/** What is sent and what is typed of it may come in the same moment. */
const isReported = (
  { plan, account }: Pick<OnPlan, 'plan' | 'account'>,
  said: ReturnType<typeof saidIn>,
): boolean =>
  plan.useReports.some(
    ({ by, followed, why = '', happened = [], wrong, text }) =>
      by.id === account.id &&
      JSON.stringify([followed, why, happened, wrong, text]) === JSON.stringify(Object.values(said)),
  )

/** What this reader began to say and did not send is kept for them alone, beside the plan. */
const begunOn = async (service: Service, { account, publication }: Shared) => ({
  found: { account, plan: await service.plans.load(publication.plan) },
  place: { asked: Object.keys(service.forms.afterUse.section.fields), key: 'after-use' },
})

const shownTo = async (service: Service, c: Context<Env>, shared: Shared): Promise<Shown> => {
  const one = await opened(service, c, askedBy(service))
  const { found, place } = await begunOn(service, shared)
  const { own, since, aside } = await keptAt(service, found, place.key)
  const words = markedIn([service.forms.afterUse], 'use-words') ?? ''
  const kept = { since, aside: aside.map((texts) => [texts.get(words) ?? '']), isBegun: false }
  if (own === undefined || c.get('givenBack') || isReported(found, saidOn(service, new Post(own.toString()))))
    return { one, kept }
  return { one: restoredPage(askedBy(service), own), kept: { ...kept, isBegun: true } }
}

const page = async (
  service: Service,
  c: Context<Env>,
  { publication }: Shared,
  { one, kept, status, isTooMany }: Shown,
): Promise<Response> => {
  const { practice } = await service.plans.load(publication.plan)
  const found = practice && (await service.practices.find(practice))
  const since = c.get('post')?.get('since') ?? ''
  const view = afterUseView({
    ...{ publication, sheet: sheetIn(service), page: one, action: c.req.path },
    opensOn: opensOn(askedBy(service), one),
    kept: kept ?? { since, aside: [], isBegun: false },
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
