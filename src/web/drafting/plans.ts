import type { Context } from 'hono'
import { type Home, home } from '#views/drafting/home.ts'
import { type Tasks, tasks } from '#views/drafting/plans.ts'
import type { Standing } from '#views/drafting/standing.ts'
import { isName } from '../../flow/name.ts'
import { addressOf, entryNamed, stepIn } from '../../flow/spot.ts'
import { actorFor, isHeard, may, voiceOf } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import { openAskedBack } from '../../plan/asked-back.ts'
import { helpsNow } from '../../plan/carer.ts'
import type { Command } from '../../plan/command.ts'
import { planId, practiceId, secondsLater } from '../../plan/ids.ts'
import { practiceOfDraft } from '../../plan/in-hand.ts'
import { isOfferedElsewhere, takesBackBy } from '../../plan/lifecycle.ts'
import type { Plan } from '../../plan/plan.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { newsFor } from '../../plan/reads/news.ts'
import { isOfChild } from '../../plan/reads/parents.ts'
import { leftForLater, sectionState } from '../../plan/reads/plan-row.ts'
import { isKeptFromCarers, pathIn } from '../../plan/reads/reading.ts'
import { readingOrder } from '../../plan/reads/reading-order.ts'
import { mayOwn } from '../../plan/reads/unable.ts'
import { unansweredSince } from '../../plan/unanswered.ts'
import { isToldNext } from '../../plan/use-reports.ts'
import { drafting, type Found, forOneself, type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { besideApprovedOf } from './beside-approved.ts'
import { papersOf } from './brief.ts'
import { dropsNow, freshPlanId } from './dropping.ts'
import { fromPractice } from './from-practice.ts'
import { lastWritten } from './last-written.ts'
import { countLeftOpen } from './left-open.ts'
import { viaHelpOfBegun } from './offering-help.ts'
import { openPage } from './open-page.ts'
import { reasonAddress, setAsideNow } from './parked-by-reason.ts'
import { pagesOf, pathTo, placeAt } from './place.ts'
import { openFor } from './recordings-on.ts'
import { regainingShown } from './regaining.ts'
import { reminderNow } from './reminders.ts'
import { openingsToSay } from './saying-back.ts'
import { endedAloneIn, sinceLastHere } from './since.ts'
import { toLookAtAgain } from './still-right.ts'
import { mayStopFor, stoppedForIn, talkLast } from './stopping-for.ts'
import { teamAdded } from './team-added.ts'
import { openly, orDamaged, toldApart } from './told-apart.ts'
import { unfinishedIn } from './unfinished.ts'

/** A person's own way in: start, the sections, and on from where they stopped. */
export const planRoutes = (service: Service) =>
  room(service, forOneself)
    .get('/plans', async (c, { account }) => {
      const [kept] = await givenBack(service, c)
      const name = kept?.post.get('name') ?? account.name
      const hasDeclined = c.req.query('declined') === 'yes'
      const hasLeft = c.req.query('left') === 'yes'
      const hasDropped = c.req.query('dropped') === 'yes'
      return service.respond(
        c,
        await homeOf(service, account, { name, isWrong: false, hasDeclined, hasLeft, hasDropped }),
      )
    })
    .post('/plans', (c, { account }) => start(service, c, account))
    .post('/plans/:plan/joining', (c, { account }) => join(service, c, account), { page: '/plans' })
    .post('/plans/:plan/declining', (c, { account }) => decline(service, c, account), { page: '/plans' })
    .behind(withPlan('read-draft', 'patient', 'carer'))
    .get('/plans/:plan', (c, found) => showTasks(service, c, found))

const join = async (service: Service, c: Context<Env>, account: Account): Promise<Response> => {
  const outcome = await answered(service, c, account, 'join')
  const isIn = outcome.ok || (await drafting(service, c)).kind === 'in'
  return isIn ? goTo(c, `/plans/${c.req.param('plan')}`) : await refused(service, c, outcome.refusal)
}

/** A second click finds no invitation any more, and has nothing to say about that. */
const decline = async (service: Service, c: Context<Env>, account: Account): Promise<Response> => {
  const outcome = await answered(service, c, account, 'decline')
  return goTo(c, outcome.ok ? '/plans?declined=yes' : '/plans')
}

const answered = (service: Service, c: Context<Env>, account: Account, kind: 'join' | 'decline') =>
  service.act(planId(c.req.param('plan') ?? ''), { kind, email: account.email }, (plan) =>
    actorFor(account, plan),
  )

type Naming = Pick<Home, 'name' | 'isWrong' | 'hasDeclined' | 'hasLeft' | 'hasDropped'>

const homeOf = async (service: Service, account: Account, naming: Naming) => {
  const [own, caring, invitations] = await Promise.all([
    service.plans.ownedBy(account.id),
    service.plans.caredForBy(account.id),
    service.plans.invitedTo(account.email),
  ])
  const standing = await Promise.all(own.map(({ id }) => standingOf(service, id)))
  return home({
    own: own.map((row, at) => ({ ...row, standing: standing[at] })),
    ...naming,
    caring: await toldApart(service, account, caring),
    invitations: invitations.map(openly),
  })
}

/** A plan that cannot be read keeps nobody from the others. */
const standingOf = async ({ plans }: Service, id: Plan['id']): Promise<Standing | undefined> => {
  const plan = await plans.load(id).catch(orDamaged)
  return (
    plan && {
      hasApproved: isApproved(plan),
      stopped: stoppedSince(plan),
      isSuspended: isSuspended(plan),
      isFor: stoppedForIn(plan) !== undefined,
    }
  )
}
const isApproved = ({ approved, away }: Plan): boolean => approved !== undefined && away === undefined
const isSuspended = ({ life, suspended }: Plan): boolean =>
  life.published === 'suspended' && suspended !== undefined

const start = async (service: Service, c: Context<Env>, account: Account): Promise<Response> => {
  const [existing] = await service.plans.ownedBy(account.id)
  if (existing) return goTo(c, `/plans/${existing.id}`)
  const typed = c.get('post').get('name')?.trim() ?? ''
  if (typed !== '' && (typed.length > 70 || !isName(typed)))
    return service.respond(c, await homeOf(service, account, { name: typed, isWrong: true }), 422)
  const name = typed === '' ? account.name : typed
  const id = await freshPlanId(service, account)
  const isOwnName = typed !== '' && typed !== account.name && account.isStaff !== true
  if (isOwnName) await service.accounts.rename(account.id, name)
  const owner = { kind: 'patient', id: account.id, name } as const
  const outcome = await service.act(id, { kind: 'start', owner: account.id, name }, () => owner)
  if (!outcome.ok) return goTo(c, `/plans/${id}`)
  const act = (command: Command) => service.act(id, command, (now) => actorFor(account, now))
  return goTo(c, await viaHelpOfBegun({ plan: outcome.plan, account, act }, [typed]))
}

/** By what a carer may read of them. */

const showTasks = async (service: Service, c: Context<Env>, found: OnPlan): Promise<Response> => {
  const { plan, actor } = found
  const teamWrote = plan.forms.sections
    .map((form) => ({ ...sectionLink(plan, form.section.id), added: teamAdded(service, found, form) }))
    .filter(({ added }) => added.length > 0)
  const [unfinished, remind, since, openings] = await Promise.all([
    unfinishedIn(service, found),
    reminderNow(service, found),
    sinceLastHere(service, found, teamWrote),
    openingsToSay(service, found),
  ])
  return service.respond(
    c,
    tasks({
      plan: plan.id,
      about: calledOpenly(plan, actor),
      isOwn: actor.kind === 'patient',
      handsOver: handsOver(found),
      begunBy: begunBy(plan),
      regaining: regainingShown(service, c, found),
      used: actor.kind === 'patient' ? usedLately(service, plan) : undefined,
      left: actor.kind === 'patient' ? leftLately(service, plan) : [],
      mayOffer: may(actor, 'offer-take-over', plan) && mayOwn(plan),
      begins: beginsAt(found),
      ...papersOf(found),
      status: plan.status,
      suspended: await suspendedNow(service, plan),
      unanswered: await unansweredNow(service, plan),
      between: await betweenPractices(service, plan),
      mayTakeBack: takesBackBy(plan) !== undefined,
      ...{ stoppedFor: stoppedForIn(plan), talk: talkLast(found), helpsUntil: helpsUntil(found) },
      mayStopFor: mayStopFor(found),
      drops: dropsNow(found, c.req.query('dropped')),
      lookAgain: actor.kind === 'patient' ? toLookAtAgain(service, { ...found, actor }) : undefined,
      sayBack: openings[0]?.at,
      ...{ hasApproved: isApproved(plan), beside: await besideApprovedOf(service, found) },
      mayRead: may(actor, 'read-approved', plan),
      mayGuess: may(actor, 'guess', plan),
      isChangeAsked: plan.changedFields.length > 0,
      stopped: stoppedSince(plan),
      sections: sectionsFor(found),
      leftOpen: countLeftOpen(found),
      isGone: c.req.query('gone') === 'apart',
      stoppedHere: entryNamed(stoppedAs, c.req.query('stopped') ?? ''),
      lastWritten: found.account.letter === undefined ? lastWritten(found) : undefined,
      news: newsFor(plan, voiceOf(actor)).flatMap((one) => linked(found, addressOf(one, one.step))),
      ...{ unfinished, remind, recordings: openFor(found) },
      setAside: { parked: setAsideNow(found), reason: pathTo(plan.id, reasonAddress(plan) ?? '') },
      fromPractice: fromPractice(found),
      teamAdded: teamWrote,
      since,
      endedAlone: endedAloneIn(found),
      askedBack: openAskedBack(plan).map(({ text, about }) => ({
        text,
        isHidden: isKeptFromCarers(plan, about.at),
        ...sectionLink(plan, about.section),
      })),
    }),
  )
}

/** Rules say from which age on nobody hands over for somebody else; to an adult's helper nothing is offered. */
const handsOver = ({ plan, actor }: Found): boolean =>
  actor.kind === 'carer' && may(actor, 'submit', plan) && isOfChild(plan, voiceOf(actor))

const stoppedAs = { saved: 'saved', kept: 'kept', nothing: 'nothing' } as const

/** Whoever wrote nothing yet begins with the first question of the first chapter. */
const beginsAt = (found: Found): Tasks['begins'] => {
  const { plan, actor } = found
  const [first] = readingOrder(plan, voiceOf(actor))
  const step = first && openPage(found, first.section)
  if (!first || step === undefined || plan.voices[voiceOf(actor)] !== undefined) return undefined
  const title = first.words.steps[step]?.title ?? first.words.title
  return { title, href: pathTo(plan.id, `${first.section.id}/${step}`) }
}

const helpsUntil = ({ plan, actor }: Found): string | undefined =>
  actor.kind === 'carer' ? plan.carers[actor.carer]?.until : undefined

const begunBy = ({ starter, carers }: Plan): Tasks['begunBy'] => {
  if (starter === undefined) return undefined
  const theirs = Object.values(carers).filter(({ account }) => account === starter)
  const helps = theirs.some(({ removed }) => !removed)
  return { helper: theirs.at(-1)?.name, helps, isHeard: theirs.some(isHeard) }
}

/** Who stopped helping of themselves, for a month. */
const leftLately = ({ clock }: Service, { carers }: Plan): Tasks['left'] => {
  const since = secondsLater(clock.now(), -monthSeconds)
  return Object.values(carers).flatMap((carer) => {
    const { name, leftAt } = carer
    return leftAt !== undefined && leftAt > since && !helpsNow(carers, carer) ? [{ name, at: leftAt }] : []
  })
}
const monthSeconds = 30 * 24 * 3600

/** For three months, and as long as whoever opens the plan next is told of it. */
const usedLately = ({ clock }: Service, { useReports, approved }: Plan): string | undefined => {
  const since = secondsLater(clock.now(), -3 * monthSeconds)
  return useReports.findLast(
    (one) => (one.at > since && one.saidBack === undefined) || isToldNext(one, approved?.version),
  )?.at
}

const stoppedSince = ({ approved, away }: Plan): Tasks['stopped'] =>
  approved && away && away.as !== 'suspended' ? { as: away.as, at: away.at } : undefined

/** Since when what was approved is not to be followed, and whom to ask: not why, which the practice wrote for itself. */
const suspendedNow = async ({ practices }: Service, plan: Plan): Promise<Tasks['suspended']> => {
  if (!isSuspended(plan) || !plan.suspended) return undefined
  const { at, until } = plan.suspended
  return { at, until, practice: plan.practice && (await practices.find(plan.practice)) }
}

/** Which practice reads the draft, and which one goes on with what stands. */
const betweenPractices = async ({ practices }: Service, plan: Plan): Promise<Tasks['between']> => {
  if (!isOfferedElsewhere(plan) || !plan.practice || !plan.offeredTo) return undefined
  const [signers, readers] = await Promise.all(
    [plan.practice, plan.offeredTo].map((id) => practices.find(id)),
  )
  return signers && readers ? { signers, readers } : undefined
}

const unansweredNow = async ({ practices, clock }: Service, plan: Plan): Promise<Tasks['unanswered']> => {
  const since = unansweredSince(plan, clock.now())
  const practice = since && (await practices.find(practiceOfDraft(plan) ?? practiceId('')))
  return practice ? { since, practice } : undefined
}

/** A section in which this person is asked nothing is not shown to them. */
const sectionsFor = ({ plan, actor }: Found) =>
  readingOrder(plan, voiceOf(actor))
    .filter(({ section }) => pagesOf(pathIn(plan, voiceOf(actor), section)).length > 0)
    .map(({ section, words }) => ({
      id: section.id,
      title: words.title,
      about: words.about,
      state: sectionState(plan, voiceOf(actor), section),
      later: leftForLater(plan, voiceOf(actor), section),
    }))

const sectionLink = (plan: Plan, id: string) => ({
  href: `/plans/${plan.id}/${id}/check`,
  title: plan.forms.sections.find(({ section }) => section.id === id)?.words.title ?? id,
})

/** A page by the question that it puts; none where the question is not put now. */
const linked = (found: Found, key: string) => {
  const place = placeAt(found, stepIn(key))
  if (!place) return []
  return [{ href: `/plans/${found.plan.id}/${key}`, title: place.words.steps[place.stepId]?.title ?? '' }]
}
